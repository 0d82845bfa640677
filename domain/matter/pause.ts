/** 停表: a clock is stopped and goes on later with the working time it had left. */
import {
  addDays,
  type Calendar,
  dayOf,
  dueAfter,
  endOf,
  HOUR,
  isWorkday,
  type Moment,
} from '../kernel/day.ts';
import type { Clock, Timing } from './clock.ts';
import type { PausedClock } from './ways.ts';

/**
 * What is left of a clock at a moment. A clock that ends with a day has working days left, the day it is stopped not
 * counted; one that ends within a day has hours left. Never less than one, so that it can go on.
 */
export function pauseClock({ purpose, due }: Clock, at: Moment, calendar: Calendar): PausedClock {
  if (due !== endOf(dayOf(due)))
    return { purpose, left: { unit: 'hours', count: Math.max(1, Math.ceil((due - at) / HOUR)) } };
  let count = 0;
  for (let day = addDays(dayOf(at), 1); day <= dayOf(due); day = addDays(day, 1))
    if (isWorkday(day, calendar)) count += 1;
  return { purpose, left: { unit: 'workdays', count: Math.max(1, count) } };
}

/** The clock running again from now, with what was left of it. */
export function resumeClock({ purpose, left }: PausedClock, { at, limits, calendar }: Timing): Clock {
  const { due, provisional } = dueAfter(at, left, calendar);
  const yellow = Math.round(at + (due - at) * limits.yellowShare);
  return { purpose, since: at, yellow, due, provisional, colour: 'green' };
}
