/** All SQL of what ends by itself, and of what goes along with its place. Only the clock's duty sees all of it. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

/** A card as it is told of: where it is kept and by which persons in office, never whose it is. */
export interface ToldCard {
  readonly id: string;
  /** The last day it is kept. */
  readonly day: Day;
  readonly placeCode: PlaceCode;
  readonly persons: readonly string[];
}

/** Care cards that end by a day and of which nobody was told; they are marked as told. */
export async function careEndingBy(tx: Tx, county: string, day: Day): Promise<ToldCard[]> {
  const { rows } = await sql<ToldCard>`
    update care_card set told_for = review_due
    where county_code = ${county} and review_due <= ${day} and told_for is distinct from review_due
    returning id, review_due as day, place_code as "placeCode", carer_persons as persons`.execute(tx);
  return rows;
}

/** An absence card as it is told of. */
export type AwayCard = Omit<ToldCard, 'persons'>;

/** The same of absence cards. */
export async function absencesEndingBy(tx: Tx, county: string, day: Day): Promise<AwayCard[]> {
  const { rows } = await sql<AwayCard>`
    update absence_card set told_for = expires
    where county_code = ${county} and expires <= ${day} and told_for is distinct from expires
    returning id, expires as day, place_code as "placeCode"`.execute(tx);
  return rows;
}

/** Care cards nobody reviewed; answers which. */
export async function eraseUnreviewed(tx: Tx, county: string, today: Day): Promise<ToldCard[]> {
  const { rows } = await sql<ToldCard>`
    delete from care_card where county_code = ${county} and review_due < ${today}
    returning id, review_due as day, place_code as "placeCode", carer_persons as persons`.execute(tx);
  return rows;
}

/** Absence cards nobody saved again, gone with the record of their openings; answers which. */
export async function eraseExpired(tx: Tx, county: string, today: Day): Promise<AwayCard[]> {
  await sql`
    delete from card_opening where county_code = ${county} and card_id in (
      select id from absence_card where county_code = ${county} and expires < ${today})`.execute(tx);
  const { rows } = await sql<AwayCard>`
    delete from absence_card where county_code = ${county} and expires < ${today}
    returning id, expires as day, place_code as "placeCode"`.execute(tx);
  return rows;
}

/** Care cards this transaction sees that end by a day, and the first of these days. */
export async function careSoon(tx: Tx, county: string, by: { today: Day; until: Day }): Promise<Soon> {
  const { rows } = await sql<Soon>`
    select count(*)::int as count, min(review_due) as soonest from care_card
    where county_code = ${county} and review_due >= ${by.today} and review_due <= ${by.until}`.execute(tx);
  return rows[0] ?? NONE;
}

/** The same of absence cards. */
export async function absencesSoon(tx: Tx, county: string, by: { today: Day; until: Day }): Promise<Soon> {
  const { rows } = await sql<Soon>`
    select count(*)::int as count, min(expires) as soonest from absence_card
    where county_code = ${county} and expires >= ${by.today} and expires <= ${by.until}`.execute(tx);
  return rows[0] ?? NONE;
}

interface Soon {
  readonly count: number;
  readonly soonest: Day | null;
}
const NONE: Soon = { count: 0, soonest: null };

/** What belongs to no season that runs: counted by village, then gone. One statement: nothing is counted twice or not at all. */
export async function wipeRosters(
  tx: Tx,
  county: string,
  { running, today }: { running: readonly string[]; today: Day },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with gone as (
      delete from evacuation_entry where county_code = ${county} and season <> all(${[...running]})
      returning season, left(place_code, 12) as village, people, needs_help
    ), counted as (
      insert into evacuation_count (county_code, season, place_code, households, people, need_help, wiped_on)
      select ${county}, season, village, count(*)::int, sum(people)::int, count(*) filter (where needs_help)::int, ${today}::date
      from gone group by season, village
      on conflict (county_code, season, place_code) do nothing
    )
    select count(*)::int as n from gone`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What hangs on a place and is kept there; each of them goes to the successor. */
const HANGING = ['household', 'care_card', 'absence_card', 'evacuation_entry'] as const;
/** A row that phones carry says which transaction moved it. */
const NOTED = sql`, changed_in = pg_current_xact_id()`;

export async function countHanging(tx: Tx, county: string, code: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from household where county_code = ${county} and place_code = ${code})::int
      + (select count(*) from care_card where county_code = ${county} and place_code = ${code})::int
      + (select count(*) from absence_card where county_code = ${county} and place_code = ${code})::int
      + (select count(*) from evacuation_entry where county_code = ${county} and place_code = ${code})::int as n`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

export async function moveHanging(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<number> {
  let moved = 0;
  for (const table of HANGING) {
    const noted = table === 'household' ? NOTED : sql``;
    const { rows } = await sql`
      update ${sql.table(table)} set place_code = ${to}${noted} where county_code = ${county} and place_code = ${from}
      returning county_code`.execute(tx);
    moved += rows.length;
  }
  return moved;
}
