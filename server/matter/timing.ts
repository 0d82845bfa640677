/** 时限与日历: what every timed rule is given: the moment, the county's limits, its calendar. */
import type { Timing } from '../../domain/matter/clock.ts';
import { DEFAULT_LIMITS, Limits } from '../../domain/matter/limits.ts';
import type { House } from '../kit/house.ts';

const read = new WeakMap<House['settings'], Limits>();

/** The county's own limits, or the defaults. Throws when the stored setting is not of its shape. */
export function limitsOf(house: House): Limits {
  let limits = read.get(house.settings);
  if (limits === undefined) {
    const stored = house.settings.get('matter.limits');
    limits = stored === undefined ? DEFAULT_LIMITS : Limits.parse(stored);
    read.set(house.settings, limits);
  }
  return limits;
}

export const timing = (house: House): Timing => ({
  at: house.now(),
  limits: limitsOf(house),
  calendar: house.calendar,
});
