/** 片区随区划交接: what an area's people keep there goes to the place that takes over. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { countHanging, moveHanging } from './ending.store.ts';

/** Like the clock it moves what it must and shows nothing. */
export const carryAreas: Carrier = {
  standing: ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return countHanging(tx, house.county, code);
  },

  carry: async ({ tx, house }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs) moved += await moveHanging(tx, house.county, { from, to });
    return moved;
  },
};
