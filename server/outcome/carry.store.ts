/** SQL of outcomes that go along when places change. */
import { sql } from 'kysely';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { Stored } from './store.ts';

/** How many under way belong to a place, or wait for it. */
export async function outcomesStanding(tx: Tx, county: string, code: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from outcome
    where county_code = ${county} and status <> 'closed' and (place_code = ${code} or ${code} = any(holders))`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** Those under way that belong to one of these places or wait for one, locked. */
export async function lockOutcomesOf(tx: Tx, county: string, codes: readonly PlaceCode[]): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select state, steps, is_public as "isPublic" from outcome
    where county_code = ${county} and status <> 'closed' and (place_code = any(${codes}) or holders && ${codes})
    order by id for update`.execute(tx);
  return rows;
}

export async function moveOutcome(tx: Tx, county: string, { id, placeCode }: Outcome): Promise<void> {
  await sql`
    update outcome set place_code = ${placeCode}, changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${id}`.execute(tx);
}
