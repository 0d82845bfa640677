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

/** With who approved it, if anybody did. */
export interface AskedExport extends ExportRow {
  readonly asked_name: string;
  readonly approved_by: string | null;
  readonly approved_name: string | null;
  readonly approved_at: number | null;
}

export async function insertExport(tx: Tx, county: string, row: ExportRow): Promise<void> {
  await sql`
    insert into export (county_code, id, person_id, office_id, list, format, filter, words, at)
    values (${county}, ${row.id}, ${row.person_id}, ${row.office_id}, ${row.list}, ${row.format},
      ${JSON.stringify(row.filter)}::jsonb, ${JSON.stringify(row.words)}::jsonb, ${new Date(row.at)})`.execute(
    tx,
  );
}

const ROW = sql`
  e.id, e.person_id, e.office_id, e.list, e.format, e.filter, e.words, e.at, asker.name as asked_name,
  a.approved_by, approver.name as approved_name, a.approved_at
  from export e
  join person asker on asker.county_code = e.county_code and asker.id = e.person_id
  left join export_approval a on a.county_code = e.county_code and a.export_id = e.id
  left join person approver on approver.county_code = a.county_code and approver.id = a.approved_by`;

/** One that the transaction sees: the own ones, and for the security administrator those of persons. */
export async function findExport(tx: Tx, county: string, id: string): Promise<AskedExport | undefined> {
  const { rows } = await sql<AskedExport>`
    select ${ROW} where e.county_code = ${county} and e.id = ${id}`.execute(tx);
  return rows[0];
}

/** Those of some lists since a moment, newest first. */
export async function someExports(
  tx: Tx,
  county: string,
  { list, since, limit }: { list: string; since: Date; limit: number },
): Promise<AskedExport[]> {
  const { rows } = await sql<AskedExport>`
    select ${ROW} where e.county_code = ${county} and e.list = ${list} and e.at >= ${since}
    order by e.at desc, e.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** False when somebody was faster. */
export async function insertApproval(
  tx: Tx,
  county: string,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into export_approval (county_code, export_id, approved_by, approved_at)
    values (${county}, ${id}, ${by}, ${at}) on conflict do nothing returning export_id`.execute(tx);
  return rows.length > 0;
}
