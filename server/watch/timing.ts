/** 看点的今天: what every rule is given: the day, the county's own rhythm and seasons, its banned words. */

import { readSeasons } from '../../domain/area/season.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import { type Day, dayOf } from '../../domain/kernel/day.ts';
import { readRhythms, type WatchTimes } from '../../domain/watch/times.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const today = (house: House): Day => dayOf(house.now());

/** The county's own rhythm, or the default; and its seasons, which it says once for everything. Throws when a stored one is none. */
export const timesOf = (house: Pick<House, 'settings'>): WatchTimes => ({
  rhythms: settingOf(house, 'watch.rhythms', readRhythms),
  seasons: Object.fromEntries(
    settingOf(house, 'area.seasons', readSeasons).map(({ danger, from, to }) => [danger, { from, to }]),
  ),
});

export const bannedOf = (house: House): readonly string[] => settingOf(house, 'fields.banned', readBanned);
