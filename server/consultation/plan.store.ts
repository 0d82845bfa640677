/** SQL of the plans of a year. A version is only ever added. */
import { sql } from 'kysely';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { YearlyPlan } from '../../domain/publication/yearly-plan.ts';
import type { Tx } from '../kit/database.ts';

export interface StoredPlan {
  readonly version: number;
  readonly at: number;
  readonly body: YearlyPlan;
}

export async function findPlan(
  tx: Tx,
  county: string,
  place: PlaceCode,
  year: number,
): Promise<StoredPlan | undefined> {
  const { rows } = await sql<StoredPlan>`
    select version, at, body from consultation_plan
    where county_code = ${county} and place_code = ${place} and year = ${year}
    order by version desc limit 1`.execute(tx);
  return rows[0];
}

/** Whether it was added: two who set it at once do not both make the same version. */
export async function insertPlan(
  tx: Tx,
  county: string,
  { place, year, officeId }: { readonly place: PlaceCode; readonly year: number; readonly officeId: string },
  { version, at, body }: StoredPlan,
): Promise<boolean> {
  const { rows } = await sql`
    insert into consultation_plan (county_code, place_code, year, version, at, office_id, body)
    values (${county}, ${place}, ${year}, ${version}, ${new Date(at)}, ${officeId}, ${JSON.stringify(body)})
    on conflict do nothing returning version`.execute(tx);
  return rows.length > 0;
}
