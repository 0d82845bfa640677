/**
 * 看点时限: how often a point is looked at. The county's own setting; the numbers are our defaults: at least every 30 days, in
 * its season every 7, to be confirmed by the county. When the seasons are, the county says once, for everything.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { line } from '../kernel/text.ts';
import { RISKS, type Risk, type WatchSeason } from './kind.ts';

export const TIME_SOURCES = ['county-own', 'county-default'] as const;

/** No point waits longer than this. */
const LONGEST = 90;

/** Days from one look to the next. */
const Rhythm = z.strictObject({
  usual: z.int().min(1).max(LONGEST),
  inSeason: z.int().min(1).max(LONGEST),
  source: z.enum(TIME_SOURCES),
  /** Which paper of the county says so; for its own numbers. */
  said: line({ min: 2, max: 80 }).optional(),
});
export type Rhythm = z.infer<typeof Rhythm>;

export const Rhythms = z.strictObject({
  high: Rhythm,
  middle: Rhythm,
  low: Rhythm,
} satisfies Record<Risk, typeof Rhythm>);
export type Rhythms = z.infer<typeof Rhythms>;

const rhythm = (usual: number, inSeason: number): Rhythm => ({ usual, inSeason, source: 'county-default' });

export const DEFAULT_RHYTHMS: Rhythms = {
  high: rhythm(10, 3),
  middle: rhythm(20, 7),
  low: rhythm(30, 7),
};

/** The county's own, or the defaults. Throws when what is stored is not of its shape. */
export const readRhythms = (stored: unknown): Rhythms =>
  stored === undefined ? DEFAULT_RHYTHMS : Rhythms.parse(stored);

/** 06-01 to 09-30: days of every year, both belong to it; it may reach over the turn of the year. */
export interface SeasonDays {
  readonly from: string;
  readonly to: string;
}

export interface WatchTimes {
  readonly rhythms: Rhythms;
  /** A season that the county does not name never comes. */
  readonly seasons: Partial<Readonly<Record<WatchSeason, SeasonDays>>>;
}

/** The longest any point may wait. */
export const longestWait = ({ rhythms }: WatchTimes): number =>
  Math.max(...RISKS.flatMap((risk) => [rhythms[risk].usual, rhythms[risk].inSeason]));

/** Whether a day lies in a season. */
export function isInSeason(day: Day, season: WatchSeason, { seasons }: Pick<WatchTimes, 'seasons'>): boolean {
  const days = seasons[season];
  if (days === undefined) return false;
  const { from, to } = days;
  const at = day.slice(5);
  return from <= to ? from <= at && at <= to : from <= at || at <= to;
}
