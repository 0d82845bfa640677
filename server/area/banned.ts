/** 禁用词: no label of a house and no word on a card brings back what the law keeps out. */
import { readBanned } from '../../domain/kernel/banned.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const bannedOf = (house: House): readonly string[] => settingOf(house, 'fields.banned', readBanned);
