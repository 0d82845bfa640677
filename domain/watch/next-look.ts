/** 下次看: when a point is due again. A day, never an hour; nobody is late, a point is due. */
import { addDays, type Day, daysBetween } from '../kernel/day.ts';
import type { Risk, WatchSeason } from './kind.ts';
import { isInSeason, type WatchTimes } from './times.ts';

/** How much a point needs eyes. */
export interface Need {
  readonly risk: Risk;
  readonly season: WatchSeason;
}

/**
 * The first day after a look on which it has been long enough, by what that day's season asks for: a point looked at in May
 * is due when the flood season begins, not a month later.
 */
export function nextLook(last: Day, { risk, season }: Need, times: WatchTimes): Day {
  const { usual, inSeason } = times.rhythms[risk];
  const soonest = Math.min(usual, inSeason);
  for (let day = addDays(last, soonest); ; day = addDays(day, 1)) {
    const enough = isInSeason(day, season, times) ? inSeason : usual;
    if (daysBetween(last, day) >= enough) return day;
  }
}

export const isDue = ({ nextLook: next }: { readonly nextLook: Day }, today: Day): boolean => next <= today;
