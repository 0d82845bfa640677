/** 随身带的名单随区划交接: what a town kept on its phones is kept by the town that takes over. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { movePins } from './pin.store.ts';

/** A list keeps no town from being abolished. */
export const carryPins: Carrier = {
  standing: async () => 0,

  carry: async ({ tx, house }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs) moved += await movePins(tx, house.county, { from, to });
    return moved;
  },
};
