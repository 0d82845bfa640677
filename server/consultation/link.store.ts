/** SQL of where topics come from and where they are talked over. */
import { sql } from 'kysely';
import type { SourceRef } from '../../domain/consultation/propose.ts';
import { send, type Tx } from '../kit/database.ts';

/** Linked before: nothing more. */
export function insertLinks(
  tx: Tx,
  county: string,
  consultationId: string,
  refs: readonly SourceRef[],
): void {
  if (refs.length === 0) return;
  send(
    tx,
    sql`insert into consultation_link (county_code, consultation_id, kind, target)
      select ${county}, ${consultationId}::uuid, r ->> 'kind', (r ->> 'id')::uuid
      from jsonb_array_elements(${JSON.stringify(refs)}::jsonb) r
      on conflict do nothing`,
  );
}

export async function linksOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<(SourceRef & { of: string })[]> {
  const { rows } = await sql<SourceRef & { of: string }>`
    select consultation_id as of, kind, target as id from consultation_link
    where county_code = ${county} and consultation_id = any(${[...ids]}::uuid[]) order by kind, target`.execute(
    tx,
  );
  return rows;
}
