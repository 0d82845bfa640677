/** All SQL of the crash test: what stands in the store of the commands that were sent. */
import { sql } from 'kysely';
import type { Tx } from '../../server/kit/database.ts';

export interface StoredStep {
  readonly matter_id: string;
  readonly kind: string;
  /** Who acted: office, reporter or system. */
  readonly by: string;
  readonly text: string;
  /** What people wrote in it was erased on purpose. */
  readonly erased: boolean;
}

export interface Stored {
  /** The answers kept, by the command's id. */
  readonly commands: ReadonlyMap<string, unknown>;
  readonly steps: readonly StoredStep[];
  readonly notes: readonly string[];
  /** How many lines of the audit trail, by `act matter`. */
  readonly audit: ReadonlyMap<string, number>;
  /** How many times name, phone or text of each matter was opened. */
  readonly accesses: ReadonlyMap<string, number>;
}

/** Reads with the sight of an archive: everything of the county. */
export async function readStored(tx: Tx, county: string): Promise<Stored> {
  const commands = await sql<{ id: string; answer: unknown }>`
    select id, answer from command where county_code = ${county}`.execute(tx);
  const steps = await sql<StoredStep>`
    select matter_id, kind, body -> 'by' ->> 'kind' as by, body::text || coalesce(words::text, '') as text,
      words is null as erased
    from matter_step where county_code = ${county} order by matter_id, seq`.execute(tx);
  const notes = await sql<{ text: string }>`
    select text from matter_note where county_code = ${county} and text is not null`.execute(tx);
  const audit = await sql<{ what: string; lines: number }>`
    select act || ' ' || coalesce(matter_id::text, '') as what, count(*) as lines
    from audit where county_code = ${county} group by 1`.execute(tx);
  const accesses = await sql<{ matter_id: string; lines: number }>`
    select matter_id, count(*) as lines from matter_access where county_code = ${county} group by 1`.execute(
    tx,
  );
  return {
    commands: new Map(commands.rows.map(({ id, answer }) => [id, answer])),
    steps: steps.rows,
    notes: notes.rows.map(({ text }) => text),
    audit: new Map(audit.rows.map(({ what, lines }) => [what, lines])),
    accesses: new Map(accesses.rows.map(({ matter_id, lines }) => [matter_id, lines])),
  };
}
