/** 点位覆盖: how many points were looked at within 7 and 30 days. Points are counted, never persons; nothing is ranked. */
import { addDays, type Day } from '../kernel/day.ts';
import { isLiving, type WatchPoint } from './point.ts';

export interface Coverage {
  readonly points: number;
  readonly in7: number;
  readonly in30: number;
}

/** The first day of the last `days`, today included. */
export const firstOf = (days: 7 | 30, today: Day): Day => addDays(today, 1 - days);

export function coverageOf(
  points: readonly Pick<WatchPoint, 'lastLook' | 'retiredOn' | 'until'>[],
  today: Day,
): Coverage {
  const living = points.filter((point) => isLiving(point, today));
  const seen = (days: 7 | 30): number =>
    living.filter(({ lastLook }) => lastLook !== null && lastLook >= firstOf(days, today)).length;
  return { points: living.length, in7: seen(7), in30: seen(30) };
}
