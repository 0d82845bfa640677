/** All SQL about exports that were asked for. */
import { sql } from 'kysely';
import type { Tx } from '../kit/database.ts';

export interface ExportRow {
  readonly id: string;
  readonly person_id: string;
  readonly office_id: string;
  readonly list: string;
  readonly format: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly at: number;
}

export async function insertExport(tx: Tx, county: string, row: ExportRow): Promise<void> {
  await sql`
    insert into export (county_code, id, person_id, office_id, list, format, filter, words, at)
    values (${county}, ${row.id}, ${row.person_id}, ${row.office_id}, ${row.list}, ${row.format},
      ${JSON.stringify(row.filter)}::jsonb, ${JSON.stringify(row.words)}::jsonb, ${new Date(row.at)})`.execute(
    tx,
  );
}

/** One that this office asked for since a moment. */
export async function findExport(
  tx: Tx,
  county: string,
  { id, officeId, since }: { id: string; officeId: string; since: Date },
): Promise<ExportRow | undefined> {
  const { rows } = await sql<ExportRow>`
    select id, person_id, office_id, list, format, filter, words, at from export
    where county_code = ${county} and id = ${id} and office_id = ${officeId} and at >= ${since}`.execute(tx);
  return rows[0];
}
