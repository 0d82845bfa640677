/** SQL of what was erased: kinds and ids. */
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { send } from './database.ts';
import type { Erasable, Erasure } from './erasures.ts';

/** Noted with the erasing itself: both are kept, or neither. */
export const noteErasure = (tx: Tx, county: string, kind: Erasable, of: string): void =>
  send(tx, sql`insert into erasure (county_code, kind, of_id) values (${county}, ${kind}, ${of})`);

/** Those that do not stand in the file yet, held until this transaction ends. */
export async function unwritten(tx: Tx, county: string, limit: number): Promise<Erasure[]> {
  const { rows } = await sql<Erasure>`
    select county_code as county, id, kind, of_id as "of" from erasure
    where county_code = ${county} and not written order by id limit ${limit} for update skip locked`.execute(
    tx,
  );
  return rows;
}

export async function markWritten(tx: Tx, county: string, lines: readonly Erasure[]): Promise<void> {
  await sql`
    update erasure set written = true
    where county_code = ${county} and id = any(${lines.map(({ id }) => id)}::uuid[])`.execute(tx);
}

export async function knownAmong(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from erasure where county_code = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** A line of the file is known again: its erasing was done in this transaction. */
export async function keepErasure(tx: Tx, { county, id, kind, of }: Erasure): Promise<void> {
  await sql`
    insert into erasure (county_code, id, kind, of_id, written) values (${county}, ${id}, ${kind}, ${of}, true)
    on conflict do nothing`.execute(tx);
}
