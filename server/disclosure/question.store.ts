/** SQL of what residents ask of disclosures: by what it is about, by its code, and where somebody objected. */
import { sql } from 'kysely';
import type { Disclosure } from '../../domain/disclosure/disclosure.ts';
import type { Question } from '../../domain/disclosure/question.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { After } from '../kit/day-pages.ts';

/** What waits for an answer, the first asked first. */
export async function openQuestions(tx: Tx, county: string, disclosureId: string): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, disclosure_id as "disclosureId", no, kind, text, to_char(asked_on, 'YYYY-MM-DD') as "askedOn",
      to_char(due, 'YYYY-MM-DD') as due
    from disclosure_question
    where county_code = ${county} and disclosure_id = ${disclosureId} and answered_on is null order by no`.execute(
    tx,
  );
  return rows;
}

/** How many were asked, how many of them wait, and for which day the first. */
export async function countQuestions(
  tx: Tx,
  county: string,
  disclosureId: string,
): Promise<{ asked: number; open: number; nextDue: Day | null }> {
  const { rows } = await sql<{ asked: number; open: number; nextDue: Day | null }>`
    select count(*)::int as asked, (count(*) filter (where answered_on is null))::int as open,
      to_char(min(due) filter (where answered_on is null), 'YYYY-MM-DD') as "nextDue"
    from disclosure_question where county_code = ${county} and disclosure_id = ${disclosureId}`.execute(tx);
  return rows[0] ?? { asked: 0, open: 0, nextDue: null };
}

/** Of each village of a place: how many wait, and how many of them past their day. */
export async function questionsIn(
  tx: Tx,
  county: string,
  { place, today }: { place: PlaceCode; today: Day },
): Promise<{ placeCode: PlaceCode; open: number; late: number }[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ placeCode: PlaceCode; open: number; late: number }>`
    select place_code as "placeCode", count(*)::int as open, (count(*) filter (where due < ${today}))::int as late
    from disclosure_question
    where county_code = ${county} and place_code >= ${from} and place_code < ${before} and answered_on is null
    group by place_code`.execute(tx);
  return rows;
}

export async function insertQuestion(
  tx: Tx,
  county: string,
  it: Question,
  { place, code }: { place: PlaceCode; code: Buffer },
): Promise<boolean> {
  const { rows } = await sql<{ no: number }>`
    insert into disclosure_question (county_code, id, disclosure_id, place_code, no, kind, text, asked_on, due, code)
    values (${county}, ${it.id}, ${it.disclosureId}, ${place}, ${it.no}, ${it.kind}, ${it.text}, ${it.askedOn}, ${it.due},
      ${code})
    on conflict (county_code, id) do nothing returning no`.execute(tx);
  return rows.length === 1;
}

export type AskedBefore = Omit<Question, 'text'> & { readonly text: string | null };

/** What a code opens; its text is gone once it is answered. */
export async function findAsked(tx: Tx, county: string, code: Buffer): Promise<AskedBefore | undefined> {
  const { rows } = await sql<AskedBefore>`
    select id, disclosure_id as "disclosureId", no, kind, text, to_char(asked_on, 'YYYY-MM-DD') as "askedOn",
      to_char(due, 'YYYY-MM-DD') as due
    from disclosure_question where county_code = ${county} and code = ${code}`.execute(tx);
  return rows[0];
}

/** Where somebody objected, inside a place, the newest first. */
export async function objectedIn(
  tx: Tx,
  county: string,
  { place, after, limit }: { place: PlaceCode; after: After | undefined; limit: number },
): Promise<Disclosure[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ id: string; place_code: string; steps: number; state: object }>`
    select id, place_code, steps, state from disclosure d
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and exists (select 1 from disclosure_question q
        where q.county_code = d.county_code and q.disclosure_id = d.id and q.kind = 'objection')
      and (${after?.day ?? null}::date is null
        or (began_on, id) < (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
    order by began_on desc, id desc limit ${limit}`.execute(tx);
  return rows.map(
    ({ id, place_code: placeCode, steps, state }) => ({ ...state, id, placeCode, steps }) as Disclosure,
  );
}

/** Of each of these how many objections wait. */
export async function objectionsOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select disclosure_id as id, count(*)::int as n from disclosure_question
    where county_code = ${county} and disclosure_id = any(${[...ids]}::uuid[]) and kind = 'objection'
      and answered_on is null
    group by disclosure_id`.execute(tx);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
