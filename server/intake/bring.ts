/** 上传与预览: a file is read apart, judged row by row and kept as a preview; nothing of the county is changed by it. */
import { createHash } from 'node:crypto';
import type { IntakeKind } from '../../contract/intake.ts';
import * as api from '../../contract/intake.ts';
import { readHeads, rowsBelow } from '../../domain/kernel/intake.ts';
import { record } from '../kit/audit.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, OtherCommandError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { OUTLINES } from './file/outlines.ts';
import { forgetOldRows } from './forget.ts';
import { type Judgement, judgeAll } from './judging.ts';
import { intakePage } from './page.ts';
import { telling } from './progress.ts';
import { MOST_BYTES, type ReadSheet, readSheet } from './reading.ts';
import {
  type AnyJudged,
  type AnyRow,
  type Batch,
  findBatch,
  insertBatch,
  insertRows,
  rowsOf,
  type StoredRow,
  saveJudgement,
  updateRows,
} from './store.ts';
import { inParts } from './trade.ts';
import { tradeOf } from './trades.ts';

const EVERY_ROW = { after: 0, limit: 1_000_000, verdict: undefined };

export const uploadIntake = query(
  api.uploadIntake,
  async ({ params, query: asked, request }, { tx, house, office }) => {
    const { intakeId } = params;
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) throw new RefusedError('empty-file');
    // What is too large is not read, and need not be known again.
    if (bytes.length > MOST_BYTES) throw new RefusedError('too-many-bytes');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const before = await findBatch(tx, house.county, intakeId);
    if (before !== undefined) {
      if (before.file_hash !== hash || before.person_id !== office.personId) throw new OtherCommandError();
      return intakePage(tx, house, office, intakeId);
    }
    await forgetOldRows(house);
    await telling(house, intakeId, async (tell) => {
      tell({ stage: 'reading', done: 0, total: null });
      const reading = await readSheet(bytes, (done) => tell({ stage: 'reading', done, total: null }));
      if (!reading.ok) {
        const { reason, ...where } = reading.why;
        throw new RefusedError(reason, where);
      }
      const { sheet } = reading;
      refuseOtherKind(sheet, asked.kind);
      const read = readHeads(sheet, tradeOf(asked.kind).columns);
      if (!read.ok) {
        const { ok: _, reason, ...where } = read;
        throw new RefusedError(reason, { sheet: sheet.name, ...where });
      }

      const rows: AnyRow[] = rowsBelow(sheet, read.heads);
      const heads = {
        row: read.heads.headRow,
        columns: Object.fromEntries(read.heads.columns),
        doubts: read.heads.doubts,
      };
      const about = { kind: asked.kind, heads, decisions: {} };
      const judgement = await judgeAll(tx, house, about, rows, (done) =>
        tell({ stage: 'judging', done, total: rows.length }),
      );
      await insertBatch(tx, house.county, {
        id: intakeId,
        kind: asked.kind,
        file_name: asked.name,
        file_hash: hash,
        sheet_name: sheet.name,
        encoding: sheet.encoding ?? null,
        heads,
        person_id: office.personId,
        office_id: office.id,
        at: new Date(house.now()),
      });
      await saveJudgement(tx, house.county, intakeId, { ...judgement, decisions: {} });
      let saved = 0;
      const told = rows.map((row, at) => ({ ...row, judged: must(judgement.judged[at]) }));
      await inParts(told, async (part) => {
        await insertRows(tx, house.county, intakeId, part);
        saved += part.length;
        tell({ stage: 'saving', done: saved, total: rows.length });
      });
    });
    record(tx, house, { act: api.uploadIntake.name, office });
    return intakePage(tx, house, office, intakeId);
  },
);

/** Outlines come from maps, everything else from sheets. */
function refuseOtherKind({ name, encoding }: ReadSheet, kind: IntakeKind): void {
  const isMap = name === OUTLINES && encoding !== undefined;
  if (isMap !== (kind === 'boundary')) throw new RefusedError(isMap ? 'not-a-sheet' : 'not-a-map');
}

export const decideIntake = command(api.decideIntake, async ({ params, body }, { tx, house, office }) => {
  const batch = await previewed(tx, house, params.intakeId);
  const decisions = {
    ...batch.decisions,
    ...Object.fromEntries(body.decisions.map(({ key, choice }) => [key, choice])),
  };
  const changed = await telling(house, batch.id, async (tell) => {
    const stored = await rowsOf(tx, house.county, batch.id, EVERY_ROW);
    const judgement = await judgeAll(tx, house, { ...batch, decisions }, stored, (done) =>
      tell({ stage: 'judging', done, total: stored.length }),
    );
    await saveJudgement(tx, house.county, batch.id, { ...judgement, decisions });
    return differing(stored, judgement);
  });
  await inParts(changed, (part) => updateRows(tx, house.county, batch.id, part));
  return intakePage(tx, house, office, batch.id);
});

/** Rows that are judged otherwise than they were stored; compared some at a time, so that other requests get theirs. */
export async function differing(
  stored: Awaited<ReturnType<typeof rowsOf>>,
  { judged }: Judgement,
): Promise<Judgement['judged']> {
  const changed: AnyJudged[] = [];
  for (const [at, now] of judged.entries()) {
    if (differs(must(stored[at]), now)) changed.push(now);
    if (at % AT_ONCE === 0) await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return changed;
}

const AT_ONCE = 200;

const differs = ({ verdict, reasons, doubts, plan }: StoredRow, now: AnyJudged): boolean =>
  verdict !== now.verdict ||
  JSON.stringify(sorted(plan)) !== JSON.stringify(sorted(now.plan ?? null)) ||
  JSON.stringify(sorted(reasons)) !== JSON.stringify(sorted(now.reasons)) ||
  doubts.join(' ') !== now.doubts.map(({ key }) => key).join(' ');

/** The database keeps the keys of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}

/** The file, while it is a preview. Whoever else may bring files in may go on with it; its rows are then read by that duty. */
export async function previewed(tx: Tx, house: House, intakeId: string): Promise<Batch> {
  const batch = must(await findBatch(tx, house.county, intakeId));
  if (batch.status !== 'previewed') throw new RefusedError('not-a-preview');
  if (!batch.has_rows) throw new RefusedError('rows-forgotten');
  widen(tx, { county: house.county, duty: 'intake' });
  return batch;
}
