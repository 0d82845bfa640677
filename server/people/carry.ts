/** 任职随区划交接: whoever held office in a place that ended holds it in the successor, under a new office and the same session. */
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import { isOnlyOne } from '../../domain/people/appoint.ts';
import type { Office } from '../../domain/people/office.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Given } from '../kit/admission.ts';
import type { Carrier } from '../kit/carrier.ts';
import * as store from './office.store.ts';
import { noteStep } from './offices.ts';

export const carryOffices: Carrier = {
  standing: async ({ tx, house }, code) => {
    const day = dayOf(house.now());
    return (await store.officesReaching(tx, house.county, { placeCode: code, day })).length;
  },

  carry: async (given, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    const { tx, house } = given;
    const day = dayOf(house.now());
    let carried = 0;
    for (const [code, heir] of heirs) {
      const there = await store.officesReaching(tx, house.county, { placeCode: heir, day });
      for (const office of await store.officesReaching(tx, house.county, { placeCode: code, day })) {
        carried += 1;
        await carryOffice(given, office, { heir, there });
      }
    }
    return carried;
  },
};

/** One chief only: where the successor has its own, the other's office ends. */
async function carryOffice(
  given: Given,
  office: Office,
  { heir, there }: { heir: PlaceCode; there: readonly Office[] },
): Promise<void> {
  const { tx, house } = given;
  const today = dayOf(house.now());
  const lastDay = addDays(today, -1);
  const taken = there.some(
    ({ post, personId }) => post === office.post && (isOnlyOne(post) || personId === office.personId),
  );
  await store.endTerm(tx, house.county, office.id, lastDay);
  if (taken || office.standsInFor !== undefined) {
    await store.endSessionsUnder(tx, house.county, office.id, today);
    await noteStep(given, 'ended', office, { lastDay, heir });
    return;
  }
  const from = [office.from, today].toSorted().at(-1) ?? today;
  const next: Office = { ...office, id: house.newId(), placeCode: heir, from };
  await store.insertOffice(tx, house.county, next);
  await store.moveSessions(tx, house.county, { from: office.id, to: next.id });
  await noteStep(given, 'handed-over', office, { to: next.id, lastDay });
  await noteStep(given, 'appointed', next, { after: office.id });
}
