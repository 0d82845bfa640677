/** All SQL about the roll. Row-level security shows it to the village and its supervisors only. */
import { sql } from 'kysely';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { RollEntry } from '../../domain/roll/roll.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly place_code: string;
  readonly household: string;
  readonly name: string;
  readonly birth_year: number;
  readonly came_of_age: boolean;
  readonly heads_household: boolean;
  readonly represents: boolean;
  readonly member: boolean | null;
  readonly version: number;
}

const COLUMNS = sql`id, place_code, household, name, birth_year, came_of_age, heads_household, represents, member, version`;

const entryOf = (row: Row): RollEntry => ({
  id: row.id,
  placeCode: row.place_code,
  household: row.household,
  name: row.name,
  birthYear: row.birth_year,
  cameOfAge: row.came_of_age,
  headsHousehold: row.heads_household,
  represents: row.represents,
  member: row.member,
  version: row.version,
});

/** Everybody of a village or group: a few thousand at most. */
export async function rollIn(tx: Tx, county: string, place: PlaceCode): Promise<RollEntry[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Row>`
    select ${COLUMNS} from roll_entry
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
    order by place_code, length(household), household, heads_household desc, name, id limit 20001`.execute(
    tx,
  );
  return rows.map(entryOf);
}

/** Those of one house. */
export async function houseOf(
  tx: Tx,
  county: string,
  { placeCode, household }: Pick<RollEntry, 'placeCode' | 'household'>,
): Promise<RollEntry[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from roll_entry
    where county_code = ${county} and place_code = ${placeCode} and household = ${household}`.execute(tx);
  return rows.map(entryOf);
}

export async function countEntries(tx: Tx, county: string, village: PlaceCode): Promise<number> {
  const { from, before } = rangeOf(village);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from roll_entry
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}`.execute(tx);
  return rows[0]?.n ?? 0;
}

export async function lockEntry(tx: Tx, county: string, id: string): Promise<RollEntry | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from roll_entry where county_code = ${county} and id = ${id} for update`.execute(tx);
  return rows[0] && entryOf(rows[0]);
}

/** Whether the place lives today; the village's row is held, so that two who enter decide one after the other. */
export async function holdPlace(tx: Tx, county: string, code: PlaceCode, day: string): Promise<boolean> {
  const { rows } = await sql<{ code: string }>`
    select code from place
    where county_code = ${county} and code in (${code.slice(0, 12)}, ${code})
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by code for update`.execute(
    tx,
  );
  return rows.some((row) => row.code === code);
}

/** Many at once; an id that is taken is an error. */
export async function insertEntries(
  tx: Tx,
  county: string,
  entries: readonly RollEntry[],
  intakeId: string | null = null,
): Promise<void> {
  await sql`
    insert into roll_entry (county_code, id, place_code, household, name, birth_year, came_of_age, heads_household, represents,
      member, version, intake_id)
    select ${county}, r.id, r."placeCode", r.household, r.name, r."birthYear", r."cameOfAge", r."headsHousehold", r.represents,
      r.member, r.version, ${intakeId}::uuid
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(id uuid, "placeCode" text, household text, name text,
      "birthYear" int, "cameOfAge" boolean, "headsHousehold" boolean, represents boolean, member boolean, version int)`.execute(
    tx,
  );
}

export async function updateEntries(tx: Tx, county: string, entries: readonly RollEntry[]): Promise<void> {
  await sql`
    update roll_entry e set place_code = r."placeCode", household = r.household, name = r.name, birth_year = r."birthYear",
      came_of_age = r."cameOfAge", heads_household = r."headsHousehold", represents = r.represents, member = r.member,
      version = r.version
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(id uuid, "placeCode" text, household text, name text,
      "birthYear" int, "cameOfAge" boolean, "headsHousehold" boolean, represents boolean, member boolean, version int)
    where e.county_code = ${county} and e.id = r.id`.execute(tx);
}

export async function eraseEntry(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from roll_entry where county_code = ${county} and id = ${id}`.execute(tx);
}

/** How many hang on a place, and what goes along when another takes over. */
export async function countHanging(tx: Tx, county: string, code: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from roll_entry where county_code = ${county} and place_code = ${code}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** Houses of the same number get the place's old code before it, so that two places that join keep them apart. */
export async function moveHanging(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<number> {
  const { rows } = await sql`
    update roll_entry e set place_code = ${to}, household = case when exists (
        select 1 from roll_entry o where o.county_code = ${county} and o.place_code = ${to} and o.household = e.household)
      then left(right(${from}::text, 4) || '-' || e.household, 20) else e.household end
    where e.county_code = ${county} and e.place_code = ${from} returning id`.execute(tx);
  return rows.length;
}
