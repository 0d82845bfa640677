/**
 * 年度报告: what was raised in a place in one year, by category, and how much of it was answered in time. Told only when the year is long
 * over, because a number that moves from day to day tells of single matters; and only what is large enough (小数不显).
 */
import type { Day } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import { rateTable, type Tally } from './rates.ts';
import { type Part, shownCells } from './small-cells.ts';

/** The month and day after a year from which it is told: by then what was raised in December was due. */
const TOLD_FROM = '02-01';

export const isYearTold = (year: number, today: Day): boolean => today >= `${year + 1}-${TOLD_FROM}`;

export interface Raised {
  /** Null: too few, or could be told from what else is shown. */
  readonly total: number | null;
  readonly domains: readonly { readonly domain: string; readonly count: number | null }[];
  /** Of those that were due, how many in a hundred were answered within their limit. */
  readonly inTime: number | null;
}

/** `path` leads from the county down to the place, both included. */
export function raisedIn(
  parts: readonly Part[],
  tallies: readonly Tally[],
  path: readonly PlaceCode[],
): Raised {
  const place = path[path.length - 1] ?? '';
  const here = parts.filter(({ placeCode, count }) => placeCode.startsWith(place) && count > 0);
  const sum = (some: readonly Part[]): number => some.reduce((all, { count }) => all + count, 0);
  const shown = shownCells(parts, path);
  const { response } = rateTable(tallies, path, 'domain').total;
  return {
    total: shown.total ? sum(here) : null,
    domains: [...new Set(here.map(({ key }) => key))].sort().map((domain) => ({
      domain,
      count: shown.keys.has(domain) ? sum(here.filter(({ key }) => key === domain)) : null,
    })),
    inTime: response === null ? null : Math.round((100 * response.part) / response.of),
  };
}
