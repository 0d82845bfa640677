/** 随身的区域: the own place, what lies in it and what it lies in, to be chosen from without a signal. */
import { dayOf } from '../../domain/kernel/day.ts';
import type { Feed } from '../kit/feed.ts';
import { versionOf } from '../kit/version.ts';
import { placesAround } from './store.ts';

export const placeFeed: Feed = {
  kind: 'place',
  of: 'basics',
  held: async ({ tx, house }, { place }) =>
    (await placesAround(tx, house, place, dayOf(house.now()))).map((row) => ({
      id: row.code,
      version: versionOf(row),
    })),
  records: async ({ tx, house, office }, ids) => {
    const rows = await placesAround(tx, house, office.placeCode, dayOf(house.now()));
    return new Map(rows.filter(({ code }) => ids.includes(code)).map((row) => [row.code, row]));
  },
};
