/** 随身的事项: the matters of an office's own place as pages, so that they open without a signal. */
import type { MatterPage } from '../../contract/matter.ts';
import { startOf } from '../../domain/kernel/day.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import { maySee } from '../../domain/matter/sight.ts';
import type { Feed } from '../kit/feed.ts';
import { carriedBy, mattersAmong, relativesAmong, stepsAmong } from './carried.store.ts';
import { holderAbove } from './chain.ts';
import { matterPage } from './page.ts';
import type { Publishing } from './publishing.ts';
import { waysView } from './ways-view.ts';

export const matterFeed = (publishing: Publishing): Feed => ({
  kind: 'matter',
  of: 'rows',

  held: ({ tx, house, office }, { place, which, since }) =>
    carriedBy(tx, house.county, office, {
      place,
      pinned: which === 'pinned',
      since: new Date(startOf(since)),
    }),

  records: async ({ tx, house, office }, ids) => {
    const [matters, steps, relatives, publications] = await Promise.all([
      mattersAmong(tx, house.county, ids),
      stepsAmong(tx, house.county, ids),
      relativesAmong(tx, house.county, ids),
      publishing.idsOf(tx, house.county, ids),
    ]);
    const parents = new Map<string, Holder | undefined>();
    const pages = new Map<string, MatterPage>();
    for (const matter of matters) {
      if (!maySee(office, matter)) continue;
      const { id, holder, mergedInto } = matter;
      const above = `${holder.placeCode} ${holder.unitCode ?? ''}`;
      if (!parents.has(above)) parents.set(above, await holderAbove(tx, house, matter));
      const ways = waysView(house, matter, {
        open: true,
        lead: relatives.find((one) => one.id === mergedInto),
        followers: relatives.filter((one) => one.mergedInto === id).length,
        // Shown at the desk; a phone carries how many.
        along: [],
        parts: relatives.filter((one) => one.splitFrom === id),
      });
      pages.set(
        id,
        matterPage(house, matter, {
          as: office,
          open: true,
          steps: steps.get(id) ?? [],
          parent: parents.get(above),
          ways,
          publicationId: publications.get(id) ?? null,
          // Points are carried by themselves.
          watchPoint: null,
        }),
      );
    }
    return pages;
  },
});
