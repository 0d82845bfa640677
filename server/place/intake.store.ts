/** SQL of bringing in groups and areas: every place in force, and many written at once. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Boundary } from '../../domain/place/boundary.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Known } from '../../domain/place/named.ts';
import type { Tx } from '../kit/database.ts';

export async function placesInForce(tx: Tx, county: string, day: Day): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select code, name, level from place
    where county_code = ${county} and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by code`.execute(tx);
  return rows;
}

/** Every code that was ever given: one that is free again would bring back the matters of another place. */
export async function everyCode(tx: Tx, county: string): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`select code from place where county_code = ${county}`.execute(
    tx,
  );
  return new Set(rows.map(({ code }) => code));
}

export interface NewPlace {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly initials: string;
  readonly from: Day;
}

export async function insertGrounds(tx: Tx, county: string, places: readonly NewPlace[]): Promise<void> {
  await sql`
    insert into place (county_code, code, name, level, parent_code, initials, valid_from)
    select ${county}, r.code, r.name, r.level, r.parent, r.initials, r."from"
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r(code text, name text, level text, parent text,
      initials text, "from" date)`.execute(tx);
}

/** Rows of a confirmed file whose places were changed since, or hold people, units or places of others. */
export async function groundRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    with made as materialized (
      select r.row, c.code, g.name, g."from" from intake_row r
      cross join lateral jsonb_array_elements_text(r.made -> 'places') as c(code)
      join lateral jsonb_to_recordset(r.plan -> 'places') as g(code text, name text, "from" date) on g.code = c.code
      where r.county_code = ${county} and r.intake_id = ${intakeId}
    )
    select distinct m.row from made m
    left join place p on p.county_code = ${county} and p.code = m.code
    where p.code is null or p.name <> m.name or p.valid_from <> m."from" or p.valid_to is not null
      or exists (select 1 from office o where o.county_code = ${county} and o.place_code = m.code)
      or exists (select 1 from place c where c.county_code = ${county} and c.parent_code = m.code
        and c.code not in (select code from made))
    order by m.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

export async function takeBackGrounds(tx: Tx, county: string, intakeId: string): Promise<void> {
  await sql`select take_back_places(${county}, ${intakeId})`.execute(tx);
}

/** Every outline of the county. */
export async function boundariesOf(tx: Tx, county: string): Promise<Map<PlaceCode, Boundary>> {
  const { rows } = await sql<{ code: PlaceCode; shape: Boundary }>`
    select code, shape from place_boundary where county_code = ${county}`.execute(tx);
  return new Map(rows.map(({ code, shape }) => [code, shape]));
}

export async function storeBoundaries(
  tx: Tx,
  county: string,
  outlines: readonly { readonly code: PlaceCode; readonly shape: string }[],
): Promise<void> {
  await sql`
    insert into place_boundary (county_code, code, shape)
    select ${county}, r.code, r.shape::jsonb
    from jsonb_to_recordset(${JSON.stringify(outlines)}::jsonb) as r(code text, shape text)
    on conflict (county_code, code) do update set shape = excluded.shape`.execute(tx);
}

/** Rows of a confirmed file whose outline is another one now. */
export async function boundaryRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    select r.row from intake_row r
    left join place_boundary b on b.county_code = r.county_code and b.code = r.made ->> 'code'
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made is not null
      and (b.code is null or b.shape <> (r.plan ->> 'shape')::jsonb)
    order by r.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

/** Sets outlines back as they were before a file, or away; answers of which places. */
export async function takeBackBoundaries(tx: Tx, county: string, intakeId: string): Promise<PlaceCode[]> {
  await sql`
    update place_boundary b set shape = r.made -> 'before' from intake_row r
    where b.county_code = ${county} and r.county_code = ${county} and r.intake_id = ${intakeId}
      and b.code = r.made ->> 'code' and jsonb_typeof(r.made -> 'before') = 'object'`.execute(tx);
  await sql`
    delete from place_boundary b using intake_row r
    where b.county_code = ${county} and r.county_code = ${county} and r.intake_id = ${intakeId}
      and b.code = r.made ->> 'code' and jsonb_typeof(r.made -> 'before') = 'null'`.execute(tx);
  const { rows } = await sql<{ code: PlaceCode }>`
    select made ->> 'code' as code from intake_row
    where county_code = ${county} and intake_id = ${intakeId} and made is not null`.execute(tx);
  return rows.map(({ code }) => code);
}
