/**
 * 时钟: a matter has one clock at a time. It says what is due, until when, and whether it has turned yellow or red.
 * Working days come from the calendar; a due day in a year whose holidays are not announced yet is provisional.
 */
import { type Calendar, dueAfter, type Moment } from '../kernel/day.ts';
import type { Level } from '../place/level.ts';
import type { Limits, SourcedLimit } from './limits.ts';

/** 签收 · 首次答复 · 办结 · 提出人确认 · 复核 (a matter that waits is looked at again). */
export const CLOCK_PURPOSES = ['sign', 'answer', 'done', 'confirm', 'review'] as const;
export type ClockPurpose = (typeof CLOCK_PURPOSES)[number];

export const CLOCK_COLOURS = ['green', 'yellow', 'red'] as const;
export type ClockColour = (typeof CLOCK_COLOURS)[number];

export interface Clock {
  readonly purpose: ClockPurpose;
  readonly since: Moment;
  readonly yellow: Moment;
  readonly due: Moment;
  readonly provisional: boolean;
  /** The last colour that was recorded, so that each is recorded once. */
  readonly colour: ClockColour;
}

/** What every timed rule is given: the moment, the county's limits and its calendar. */
export interface Timing {
  readonly at: Moment;
  readonly limits: Limits;
  readonly calendar: Calendar;
}

/** A clock for one purpose at one level, counted from `since` (usually now). */
export function startClock(
  purpose: Exclude<ClockPurpose, 'review'>,
  level: Level,
  { at, limits, calendar }: Timing,
  since: Moment = at,
): Clock {
  const limit: SourcedLimit = purpose === 'confirm' ? limits.confirm : limits.levels[level][purpose];
  const { due, provisional } = dueAfter(since, limit, calendar);
  const yellow = Math.round(since + (due - since) * limits.yellowShare);
  return { purpose, since, yellow, due, provisional, colour: 'green' };
}

/** The colour a clock has at a moment, whatever was recorded so far. */
export function colourAt(clock: Pick<Clock, 'yellow' | 'due'>, at: Moment): ClockColour {
  if (at > clock.due) return 'red';
  return at >= clock.yellow ? 'yellow' : 'green';
}
