/** All SQL about saved views. Row-level security shows each person the own ones only. */
import { sql } from 'kysely';
import type { SavedView } from '../../domain/matter/saved-view.ts';
import { send, type Tx } from '../kit/database.ts';

/** In the order in which they were saved. */
export async function viewsOf(tx: Tx, county: string, personId: string): Promise<SavedView[]> {
  const { rows } = await sql<SavedView>`
    select id, name, address from saved_view
    where county_code = ${county} and person_id = ${personId} order by since, id limit 100`.execute(tx);
  return rows;
}

export async function findView(tx: Tx, county: string, id: string): Promise<SavedView | undefined> {
  const { rows } = await sql<SavedView>`
    select id, name, address from saved_view where county_code = ${county} and id = ${id}`.execute(tx);
  return rows[0];
}

export function insertView(
  tx: Tx,
  county: string,
  { view, personId, at }: { view: SavedView; personId: string; at: Date },
): void {
  send(
    tx,
    sql`
    insert into saved_view (county_code, id, person_id, name, address, since)
    values (${county}, ${view.id}, ${personId}, ${view.name}, ${view.address}, ${at})`,
  );
}

/** Whether there was one. */
export async function deleteView(tx: Tx, county: string, personId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from saved_view where county_code = ${county} and person_id = ${personId} and id = ${id}
    returning id`.execute(tx);
  return rows.length > 0;
}
