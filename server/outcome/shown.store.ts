/** SQL of what shows that a task was done: what stands now, and which pictures it names. */
import { sql } from 'kysely';
import type { Shown } from '../../domain/outcome/outcome.ts';
import { ask, send, type Tx } from '../kit/database.ts';

export function insertShown(tx: Tx, county: string, outcomeId: string, { id, photos }: Shown): void {
  send(
    tx,
    sql`insert into outcome_shown (county_code, outcome_id, shown_id, photos)
      values (${county}, ${outcomeId}, ${id}, ${[...photos]})`,
  );
}

export function deleteShown(tx: Tx, county: string, outcomeId: string, id: string): void {
  send(
    tx,
    sql`delete from outcome_shown where county_code = ${county} and outcome_id = ${outcomeId} and shown_id = ${id}`,
  );
}

/** Ids of what was not taken down. */
export async function shownNow(tx: Tx, county: string, outcomeId: string): Promise<ReadonlySet<string>> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`select shown_id as id from outcome_shown where county_code = ${county} and outcome_id = ${outcomeId}`,
  );
  return new Set(rows.map(({ id }) => id));
}
