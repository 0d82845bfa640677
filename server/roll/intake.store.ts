/** SQL of rolls that are brought in with a file: read whole, and taken back. */
import { sql } from 'kysely';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { RollEntry } from '../../domain/roll/roll.ts';
import type { Tx } from '../kit/database.ts';

/** Every entry of the county by village; asked by the clock's duty. */
export async function wholeRoll(tx: Tx, county: string): Promise<Map<PlaceCode, RollEntry[]>> {
  const { rows } = await sql<RollEntry>`
    select id, place_code as "placeCode", household, name, birth_year as "birthYear", came_of_age as "cameOfAge",
      heads_household as "headsHousehold", represents, member, version
    from roll_entry where county_code = ${county}`.execute(tx);
  const roll = new Map<PlaceCode, RollEntry[]>();
  for (const entry of rows) {
    const village = entry.placeCode.slice(0, 12);
    const there = roll.get(village);
    if (there === undefined) roll.set(village, [entry]);
    else there.push(entry);
  }
  return roll;
}

/** Rows whose entry was set anew since by hand, or is gone; at most a hundred. */
export async function rollRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    select r.row from intake_row r left join roll_entry e on e.county_code = r.county_code and e.id = (r.made ->> 'id')::uuid
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made is not null
      and (e.id is null or e.version <> (r.made ->> 'version')::int)
    order by r.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

/** What was entered goes; what was set anew is as it was. */
export async function takeBackRoll(tx: Tx, county: string, intakeId: string): Promise<void> {
  await sql`
    delete from roll_entry e using intake_row r
    where e.county_code = ${county} and r.county_code = ${county} and r.intake_id = ${intakeId}
      and e.id = (r.made ->> 'id')::uuid and r.made -> 'before' = 'null'::jsonb`.execute(tx);
  await sql`
    update roll_entry e set came_of_age = (b.before ->> 'cameOfAge')::boolean,
      heads_household = (b.before ->> 'headsHousehold')::boolean, represents = (b.before ->> 'represents')::boolean,
      member = (b.before ->> 'member')::boolean, version = e.version + 1
    from (select (made ->> 'id')::uuid as id, made -> 'before' as before from intake_row
      where county_code = ${county} and intake_id = ${intakeId} and made -> 'before' <> 'null'::jsonb) b
    where e.county_code = ${county} and e.id = b.id`.execute(tx);
}
