/** SQL of the matters that looks became, as far as this office may see them. */
import { sql } from 'kysely';
import type { MatterStatus } from '../../domain/matter/matter.ts';
import type { Tx } from '../kit/database.ts';

export interface LookedMatter {
  readonly matterId: string;
  readonly no: string;
  /** Empty of a sensitive one: only its opened page tells. */
  readonly title: string;
  readonly status: MatterStatus;
}

export async function mattersOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LookedMatter>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<LookedMatter>`
    select id as "matterId", no, case when data_class = 'P3' then '' else title end as title, status
    from matter where county_code = ${county} and id = any(${[...ids]})`.execute(tx);
  return new Map(rows.map((row) => [row.matterId, row]));
}
