/** 看点的今天: what every rule is given: the day, the county's own rhythm and seasons, its banned words. */
import { readBanned } from '../../domain/kernel/banned.ts';
import { type Day, dayOf } from '../../domain/kernel/day.ts';
import { readTimes, type WatchTimes } from '../../domain/watch/times.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const TIMES_WORD = 'watch.times';

export const today = (house: House): Day => dayOf(house.now());

/** The county's own, or the defaults. Throws when the stored setting is not of its shape. */
export const timesOf = (house: House): WatchTimes => settingOf(house, TIMES_WORD, readTimes);

export const bannedOf = (house: House): readonly string[] => settingOf(house, 'fields.banned', readBanned);
