/** All SQL about archives: who asked for and approved one, and every row of every table. */
import { sql } from 'kysely';
import type { Tx } from '../kit/database.ts';

export interface ArchiveRow {
  readonly id: string;
  readonly why: string;
  readonly asked_by: string;
  readonly asked_name: string;
  readonly asked_at: number;
  readonly approved_by: string | null;
  readonly approved_name: string | null;
  readonly approved_at: number | null;
}

const ROW = sql`
  a.id, a.why, a.asked_by, asker.name as asked_name, a.asked_at, a.approved_by, approver.name as approved_name,
  a.approved_at
  from archive a
  join person asker on asker.county_code = a.county_code and asker.id = a.asked_by
  left join person approver on approver.county_code = a.county_code and approver.id = a.approved_by`;

export async function listArchives(tx: Tx, county: string, limit: number): Promise<ArchiveRow[]> {
  const { rows } = await sql<ArchiveRow>`
    select ${ROW} where a.county_code = ${county} order by a.asked_at desc, a.id desc limit ${limit}`.execute(
    tx,
  );
  return rows;
}

export async function findArchive(tx: Tx, county: string, id: string): Promise<ArchiveRow | undefined> {
  const { rows } = await sql<ArchiveRow>`
    select ${ROW} where a.county_code = ${county} and a.id = ${id}`.execute(tx);
  return rows[0];
}

export async function insertArchive(
  tx: Tx,
  county: string,
  { id, why, by, at }: { id: string; why: string; by: string; at: Date },
): Promise<void> {
  await sql`
    insert into archive (county_code, id, why, asked_by, asked_at)
    values (${county}, ${id}, ${why}, ${by}, ${at})`.execute(tx);
}

/** False when somebody was faster. */
export async function approve(
  tx: Tx,
  county: string,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update archive set approved_by = ${by}, approved_at = ${at}
    where county_code = ${county} and id = ${id} and approved_by is null returning id`.execute(tx);
  return rows.length > 0;
}

/**
 * Living sessions are keys, and so are hashes of passwords: no archive holds them. The words of the search are made from the
 * matters again.
 */
export const LEFT_OUT = {
  tables: ['session', 'matter_words', 'evacuation_entry', 'meeting_say'],
  columns: ['password_hash'],
} as const;

/** Every table of ours, in order of name. */
export async function archivedTables(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'migration' and c.relname <> all(${[...LEFT_OUT.tables]})
    order by c.relname`.execute(tx);
  return rows.map(({ name }) => name);
}

const AT_ONCE = 500;

/** The rows of one table as JSON, in batches; the transaction must have the archive's duty. */
export async function* rowsOf(tx: Tx, county: string, table: string): AsyncGenerator<readonly string[]> {
  await sql`
    declare archived no scroll cursor for
    select (to_jsonb(t) - ${[...LEFT_OUT.columns]}::text[])::text as line from ${sql.table(table)} t
    where t.county_code = ${county}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(AT_ONCE)} from archived`.execute(tx);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < AT_ONCE) break;
  }
  await sql`close archived`.execute(tx);
}
