/** 查看: files brought in so far, one of them, its rows, and how far the work on it is. */
import * as api from '../../contract/intake.ts';
import { record } from '../kit/audit.ts';
import { widen } from '../kit/database.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { batchView, intakePage } from './page.ts';
import { progressOf } from './progress.ts';
import { findBatch, newestBatches, rowsOf } from './store.ts';
import { tradeOf } from './trades.ts';

const NEWEST = 100;
const A_PAGE = 50;
const MANY = 1000;
/** Characters shown of what is too long to be shown. */
const GLANCE = 80;

export const listIntakes = query(api.listIntakes, async (_, { tx, house }) => ({
  batches: (await newestBatches(tx, house.county, NEWEST)).map(batchView),
}));

export const getIntake = query(api.getIntake, async ({ params }, { tx, house, office }) => {
  const page = await intakePage(tx, house, office, params.intakeId);
  // Questions quote the rows.
  if (!page.mine && page.doubts.length > 0) record(tx, house, { act: api.getIntake.name, office });
  return page;
});

export const followIntake = query(api.followIntake, async ({ params }, { house }) =>
  progressOf(house, params.intakeId),
);

export const listIntakeRows = query(
  api.listIntakeRows,
  async ({ params, query: asked }, { tx, house, office }) => {
    const batch = must(await findBatch(tx, house.county, params.intakeId));
    if (batch.person_id !== office.personId) {
      record(tx, house, { act: api.listIntakeRows.name, office });
      widen(tx, { county: house.county, duty: 'intake' });
    }
    const folded = tradeOf(batch.kind).folded ?? [];
    const limit = asked.many === 'yes' ? MANY : A_PAGE;
    const found = await rowsOf(tx, house.county, batch.id, {
      after: Number(asked.after ?? 0),
      limit: limit + 1,
      verdict: asked.verdict,
    });
    const rows = found.slice(0, limit);
    return {
      rows: rows.map(({ row, hidden, verdict, cells, reasons, doubts }) => ({
        row,
        hidden,
        verdict,
        cells: Object.entries(cells).map(([key, cell]) => ({
          key,
          text: folded.includes(key) ? (cell?.text.slice(0, GLANCE) ?? '') : (cell?.text ?? ''),
        })),
        reasons: reasons.map(({ reason, column, value, other }) => ({
          reason,
          column: column ?? null,
          value: value ?? null,
          other: other ?? null,
        })),
        doubts: [...doubts],
      })),
      next: found.length > limit ? String(rows[rows.length - 1]?.row ?? '') : null,
    };
  },
);
