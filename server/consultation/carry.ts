/** 协商随区划交接: topics that are not over go on where their place lives on; what ended keeps the place of its day. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { carryConsultations, consultationsStanding } from './carry.store.ts';

export const carryTalks: Carrier = {
  standing: async ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return consultationsStanding(tx, house.county, code);
  },

  carry: async ({ tx, house }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    if (heirs.size === 0) return 0;
    widen(tx, { county: house.county, duty: 'clock' });
    return carryConsultations(tx, house.county, heirs);
  },
};
