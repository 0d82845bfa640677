/**
 * 看点时限: how often a point is looked at, and when the seasons are. The county's own setting; the numbers are our defaults:
 * at least every 30 days, in its season every 7 (汛期 June to September, 防火期 November to May), to be confirmed by the county.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { line } from '../kernel/text.ts';
import { RISKS, type Risk, type WatchSeason } from './kind.ts';

export const TIME_SOURCES = ['county-own', 'county-default'] as const;

/** 06-01: a day of every year. */
const DayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const Sourced = {
  source: z.enum(TIME_SOURCES),
  /** Which paper of the county says so; for its own numbers. */
  said: line({ min: 2, max: 80 }).optional(),
};

/** Both days belong to it; it may reach over the turn of the year. */
const Season = z.strictObject({ from: DayOfYear, to: DayOfYear, ...Sourced });
export type Season = z.infer<typeof Season>;

/** Days from one look to the next. */
const days = (most: number) => z.int().min(1).max(most);
const Rhythm = z.strictObject({
  usual: days(90),
  inSeason: days(90),
  ...Sourced,
});
export type Rhythm = z.infer<typeof Rhythm>;

export const WatchTimes = z.strictObject({
  seasons: z.strictObject({ flood: Season, forest_fire: Season }),
  rhythms: z.strictObject({
    high: Rhythm,
    middle: Rhythm,
    low: Rhythm,
  } satisfies Record<Risk, typeof Rhythm>),
});
export type WatchTimes = z.infer<typeof WatchTimes>;

const rhythm = (usual: number, inSeason: number): Rhythm => ({ usual, inSeason, source: 'county-default' });

export const DEFAULT_TIMES: WatchTimes = {
  seasons: {
    flood: { from: '06-01', to: '09-30', source: 'county-default' },
    forest_fire: { from: '11-01', to: '05-31', source: 'county-default' },
  },
  rhythms: { high: rhythm(10, 3), middle: rhythm(20, 7), low: rhythm(30, 7) },
};

/** The county's own, or the defaults. Throws when what is stored is not of its shape. */
export const readTimes = (stored: unknown): WatchTimes =>
  stored === undefined ? DEFAULT_TIMES : WatchTimes.parse(stored);

/** The longest any point may wait. */
export const longestWait = ({ rhythms }: WatchTimes): number =>
  Math.max(...RISKS.flatMap((risk) => [rhythms[risk].usual, rhythms[risk].inSeason]));

/** Whether a day lies in a season; nothing does in a year that is the same all along. */
export function isInSeason(day: Day, season: WatchSeason, { seasons }: WatchTimes): boolean {
  if (season === 'all_year') return false;
  const { from, to } = seasons[season];
  const at = day.slice(5);
  return from <= to ? from <= at && at <= to : from <= at || at <= to;
}
