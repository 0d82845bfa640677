/** SQL of what the house already holds for a disclosure, read from other words' rows as they stand. */
import { sql } from 'kysely';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import type { Disclosure } from '../../domain/disclosure/disclosure.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { addDays, startOf } from '../../domain/kernel/day.ts';
import type { Levy } from '../../domain/levy/levy.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Procedure } from '../../domain/procedure/procedure.ts';
import type { Tx } from '../kit/database.ts';

export interface Span {
  readonly place: PlaceCode;
  readonly from: Day;
  readonly to: Day;
}

const MOST = 200;

/** Meetings of the village that ended, with the conclusions of their items. */
export async function meetingsHeld(
  tx: Tx,
  county: string,
  { place, from, to }: Span,
): Promise<(Pick<Meeting, 'items'> & { id: string })[]> {
  const [starts, ends] = [new Date(startOf(from)), new Date(startOf(addDays(to, 1)))];
  const { rows } = await sql<Pick<Meeting, 'items'> & { id: string }>`
    select id, state -> 'items' as items from meeting
    where county_code = ${county} and place_code = ${place} and starts >= ${starts} and starts < ${ends}
      and status in ('closed', 'minuted', 'signed', 'archived')
    order by starts, id limit ${MOST}`.execute(tx);
  return rows;
}

export async function procedures(tx: Tx, county: string, { place, to }: Pick<Span, 'place' | 'to'>) {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{
    id: string;
    placeCode: PlaceCode;
    state: Omit<Procedure, 'id' | 'placeCode'>;
  }>`
    select id, place_code as "placeCode", state from procedure
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and began_on <= ${to} and status in ('decided', 'decision_public', 'done')
    order by began_on desc, id desc limit 2000`.execute(tx);
  return rows.map(({ state, ...row }) => ({ ...state, ...row }));
}

export async function levies(tx: Tx, county: string, { place, to }: Pick<Span, 'place' | 'to'>) {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ id: string; placeCode: PlaceCode; state: Omit<Levy, 'id' | 'placeCode'> }>`
    select id, place_code as "placeCode", state from levy
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and began_on <= ${to} and status in ('reviewed', 'published', 'done')
    order by began_on desc, id desc limit 2000`.execute(tx);
  return rows.map(({ state, ...row }) => ({ ...state, ...row }));
}

/** Topics of the village that ended in agreement within the days. */
export async function agreements(tx: Tx, county: string, { place, from, to }: Span) {
  const { rows } = await sql<Pick<Consultation, 'id' | 'title' | 'agreement'>>`
    select id, title, state -> 'agreement' as agreement from consultation
    where county_code = ${county} and place_code = ${place} and status = 'consensus'
      and state #>> '{agreement,on}' >= ${from} and state #>> '{agreement,on}' <= ${to}
    order by id limit ${MOST}`.execute(tx);
  return rows;
}

/** What became of what was talked through in the village, and was not told before these days. */
export async function outcomesOf(tx: Tx, county: string, { place, from, to }: Span): Promise<Outcome[]> {
  const { rows } = await sql<{ state: Outcome }>`
    select state from outcome
    where county_code = ${county} and place_code = ${place} and source in ('consultation', 'meeting')
      and put_on <= ${to} and (state ->> 'endedOn' is null or state ->> 'endedOn' >= ${from})
    order by put_on, id limit ${MOST}`.execute(tx);
  return rows.map(({ state }) => state);
}

/** How many ordinary matters of the village were settled within the days, by category. */
export async function settledIn(
  tx: Tx,
  county: string,
  { place, from, to }: Span,
): Promise<{ category: string; n: number }[]> {
  const [starts, ends] = [new Date(startOf(from)), new Date(startOf(addDays(to, 1)))];
  const { rows } = await sql<{ category: string; n: number }>`
    select category, count(*)::int as n from matter
    where county_code = ${county} and village_code = ${place} and data_class = 'P1' and sealed_from = '{}'
      and ending is null and status = 'closed' and reported_at >= ${starts} and reported_at < ${ends}
    group by category order by n desc, category limit 40`.execute(tx);
  return rows;
}

/** What was left over in the last published finance of the village. */
export async function lastFinance(
  tx: Tx,
  county: string,
  place: PlaceCode,
  before: Day,
): Promise<Pick<Disclosure, 'versions'> | undefined> {
  const { rows } = await sql<Pick<Disclosure, 'versions'>>`
    select state -> 'versions' as versions from disclosure
    where county_code = ${county} and place_code = ${place} and state ->> 'item' = 'finance'
      and status in ('published', 'archived') and state ->> 'period' < ${before.slice(0, 7)}
    order by began_on desc, id desc limit 1`.execute(tx);
  return rows[0];
}

/** The villages of a place that live on a day, and since when. */
export async function villagesOf(tx: Tx, county: string, place: PlaceCode, day: Day) {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ code: PlaceCode; validFrom: Day }>`
    select code, to_char(valid_from, 'YYYY-MM-DD') as "validFrom" from place
    where county_code = ${county} and code >= ${from} and code < ${before} and length(code) = 12
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by code`.execute(tx);
  return rows;
}
