/** 核对: judges every row of a file against the county as it is now, some at a time, so that other requests get theirs. */
import { type Decisions, type Doubt, VERDICTS, type Verdict } from '../../domain/kernel/intake.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import type { AnyJudged, AnyRow, AskedDoubt, Batch, Counts, StoredHeads } from './store.ts';
import { tradeOf } from './trades.ts';

const AT_ONCE = 200;
const FIRST_ROWS = 5;

export interface Judgement {
  readonly judged: readonly AnyJudged[];
  readonly doubts: readonly AskedDoubt[];
  readonly counts: Counts;
}

export async function judgeAll(
  tx: Tx,
  house: House,
  { kind, heads, decisions }: Pick<Batch, 'kind' | 'heads' | 'decisions'>,
  rows: readonly AnyRow[],
  told: (done: number) => void = () => {},
): Promise<Judgement> {
  const columns = new Map(Object.entries(heads.columns));
  const decided: Decisions = new Map(Object.entries(decisions));
  const judge = (await tradeOf(kind).open(tx, house, { columns }))(decided);
  const judged: AnyJudged[] = [];
  for (const row of rows) {
    judged.push(judge(row));
    if (judged.length % AT_ONCE !== 0) continue;
    told(judged.length);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return { judged, doubts: asked(heads, decided, judged), counts: countsOf(judged) };
}

function countsOf(judged: readonly AnyJudged[]): Counts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}

/** Each question once, with the rows it is about; those about the whole sheet first. */
function asked(heads: StoredHeads, decisions: Decisions, judged: readonly AnyJudged[]): AskedDoubt[] {
  const doubts = new Map<string, Doubt & { rows: number; first: number[] }>();
  for (const doubt of heads.doubts)
    if (!decisions.has(doubt.key)) doubts.set(doubt.key, { ...doubt, rows: 0, first: [] });
  for (const { row, doubts: some } of judged)
    for (const doubt of some) {
      const known = doubts.get(doubt.key) ?? { ...doubt, rows: 0, first: [] };
      known.rows += 1;
      if (known.first.length < FIRST_ROWS) known.first.push(row);
      doubts.set(doubt.key, known);
    }
  return [...doubts.values()];
}
