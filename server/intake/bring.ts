/** 上传与预览: a file is read apart, judged row by row and kept as a preview; nothing of the county is changed by it. */
import { createHash } from 'node:crypto';
import * as api from '../../contract/intake.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { readHeads, rowsBelow } from '../../domain/kernel/intake.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, OtherCommandError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { type Judgement, judgeAll } from './judging.ts';
import { intakePage, UNDO_DAYS } from './page.ts';
import { telling } from './progress.ts';
import { readSheet } from './reading.ts';
import {
  type AnyRow,
  type Batch,
  findBatch,
  forgetRows,
  insertBatch,
  insertRows,
  rowsOf,
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
    const hash = createHash('sha256').update(bytes).digest('hex');
    const before = await findBatch(tx, house.county, intakeId);
    if (before !== undefined) {
      if (before.file_hash !== hash || before.person_id !== office.personId) throw new OtherCommandError();
      return intakePage(tx, house, office, intakeId);
    }
    await forgetOld(house);
    await telling(house, intakeId, async (tell) => {
      tell({ stage: 'reading', done: 0, total: null });
      const reading = await readSheet(bytes, (done) => tell({ stage: 'reading', done, total: null }));
      if (!reading.ok) {
        const { reason, ...where } = reading.why;
        throw new RefusedError(reason, where);
      }
      const { sheet } = reading;
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

/** In a transaction of its own, by the clock's duty: others' files are forgotten too. */
const forgetOld = ({ database, county, now }: House): Promise<void> =>
  database.transaction({ county, duty: 'clock' }, (tx) =>
    forgetRows(tx, county, new Date(now() - UNDO_DAYS * DAY)),
  );

export const decideIntake = command(api.decideIntake, async ({ params, body }, { tx, house, office }) => {
  const batch = await previewed(tx, house, office.personId, params.intakeId);
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

/** Rows that are judged otherwise than they were stored. */
export const differing = (stored: Awaited<ReturnType<typeof rowsOf>>, { judged }: Judgement) =>
  judged.filter((now, at) => {
    const { verdict, reasons, doubts, plan } = must(stored[at]);
    return (
      verdict !== now.verdict ||
      JSON.stringify(sorted(plan)) !== JSON.stringify(sorted(now.plan ?? null)) ||
      JSON.stringify(sorted(reasons)) !== JSON.stringify(sorted(now.reasons)) ||
      doubts.join(' ') !== now.doubts.map(({ key }) => key).join(' ')
    );
  });

/** The database keeps the keys of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}

/** The file, when it is this person's and not confirmed yet. */
export async function previewed(tx: Tx, house: House, personId: string, intakeId: string): Promise<Batch> {
  const batch = must(await findBatch(tx, house.county, intakeId));
  if (batch.person_id !== personId) throw new NotFoundError();
  if (batch.status !== 'previewed') throw new RefusedError('not-a-preview');
  return batch;
}
