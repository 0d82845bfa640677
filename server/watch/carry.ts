/** 点位随区划交接: living points, weather notes and the places of campaigns go to the successors of their places. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { carryTo, pointsStanding } from './carry.store.ts';
import { today } from './timing.ts';

/** Like the clock's own sweep it moves what it must and shows nothing. */
export const carryPoints: Carrier = {
  standing: async ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return pointsStanding(tx, house.county, code, today(house));
  },

  carry: async ({ tx, house }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    if (heirs.size === 0) return 0;
    widen(tx, { county: house.county, duty: 'clock' });
    return carryTo(tx, house.county, heirs);
  },
};
