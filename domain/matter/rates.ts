/**
 * 三率: 响应率 · 解决率 · 满意率 of places, by unit and by category, for one quarter. The law names the three
 * (北京市接诉即办工作条例 Art. 32, 保定市 12345 rules Art. 36) and gives no formulas; those here are our own defaults. About
 * work, never about a person, and never a ranking. What counts few is not shown, nor what could be told from the rest.
 */
import { contains, type PlaceCode } from '../place/code.ts';
import { type Part, shownCells } from './small-cells.ts';

/** What happened to the matters of one village (or wider place), one owner and one category. */
export interface Tally {
  readonly placeCode: PlaceCode;
  readonly unit: string;
  readonly domain: string;
  /** Answered for the first time, or past the limit for it. */
  readonly due: number;
  /** Of those: answered for the first time within the limit. */
  readonly responded: number;
  /** Closed with a rating by the reporter. */
  readonly surveyed: number;
  readonly satisfied: number;
  readonly basically: number;
}

export type Counts = Omit<Tally, 'placeCode' | 'unit' | 'domain'>;

/** A rate with its arithmetic; nothing when too few stand behind it. */
export interface Rate {
  readonly of: number;
  readonly part: number;
}

export interface Rates {
  /** 响应率 = first answered within the limit ÷ due. */
  readonly response: Rate | null;
  /** 解决率 = rated 满意 or 基本满意 ÷ rated. */
  readonly solution: Rate | null;
  /** 满意率 = (满意 × 1 + 基本满意 × 0.8) ÷ rated. */
  readonly satisfaction: Rate | null;
}

export const BASICALLY_COUNTS = 0.8;

export type Axis = 'unit' | 'domain';

export interface RateTable {
  readonly total: Rates;
  /** In order of key: never of a rate. */
  readonly rows: readonly { readonly key: string; readonly rates: Rates }[];
}

/**
 * The table of a place by one axis. `path` leads from the reader's own place down to the one asked for, both included:
 * what is hidden on a page above stays hidden here, so that no difference of two pages tells it.
 */
export function rateTable(tallies: readonly Tally[], path: readonly PlaceCode[], axis: Axis): RateTable {
  const place = path[path.length - 1] ?? '';
  const here = tallies.filter(({ placeCode }) => contains(place, placeCode));
  const keys = [...new Set(here.map((tally) => tally[axis]))].sort();
  const due = shownCells(partsOf(tallies, axis, 'due'), path);
  const surveyed = shownCells(partsOf(tallies, axis, 'surveyed'), path);
  return {
    total: ratesOf(sum(here), { due: due.total, surveyed: surveyed.total }),
    rows: keys.map((key) => ({
      key,
      rates: ratesOf(sum(here.filter((tally) => tally[axis] === key)), {
        due: due.keys.has(key),
        surveyed: surveyed.keys.has(key),
      }),
    })),
  };
}

function ratesOf(
  { due, responded, surveyed, satisfied, basically }: Counts,
  shown: { due: boolean; surveyed: boolean },
): Rates {
  return {
    response: shown.due ? { of: due, part: responded } : null,
    solution: shown.surveyed ? { of: surveyed, part: satisfied + basically } : null,
    satisfaction: shown.surveyed ? { of: surveyed, part: satisfied + basically * BASICALLY_COUNTS } : null,
  };
}

const NONE: Counts = { due: 0, responded: 0, surveyed: 0, satisfied: 0, basically: 0 };

const sum = (tallies: readonly Counts[]): Counts =>
  tallies.reduce<Counts>(
    (all, one) => ({
      due: all.due + one.due,
      responded: all.responded + one.responded,
      surveyed: all.surveyed + one.surveyed,
      satisfied: all.satisfied + one.satisfied,
      basically: all.basically + one.basically,
    }),
    NONE,
  );

const partsOf = (tallies: readonly Tally[], axis: Axis, measure: 'due' | 'surveyed'): readonly Part[] =>
  tallies.map((tally) => ({ placeCode: tally.placeCode, key: tally[axis], count: tally[measure] }));
