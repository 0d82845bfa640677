/** All SQL about files brought in and their rows. */
import { sql } from 'kysely';
import type { IntakeKind, IntakeStatus } from '../../contract/intake.ts';
import type { Doubt, Judged, KnownRow, Verdict } from '../../domain/kernel/intake.ts';
import type { Tx } from '../kit/database.ts';

export type Counts = Record<Verdict, number>;

/** A question with how many rows it is about. */
export interface AskedDoubt extends Doubt {
  readonly rows: number;
  readonly first: readonly number[];
}

export interface StoredHeads {
  readonly row: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Questions about the whole sheet. */
  readonly doubts: readonly Doubt[];
}

export interface Batch {
  readonly id: string;
  readonly kind: IntakeKind;
  readonly file_name: string;
  readonly file_hash: string;
  readonly sheet_name: string;
  readonly encoding: string | null;
  readonly heads: StoredHeads;
  readonly person_id: string;
  readonly at: number;
  readonly status: IntakeStatus;
  readonly doubts: readonly AskedDoubt[];
  readonly decisions: Readonly<Record<string, string>>;
  readonly counts: Counts;
  readonly confirmed_at: number | null;
  readonly undone_at: number | null;
  readonly undone_why: string | null;
  readonly discarded_at: number | null;
  readonly person_name: string;
  readonly confirmed_by: string | null;
  readonly undone_by: string | null;
  readonly discarded_by: string | null;
  readonly has_rows: boolean;
}

/**
 * Thousands of rows that this transaction wrote are not in the planner's statistics yet: it would go through a table it takes
 * for small once for every row. From here on tables are joined as wholes.
 */
export async function joinWhole(tx: Tx): Promise<void> {
  await sql`set local enable_nestloop = off`.execute(tx);
}

/** One file at a time changes a county: whoever comes second sees what the first has done. */
export async function takeTurn(tx: Tx, county: string): Promise<void> {
  await joinWhole(tx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`intake ${county}`}, 0))`.execute(tx);
}

export async function insertBatch(
  tx: Tx,
  county: string,
  batch: Pick<
    Batch,
    'id' | 'kind' | 'file_name' | 'file_hash' | 'sheet_name' | 'encoding' | 'heads' | 'person_id'
  > & {
    readonly office_id: string;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into intake (county_code, id, kind, file_name, file_hash, sheet_name, encoding, heads, person_id, office_id,
      at, status, doubts, decisions, counts)
    values (${county}, ${batch.id}, ${batch.kind}, ${batch.file_name}, ${batch.file_hash}, ${batch.sheet_name},
      ${batch.encoding}, ${JSON.stringify(batch.heads)}::jsonb, ${batch.person_id}, ${batch.office_id}, ${batch.at},
      'previewed', '[]', '{}', '{}')`.execute(tx);
}

const BATCH = sql`
  select i.id, i.kind, i.file_name, i.file_hash, i.sheet_name, i.encoding, i.heads, i.person_id, i.at, i.status, i.doubts,
    i.decisions, i.counts, i.confirmed_at, i.undone_at, i.undone_why, i.discarded_at, p.name as person_name,
    c.name as confirmed_by, u.name as undone_by, d.name as discarded_by, i.forgotten_at is null as has_rows
  from intake i join person p on p.county_code = i.county_code and p.id = i.person_id
  left join person c on c.county_code = i.county_code and c.id = i.confirmed_by
  left join person u on u.county_code = i.county_code and u.id = i.undone_by
  left join person d on d.county_code = i.county_code and d.id = i.discarded_by`;

export async function findBatch(tx: Tx, county: string, id: string): Promise<Batch | undefined> {
  const { rows } = await sql<Batch>`${BATCH} where i.county_code = ${county} and i.id = ${id}`.execute(tx);
  return rows[0];
}

export async function newestBatches(tx: Tx, county: string, limit: number): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    ${BATCH} where i.county_code = ${county} order by i.at desc, i.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** What was decided, what is still asked, and how many rows have which verdict. */
export async function saveJudgement(
  tx: Tx,
  county: string,
  id: string,
  { doubts, decisions, counts }: Pick<Batch, 'doubts' | 'decisions' | 'counts'>,
): Promise<void> {
  await sql`
    update intake set doubts = ${JSON.stringify(doubts)}::jsonb, decisions = ${JSON.stringify(decisions)}::jsonb,
      counts = ${JSON.stringify(counts)}::jsonb
    where county_code = ${county} and id = ${id}`.execute(tx);
}

interface Done {
  readonly at: Date;
  /** The person who did it. */
  readonly by: string;
}

export async function setConfirmed(tx: Tx, county: string, id: string, { at, by }: Done): Promise<void> {
  await sql`
    update intake set status = 'confirmed', confirmed_at = ${at}, confirmed_by = ${by}
    where county_code = ${county} and id = ${id}`.execute(tx);
}

export async function setUndone(
  tx: Tx,
  county: string,
  id: string,
  { at, by, why }: Done & { readonly why: string },
): Promise<void> {
  await sql`
    update intake set status = 'undone', undone_at = ${at}, undone_by = ${by}, undone_why = ${why}
    where county_code = ${county} and id = ${id}`.execute(tx);
}

/** Its rows go with it, and the questions, which quote them. */
export async function setDiscarded(tx: Tx, county: string, id: string, { at, by }: Done): Promise<void> {
  await sql`
    update intake set status = 'discarded', discarded_at = ${at}, discarded_by = ${by}, forgotten_at = ${at}, doubts = '[]',
      decisions = '{}'
    where county_code = ${county} and id = ${id}`.execute(tx);
  await sql`delete from intake_row where county_code = ${county} and intake_id = ${id}`.execute(tx);
}

export type AnyJudged = Judged<unknown>;
export type AnyRow = KnownRow<string>;

/** Rows with their judgement, as many as are given. */
export async function insertRows(
  tx: Tx,
  county: string,
  intakeId: string,
  rows: readonly (AnyRow & { readonly judged: AnyJudged })[],
): Promise<void> {
  const told = rows.map(({ row, hidden, cells, judged: { verdict, reasons, doubts, plan } }) => ({
    row,
    hidden,
    cells,
    verdict,
    reasons,
    doubts: doubts.map(({ key }) => key),
    plan: plan ?? null,
  }));
  await sql`
    insert into intake_row (county_code, intake_id, row, hidden, cells, verdict, reasons, doubts, plan)
    select ${county}, ${intakeId}, r.row, r.hidden, r.cells, r.verdict, r.reasons, r.doubts, r.plan
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r(row integer, hidden boolean, cells jsonb, verdict text,
      reasons jsonb, doubts jsonb, plan jsonb)`.execute(tx);
}

/** The judgement of rows anew. */
export async function updateRows(
  tx: Tx,
  county: string,
  intakeId: string,
  rows: readonly AnyJudged[],
): Promise<void> {
  const told = rows.map(({ row, verdict, reasons, doubts, plan }) => ({
    row,
    verdict,
    reasons,
    doubts: doubts.map(({ key }) => key),
    plan: plan ?? null,
  }));
  await sql`
    update intake_row i set verdict = r.verdict, reasons = r.reasons, doubts = r.doubts, plan = r.plan
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r(row integer, verdict text, reasons jsonb, doubts jsonb,
      plan jsonb)
    where i.county_code = ${county} and i.intake_id = ${intakeId} and i.row = r.row`.execute(tx);
}

/** What each row made or changed. */
export async function saveMade(
  tx: Tx,
  county: string,
  intakeId: string,
  made: readonly { readonly row: number; readonly made: unknown }[],
): Promise<void> {
  await sql`
    update intake_row i set made = r.made
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as r(row integer, made jsonb)
    where i.county_code = ${county} and i.intake_id = ${intakeId} and i.row = r.row`.execute(tx);
}

export interface StoredRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: AnyRow['cells'];
  readonly verdict: Verdict;
  readonly reasons: AnyJudged['reasons'];
  readonly doubts: readonly string[];
  readonly plan: unknown;
}

/** Rows in their order, after one of them; of one verdict, or of all. */
export async function rowsOf(
  tx: Tx,
  county: string,
  intakeId: string,
  { after, limit, verdict }: { after: number; limit: number; verdict: Verdict | undefined },
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select row, hidden, cells, verdict, reasons, doubts, plan from intake_row
    where county_code = ${county} and intake_id = ${intakeId} and row > ${after}
      ${verdict === undefined ? sql`` : sql`and verdict = ${verdict}`}
    order by row limit ${limit}`.execute(tx);
  return rows;
}

/**
 * Names and phones are kept until a file is confirmed and can no longer be undone, or a preview was left lying: rows of files
 * that were confirmed or undone before one moment, or only previewed before an earlier one, are forgotten. Answers how many files.
 */
export async function forgetRows(
  tx: Tx,
  county: string,
  { done, previewed, at }: { done: Date; previewed: Date; at: Date },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update intake set forgotten_at = ${at}, doubts = '[]', decisions = '{}'
    where county_code = ${county} and forgotten_at is null
      and ((status = 'previewed' and at < ${previewed}) or (status <> 'previewed' and confirmed_at < ${done}))
    returning id`.execute(tx);
  await sql`
    delete from intake_row where county_code = ${county} and intake_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  );
  return rows.length;
}
