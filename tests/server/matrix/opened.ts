/** 备好的县: every situation built once in one store, everybody signed in, and an app that keeps nothing. */
import sharp from 'sharp';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { served } from '../../../server/app.ts';
import { newId } from '../../../server/kit/id.ts';
import { type SmallCounty, type Someone, smallCounty } from '../../support/county.ts';
import { undone } from '../../support/undone.ts';
import { type Asking, fileKey } from './probes.ts';
import { Roads, type Subject } from './roads.ts';
import { SEAT_NAMES, type Seat, sit } from './seats.ts';

export interface Matrix {
  /** Where everything really happened. */
  readonly county: SmallCounty;
  readonly endpoints: readonly Endpoint[];
  readonly subjects: readonly Subject[];
  readonly people: ReadonlyMap<Seat, Someone>;
  readonly asking: Asking;
  /** Every row of every table but those that time itself writes, as one text each. */
  everything(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openedMatrix(): Promise<Matrix> {
  const county = await smallCounty();
  const roads = new Roads(county, await storedPhoto(county, '#0000ff'));
  const latePhoto = await storedPhoto(county, '#00ff00');
  const subjects = await roads.all();
  const leads = { usual: await roads.lead(), urgent: await roads.urgentLead() };
  const people = new Map<Seat, Someone>();
  for (const seat of SEAT_NAMES) people.set(seat, await sit(county, seat));
  const files = await askedFiles(county, subjects, people);
  const silent = await undone(county);
  return {
    county,
    endpoints: served(county.house).map(({ endpoint }) => endpoint),
    subjects,
    people,
    asking: { county: silent, roads, leads, latePhoto, files },
    everything: () => everything(county),
    close: async () => {
      await silent.close();
      await county.close();
    },
  };
}

async function storedPhoto({ app }: SmallCounty, background: string): Promise<string> {
  const payload = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const url = '/api/public/photos';
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'image/jpeg' },
    payload,
  });
  return (response.json() as { photo: string }).photo;
}

/** Everybody has asked for the file of every matter, as if it had been seen a moment ago. */
async function askedFiles(
  { god, house }: SmallCounty,
  subjects: readonly Subject[],
  people: ReadonlyMap<Seat, Someone>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [seat, { office }] of people)
    for (const subject of subjects) {
      const id = newId();
      files.set(fileKey(seat, subject), id);
      await god.query(
        `insert into export (county_code, id, person_id, office_id, list, format, filter, words, at)
         values ($1, $2, $3, $4, $5, 'zip', '{}', '{}', $6)`,
        [house.county, id, office.personId, office.id, subject.matterId, new Date(house.now())],
      );
    }
  return files;
}

async function everything({ god }: SmallCounty): Promise<unknown> {
  const { rows } = await god.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const told: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: hashes } = await god.query<{ hash: string }>(
      `select md5(coalesce(string_agg(t::text, '\n' order by t::text), '')) as hash from "${name}" t`,
    );
    told[name] = hashes[0]?.hash ?? '';
  }
  return told;
}
