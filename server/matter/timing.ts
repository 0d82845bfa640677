/** 时限、日历、类别: what every rule is given of the county's own: the moment, its limits, its calendar, its categories. */
import { readBanned } from '../../domain/kernel/banned.ts';
import type { Categories } from '../../domain/matter/categories.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import type { Timing } from '../../domain/matter/clock.ts';
import { type Limits, readLimits } from '../../domain/matter/limits.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

/** The county's own limits, or the defaults. Throws when the stored setting is not of its shape. */
export const limitsOf = (house: House): Limits => settingOf(house, 'matter.limits', readLimits);

/** The county's own categories beside ours. Throws when the stored setting is not of its shape. */
export const categoriesOf = (house: House): Categories =>
  settingOf(house, 'matter.categories', readCategories);

/** The county's own words that no label may contain. */
export const bannedOf = (house: House): readonly string[] => settingOf(house, 'fields.banned', readBanned);

export const timing = (house: House): Timing => ({
  at: house.now(),
  limits: limitsOf(house),
  calendar: house.calendar,
});
