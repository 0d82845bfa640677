/** SQL of topics that go along when places change. */
import { sql } from 'kysely';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import { ENDED } from './store.ts';

export async function consultationsStanding(tx: Tx, county: string, code: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from consultation
    where county_code = ${county} and place_code = ${code} and not status = any(${ENDED})`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Answers how many moved. */
export async function carryConsultations(
  tx: Tx,
  county: string,
  heirs: ReadonlyMap<PlaceCode, PlaceCode>,
): Promise<number> {
  const moves = JSON.stringify([...heirs].map(([from, to]) => ({ from, to })));
  const { rows } = await sql`
    update consultation c set place_code = r."to", state = jsonb_set(c.state, '{placeCode}', to_jsonb(r."to")),
      changed_in = pg_current_xact_id()
    from jsonb_to_recordset(${moves}::jsonb) as r("from" text, "to" text)
    where c.county_code = ${county} and c.place_code = r."from" and not c.status = any(${ENDED})
    returning c.id`.execute(tx);
  return rows.length;
}
