/**
 * 只记日期: the house as it is for acts whose time must not betray who did them: moments are the beginning of the day in
 * Beijing, ids are made by chance and not in order of time.
 */
import { randomUUID } from 'node:crypto';
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import type { House } from './house.ts';

export const byDay = (house: House): House => ({
  ...house,
  now: () => startOf(dayOf(house.now())),
  newId: randomUUID,
});
