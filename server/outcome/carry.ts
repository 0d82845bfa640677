/** 成果随区划交接: those under way go on where their place, and whoever answers them, lives on. */
import { inherited } from '../../domain/outcome/inherit.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { lockOutcomesOf, moveOutcome, outcomesStanding } from './carry.store.ts';
import { reckon } from './due.ts';
import { saveOutcome } from './store.ts';

export const carryOutcomes: Carrier = {
  standing: async ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return outcomesStanding(tx, house.county, code);
  },

  carry: async ({ tx, house }, heirs) => {
    if (heirs.size === 0) return 0;
    widen(tx, { county: house.county, duty: 'clock' });
    const found = await lockOutcomesOf(tx, house.county, [...heirs.keys()]);
    for (const { state, steps, isPublic } of found) {
      const moved = inherited(state, heirs);
      saveOutcome(tx, house.county, moved, steps);
      reckon(tx, house, { state: moved, isPublic });
      await moveOutcome(tx, house.county, moved);
    }
    return found.length;
  },
};
