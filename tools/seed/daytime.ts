/** 白天 (演示): moves what a script says of the night to hours at which people are awake, in its order. */
import { DAY, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';

const EVENING = 22 * HOUR;
const MORNING = 7.5 * HOUR;
const NIGHT = DAY - EVENING + MORNING;
const LATE = 2 * HOUR;

/**
 * Nobody answers at four in the morning: the night is pressed, in its order, into the half hour before half past seven;
 * the night that is not over yet, with the two hours before it, into those two hours.
 */
export function daytime(at: Moment, until: Moment): Moment {
  const midnight = startOf(dayOf(at));
  const night = at - midnight < MORNING ? midnight - DAY + EVENING : midnight + EVENING;
  const tonight = nightOf(until);
  if (tonight !== undefined && at >= tonight - LATE && at < until) {
    const share = (at - tonight + LATE) / (until - tonight + LATE);
    return Math.round(tonight - LATE + share * LATE);
  }
  if (at < night || at >= night + NIGHT) return at;
  return Math.round(night + NIGHT - HOUR / 2 + ((at - night) / NIGHT) * (HOUR / 2));
}

/** When the night began that a moment lies in; nothing by day. */
function nightOf(moment: Moment): Moment | undefined {
  const midnight = startOf(dayOf(moment));
  if (moment - midnight >= EVENING) return midnight + EVENING;
  return moment - midnight < MORNING ? midnight - DAY + EVENING : undefined;
}
