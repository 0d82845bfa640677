/** 一份文件: what is shown of a file that was brought in. */
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { getIntake, IntakeBatch } from '../../contract/intake.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { UNDO_DAYS } from '../../domain/kernel/intake.ts';
import { columnLetter } from '../../domain/kernel/sheet.ts';
import type { Office } from '../../domain/people/office.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { type Batch, findBatch, joinWhole } from './store.ts';
import { tradeOf } from './trades.ts';

/** How long a preview that nobody decides on is kept: our own default. */
export const PREVIEW_DAYS = 90;

export const batchView = (batch: Batch): IntakeBatch => ({
  intakeId: batch.id,
  kind: batch.kind,
  fileName: batch.file_name,
  sheetName: batch.sheet_name,
  status: batch.status,
  at: batch.at,
  personName: batch.person_name,
  counts: batch.counts,
  confirmedAt: batch.confirmed_at,
  confirmedBy: batch.confirmed_by,
  undoneAt: batch.undone_at,
  undoneBy: batch.undone_by,
  discardedAt: batch.discarded_at,
  discardedBy: batch.discarded_by,
  undoneWhy: batch.undone_why,
  undoUntil: undoUntil(batch),
});

export const undoUntil = ({ status, confirmed_at }: Batch): number | null =>
  status === 'confirmed' && confirmed_at !== null ? confirmed_at + UNDO_DAYS * DAY : null;

export async function intakePage(
  tx: Tx,
  house: House,
  office: Office,
  intakeId: string,
): Promise<AnswerOf<typeof getIntake>> {
  const batch = must(await findBatch(tx, house.county, intakeId));
  const undoable = batch.status === 'confirmed' && batch.has_rows;
  if (undoable) await joinWhole(tx);
  // Which rows stand against undoing is told by their numbers only.
  widen(tx, { county: house.county, duty: 'intake' });
  return {
    ...batchView(batch),
    encoding: batch.encoding,
    columns: Object.entries(batch.heads.columns)
      .sort(([, a], [, b]) => a - b)
      .map(([key, at]) => ({ key, letter: columnLetter(at) })),
    doubts: batch.doubts.map(({ key, kind, column, value, reads, choices, rows, first }) => ({
      key,
      kind,
      column: column ?? null,
      value,
      reads: reads ?? null,
      choices: choices.map(({ choice, names }) => ({ choice, names: names ?? null })),
      rows,
      first: [...first],
    })),
    decisions: Object.entries(batch.decisions).map(([key, choice]) => ({ key, choice })),
    mine: batch.person_id === office.personId,
    forgotten: !batch.has_rows,
    builtUpon: undoable ? [...(await tradeOf(batch.kind).builtUpon(tx, house, intakeId))] : [],
  };
}
