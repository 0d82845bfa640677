/** 事项随区划交接: open matters go to the successors of their places, one step each. */
import { carry } from '../../domain/matter/carry.ts';
import { after } from '../../domain/matter/step.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { rewriteWords } from './finding.store.ts';
import { openIn } from './lists.store.ts';
import { lockMatter, saveStep } from './store.ts';

/** Like the clock's own sweep it moves what it must and shows nothing: the administrator sees a number at most. */
export const carryMatters: Carrier = {
  standing: async ({ tx, house }, code) => {
    widen(tx, { county: house.county, duty: 'clock' });
    return (await openIn(tx, house.county, [code])).length;
  },

  carry: async ({ tx, house, office }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    if (heirs.size === 0) return 0;
    widen(tx, { county: house.county, duty: 'clock' });
    const ids = await openIn(tx, house.county, [...heirs.keys()]);
    for (const id of ids) {
      const matter = await lockMatter(tx, house.county, id);
      if (matter === undefined) continue;
      const decision = carry(matter, { by: { kind: 'office', office }, at: house.now(), heirs: [...heirs] });
      if (!decision.ok) continue;
      const next = after(matter, decision.step);
      widen(tx, { county: house.county, matter: id });
      saveStep(tx, matter, next, decision.step);
      if (next.placeCode !== matter.placeCode) rewriteWords(tx, next);
    }
    return ids.length;
  },
};
