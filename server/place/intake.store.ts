/** SQL of bringing in groups and areas: every place in force, and many written at once. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Known } from '../../domain/place/named.ts';
import type { Tx } from '../kit/database.ts';

export async function placesInForce(tx: Tx, county: string, day: Day): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select code, name, level from place
    where county_code = ${county} and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by code`.execute(tx);
  return rows;
}
