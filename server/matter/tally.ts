/** 汇总: every few seconds, what was written since is added to the figures, so that reading them stays a few lines. */
import type { House } from '../kit/house.ts';
import { addUp } from './figures.store.ts';

const AT_ONCE = 2000;

/** Adds up everything that waits and answers how many changes that were. Twice at once, or killed, it counts nothing twice. */
export async function tally(house: House): Promise<number> {
  let added = 0;
  for (;;) {
    const taken = await house.database.transaction({ county: house.county, duty: 'count' }, (tx) =>
      addUp(tx, house.county, AT_ONCE),
    );
    added += taken;
    if (taken < AT_ONCE) return added;
  }
}
