/** 名册随区划交接: whoever stands on a roll stands on that of the place that takes over. */
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { countHanging, moveHanging } from './store.ts';

/** Like the clock it moves what it must and shows nothing. */
export const carryRoll: Carrier = {
  standing: ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return countHanging(tx, house.county, code);
  },

  carry: async ({ tx, house }, heirs) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs) moved += await moveHanging(tx, house.county, { from, to });
    return moved;
  },
};
