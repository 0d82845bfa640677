/** 折叠的行随迁: how things that are the fold of their steps go along with their place. */
import type { Carrier } from './carrier.ts';
import { widen } from './database.ts';
import type { FoldedStore } from './folded.store.ts';

/** What ended keeps its file with the place too: it is the village's archive. */
export const carryFolded = (stores: readonly Pick<FoldedStore<never>, 'move'>[]): Carrier => ({
  // A place without offices has nobody who could carry it on.
  standing: async () => 0,
  carry: async ({ tx, house }, heirs) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs)
      for (const store of stores) moved += await store.move(tx, house.county, { from, to });
    return moved;
  },
});
