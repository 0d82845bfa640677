/** 看的日子: how late a look may come, and which day it is then. */
import { addDays, type Day } from '../kernel/day.ts';

/** A look may come this many days late, from a phone that had no signal. */
export const LATEST = 30;

/** A phone's clock may be wrong: no look lies in the future, and none longer ago than a phone keeps it. */
export function clampDay(day: Day, today: Day): Day {
  const earliest = addDays(today, -LATEST);
  return day > today ? today : day < earliest ? earliest : day;
}

/** What was seen, and what the weather was, is of use for three years: as long as the rain of a dry and of a wet year is remembered. Our own default. */
export const KEPT_MONTHS = 36;
