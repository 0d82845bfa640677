/** 随身的设置: what the rules need to be asked without a signal: categories, limits, the calendar, seasons and rhythms. */
import { readSeasons } from '../../domain/area/season.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { readLimits } from '../../domain/matter/limits.ts';
import { readRhythms } from '../../domain/watch/times.ts';
import type { Feed } from '../kit/feed.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import { versionOf } from '../kit/version.ts';
import { told } from './categories.ts';

const settings = (house: House): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ['matter.categories', told(settingOf(house, 'matter.categories', readCategories))],
    ['matter.limits', settingOf(house, 'matter.limits', readLimits)],
    ['calendar', house.calendar],
    ['area.seasons', settingOf(house, 'area.seasons', readSeasons)],
    ['watch.rhythms', settingOf(house, 'watch.rhythms', readRhythms)],
  ]);

export const settingFeed: Feed = {
  kind: 'setting',
  of: 'basics',
  held: async ({ house }) => [...settings(house)].map(([id, body]) => ({ id, version: versionOf(body) })),
  records: async ({ house }, ids) => new Map([...settings(house)].filter(([id]) => ids.includes(id))),
};
