/** 待公开: what the pages of a matter are told about its publication. */
import type { Matter } from '../../domain/matter/matter.ts';
import { actsFor, type Office } from '../../domain/people/office.ts';
import { withdrawnEntry } from '../../domain/publication/on-record.ts';
import { mayPublish } from '../../domain/publication/publisher.ts';
import { type Withdrawn, withdraw } from '../../domain/publication/withdraw.ts';
import { outcomesFrom, topicsFrom } from '../consultation/link.store.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { findMatter } from '../matter/store.ts';
import { enter, forget } from '../record/store.ts';
import { publishedInFull } from './categories.ts';
import { publishRefusal } from './publish.ts';
import { publicationOf, publicationsAmong, unpublished, withdrawPublication } from './store.ts';

const MOST_WAITING = 100;

/** Answers what `server/matter/publishing.ts` asks; `app.ts` brings the two together. */
export const publishing = {
  idOf: async (tx: Tx, county: string, matterId: string): Promise<string | null> =>
    (await publicationOf(tx, county, matterId))?.id ?? null,

  idsOf: publicationsAmong,

  topicsOf: topicsFrom,

  outcomesOf: outcomesFrom,

  refusal: async (tx: Tx, house: House, office: Office, matter: Matter): Promise<string | null> =>
    mayPublish(office, matter) ? publishRefusal(tx, house, matter) : 'not-the-publisher',

  withdraw: async (
    tx: Tx,
    house: House,
    matterId: string,
    it: Pick<Withdrawn, 'why' | 'at'>,
  ): Promise<void> => {
    const row = await publicationOf(tx, house.county, matterId);
    const standing = row?.withdrawn_at === null ? { publicationId: row.id } : undefined;
    const step = withdraw(standing, it);
    if (step === undefined || row === undefined) return;
    await withdrawPublication(tx, house.county, step);
    await forget(tx, house.county, 'result', row.id);
    enter(tx, house, withdrawnEntry(row.no, step));
  },

  waitingFor: async (tx: Tx, house: House, office: Office): Promise<readonly Matter[]> => {
    const holder = actsFor(office);
    if (holder === undefined) return [];
    const ids = await unpublished(tx, house.county, {
      holder,
      village: office.post === 'village_cadre' ? office.placeCode : undefined,
      categories: publishedInFull(house),
      limit: MOST_WAITING,
    });
    const matters: Matter[] = [];
    for (const id of ids) {
      const matter = await findMatter(tx, house.county, id);
      if (matter !== undefined && mayPublish(office, matter)) matters.push(matter);
    }
    return matters;
  },
};
