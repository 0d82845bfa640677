/** 随身的成果: of the village around whoever carries a phone, what becomes of what was agreed, the newest first; what ended lately too. */
import type { OutcomeCarried } from '../../contract/outcome-view.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { daysCarried } from '../../domain/sync/scope.ts';
import type { Feed } from '../kit/feed.ts';
import type { House } from '../kit/house.ts';
import { outcomesAmong, outcomesOfVillage, type Stored } from './store.ts';
import { outcomeTold } from './view.ts';

/** More than a village has under way, with what ended lately. */
const MOST = 200;

export const outcomeFeed: Feed = {
  kind: 'outcome',
  of: 'rows',

  held: async ({ tx, house, office: { post } }, { place, since }) => {
    const village = ancestorAt(place, 'village');
    if (village === undefined || daysCarried(post) === undefined) return [];
    return await outcomesOfVillage(tx, house.county, { village, since, limit: MOST });
  },

  records: async ({ tx, house }, ids) => {
    const found = await outcomesAmong(tx, house.county, ids);
    return new Map(found.map((it) => [it.state.id, carried(house, it)]));
  },
};

/** Without checks, demands and what shows it: those are read with a signal. */
function carried(house: House, it: Stored): OutcomeCarried {
  const { shown, checks, supervisions, lookBacks, rating, limits, reminded, ...kept } = outcomeTold(
    house,
    it,
  );
  return kept;
}
