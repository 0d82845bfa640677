/** All SQL about the versions of settings, and about handling units as a county sets them. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Tx } from '../kit/database.ts';

export interface SettingVersion {
  readonly version: number;
  readonly since: number;
  readonly body: unknown;
  readonly by_name: string | null;
  readonly by_post: Post | null;
  readonly why: string | null;
}

/** Every version of one setting, newest first. */
export async function versionsOf(tx: Tx, county: string, word: string): Promise<SettingVersion[]> {
  const { rows } = await sql<SettingVersion>`
    select s.version, s.since, s.body, p.name as by_name, o.post as by_post, s.why
    from setting s
    left join person p on p.county_code = s.county_code and p.id = s.person_id
    left join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.word = ${word} order by s.version desc limit 500`.execute(tx);
  return rows;
}

/** Ordinary matters of a category, all and open; each number stops at `most`. Sealed and sensitive ones count for nobody. */
export async function countOf(
  tx: Tx,
  county: string,
  code: string,
  most: number,
): Promise<{ count: number; open: number }> {
  const { rows } = await sql<{ count: number; open: number }>`
    select count(*)::int as count, count(*) filter (where status <> 'closed')::int as open from (
      select status from matter
      where county_code = ${county} and category = ${code} and data_class <> 'P3' and sealed_from = '{}'
      limit ${most}) counted`.execute(tx);
  return rows[0] ?? { count: 0, open: 0 };
}

export interface StoredUnit extends HandlingUnit {
  readonly placeName: string;
  readonly retiredOn: Day | null;
}

interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly place_code: string;
  readonly place_name: string;
  readonly handles: string[];
  readonly retired_on: string | null;
}

/** Every unit, the county's first. */
export async function allUnits(tx: Tx, county: string): Promise<StoredUnit[]> {
  const { rows } = await sql<UnitRow>`
    select u.code, u.name, u.place_code, p.name as place_name, u.handles, u.retired_on
    from unit u join place p on p.county_code = u.county_code and p.code = u.place_code
    where u.county_code = ${county} order by length(u.place_code), u.place_code, u.code`.execute(tx);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    placeCode: row.place_code,
    placeName: shortName(row.place_name),
    handles: row.handles,
    retiredOn: row.retired_on,
  }));
}

export async function insertUnit(tx: Tx, county: string, unit: HandlingUnit): Promise<void> {
  await sql`
    insert into unit (county_code, code, name, place_code, handles)
    values (${county}, ${unit.code}, ${unit.name}, ${unit.placeCode}, ${[...unit.handles]})`.execute(tx);
}

export async function updateUnit(
  tx: Tx,
  county: string,
  { code, name, handles }: Pick<HandlingUnit, 'code' | 'name' | 'handles'>,
): Promise<void> {
  await sql`
    update unit set name = ${name}, handles = ${[...handles]}
    where county_code = ${county} and code = ${code}`.execute(tx);
}

/** From this day on it takes nothing. */
export async function retire(tx: Tx, county: string, code: string, day: Day): Promise<void> {
  await sql`update unit set retired_on = ${day} where county_code = ${county} and code = ${code}`.execute(tx);
}

/** Open matters a unit holds, is offered or helps with; and offices in it that reach a day. */
export async function standingAt(
  tx: Tx,
  county: string,
  code: string,
  day: Day,
): Promise<{ matters: number; offices: number }> {
  const matters = await sql<{ n: number }>`
    select count(*)::int as n from matter where county_code = ${county} and status <> 'closed'
      and (holder_key = ${code} or offer_key = ${code} or ${code} = any (assist_keys))`.execute(tx);
  const offices = await sql<{ n: number }>`
    select count(*)::int as n from office where county_code = ${county} and unit_code = ${code}
      and (valid_to is null or valid_to >= ${day})`.execute(tx);
  return { matters: matters.rows[0]?.n ?? 0, offices: offices.rows[0]?.n ?? 0 };
}

export async function insertUnitStep(
  tx: Tx,
  county: string,
  step: { at: Date; id: string; kind: string; code: string; by: Office; body: unknown },
): Promise<void> {
  await sql`
    insert into unit_step (county_code, at, id, kind, unit_code, person_id, office_id, body)
    values (${county}, ${step.at}, ${step.id}, ${step.kind}, ${step.code}, ${step.by.personId}, ${step.by.id},
      ${JSON.stringify(step.body)}::jsonb)`.execute(tx);
}
