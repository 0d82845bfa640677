/** 题材: what the requests speak of, drawn from the built store, with sessions for those who ask. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { chanceFrom } from '../seed/chance.ts';
import { COUNTY } from './build.store.ts';
import { ASKED_WORDS, isOrdinary, textOf } from './texts.ts';
import type { World } from './works.ts';

export async function readWorld(client: pg.Client, ceilingCookie: string): Promise<World> {
  const cadres = await signIn(client, 'village_cadre');
  const [centre] = await signIn(client, 'centre_officer');
  const byVillage = new Map(cadres.map(({ village, cookie }) => [village, cookie]));
  const held = async (status: 'accepted' | 'answered') => {
    const { rows } = await client.query<{ id: string; village: string }>(
      `select id, holder_place as village from matter where status = $1 and offer_key is null
         and exists (select 1 from bare.matter b where b.id = matter.id) order by md5(id::text) limit 60000`,
      [status],
    );
    return rows.flatMap(({ id, village }) => {
      const cookie = byVillage.get(village);
      return cookie === undefined ? [] : [{ id, cookie }];
    });
  };
  const { rows: publications } = await client.query<{ id: string }>(
    'select id from bare.result order by md5(id::text) limit 300',
  );
  const { rows: months } = await client.query<{ month: string }>(
    "select to_char(date_trunc('month', now()) - make_interval(months => m), 'YYYY-MM-DD') as month from generate_series(12, 0, -1) m",
  );
  const chance = chanceFrom('asked');
  return {
    ceilingCookie,
    countyCookie: centre?.cookie ?? '',
    cadres,
    accepted: await held('accepted'),
    answered: await held('answered'),
    publications: publications.map(({ id }) => id),
    texts: Array.from({ length: 2000 }, () => textOf(chance)).filter(isOrdinary),
    words: ASKED_WORDS,
    months: months.map(({ month }) => month),
  };
}

export interface SignedIn {
  readonly village: string;
  readonly officeId: string;
  readonly cookie: string;
}

/** One session for each place at which somebody holds this post. */
export async function signIn(client: pg.Client, post: string): Promise<SignedIn[]> {
  const { rows } = await client.query<{ id: string; person_id: string; village: string }>(
    `select distinct on (place_code) id, person_id, place_code as village from office where post = $1 order by place_code, id`,
    [post],
  );
  const signed = [];
  for (const { id, person_id, village } of rows) {
    const token = randomBytes(32).toString('base64url');
    await client.query(
      `insert into session (county_code, token_hash, id, person_id, office_id, client, since, last_used, expires)
       values ($1, $2, $3, $4, $5, 'bench', now(), now(), now() + interval '1 day')`,
      [COUNTY, createHash('sha256').update(token).digest(), randomUUID(), person_id, id],
    );
    signed.push({ village, officeId: id, cookie: `session=${token}` });
  }
  return signed;
}

/** Whatever was answered under load waits for an answer again. */
export async function undoAnswers(client: pg.Client, { accepted }: World): Promise<void> {
  await client.query(
    `update matter set status = 'accepted', clock_purpose = 'answer' where status = 'answered' and id = any($1)`,
    [accepted.map(({ id }) => id)],
  );
  await client.query(
    "update bare.matter set status = 'accepted' where id in (select matter from bare.remark); truncate bare.remark",
  );
}
