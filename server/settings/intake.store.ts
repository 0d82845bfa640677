/** SQL of bringing in handling units: many written at once, what was built on them since, and taking them back. */
import { sql } from 'kysely';
import type { Office } from '../../domain/people/office.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { Tx } from '../kit/database.ts';

export async function insertUnits(tx: Tx, county: string, units: readonly HandlingUnit[]): Promise<void> {
  await sql`
    insert into unit (county_code, code, name, place_code, handles)
    select ${county}, r.code, r.name, r."placeCode", array(select jsonb_array_elements_text(r.handles))
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as r(code text, name text, "placeCode" text, handles jsonb)`.execute(
    tx,
  );
}

export async function updateUnits(
  tx: Tx,
  county: string,
  units: readonly Pick<HandlingUnit, 'code' | 'handles'>[],
): Promise<void> {
  await sql`
    update unit u set handles = array(select jsonb_array_elements_text(r.handles))
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as r(code text, handles jsonb)
    where u.county_code = ${county} and u.code = r.code`.execute(tx);
}

export interface UnitStep {
  readonly id: string;
  readonly kind: 'opened' | 'changed';
  readonly unit: HandlingUnit;
  readonly intakeId: string;
}

export async function noteUnits(
  tx: Tx,
  county: string,
  { at, by, steps }: { at: Date; by: Office; steps: readonly UnitStep[] },
): Promise<void> {
  const told = steps.map(({ id, kind, unit, intakeId }) => ({
    id,
    kind,
    code: unit.code,
    body: { ...unit, intake: intakeId },
  }));
  await sql`
    insert into unit_step (county_code, at, id, kind, unit_code, person_id, office_id, body)
    select ${county}, ${at}, r.id, r.kind, r.code, ${by.personId}, ${by.id}, r.body
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r(id uuid, kind text, code text, body jsonb)`.execute(
    tx,
  );
}

/** Rows whose unit was changed since, has people, or was ever given a matter. Seen by the clock's duty only. */
export async function unitRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    with r as materialized (
      select row, made ->> 'newUnit' as new_unit, made -> 'after' as after, plan ->> 'name' as name,
        coalesce(made -> 'after' -> 'handles', plan -> 'handles') as handles,
        coalesce(made ->> 'newUnit', made -> 'after' ->> 'code') as code
      from intake_row where county_code = ${county} and intake_id = ${intakeId} and made is not null
    )
    select r.row from r
    left join unit u on u.county_code = ${county} and u.code = r.code
    where u.code is null or u.retired_on is not null or to_jsonb(u.handles) <> r.handles
      or (r.new_unit is not null and (u.name <> r.name
        or exists (select 1 from office o where o.county_code = ${county} and o.unit_code = r.new_unit)
        or exists (select 1 from matter m where m.county_code = ${county}
          and (m.holder_key = r.new_unit or m.offer_key = r.new_unit or r.new_unit = any (m.assist_keys)))))
    order by r.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

/** Takes away what a file made, and sets back what it changed. */
export async function takeBackUnits(tx: Tx, county: string, intakeId: string): Promise<void> {
  await sql`
    update unit u set handles = array(select jsonb_array_elements_text(r.made -> 'before' -> 'handles'))
    from intake_row r
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made -> 'before' is not null
      and u.county_code = ${county} and u.code = r.made -> 'before' ->> 'code'`.execute(tx);
  await sql`select take_back_units(${county}, ${intakeId})`.execute(tx);
}
