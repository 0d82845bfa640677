/** 随身带的名单: which of the carried matters a town chose, so that its phones know it without a signal too. */
import { startOf } from '../../domain/kernel/day.ts';
import type { Feed } from '../kit/feed.ts';
import { pinnedIn } from '../matter/carried.store.ts';

export const pinFeed: Feed = {
  kind: 'pin',
  of: 'basics',
  held: async ({ tx, house }, { place, which, since }) =>
    which === 'all'
      ? []
      : (await pinnedIn(tx, house.county, { place, since: new Date(startOf(since)) })).map((id) => ({
          ...{ id, version: '1' },
        })),
  records: async (_, ids) => new Map(ids.map((matterId) => [matterId, { matterId }])),
};
