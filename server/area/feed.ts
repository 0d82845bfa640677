/** 随身的户联系: households of the own area, for its chief, as the page shows them: with the phone, which asks no purpose there. */
import { isChiefOf } from '../../domain/area/keeper.ts';
import type { Feed } from '../kit/feed.ts';
import { carriedHouseholds, householdsIn, openingsOf } from './household.store.ts';
import { householdView } from './household-view.ts';

export const householdFeed: Feed = {
  kind: 'household',
  of: 'rows',

  held: async ({ tx, house, office }, { place }) =>
    isChiefOf(office, place) ? carriedHouseholds(tx, house.county, place) : [],

  records: async ({ tx, house, office }, ids) => {
    const kept = await householdsIn(tx, house.county, office.placeCode);
    const openings = await openingsOf(tx, house.county, ids);
    const asked = kept.filter(({ id }) => ids.includes(id));
    return new Map(asked.map((one) => [one.id, householdView(one, { office, openings })]));
  },
};
