/** 户联系: load, decide, save; and a number opened for a purpose, on record in the same transaction. */
import * as api from '../../contract/household.ts';
import { changeHousehold as change, recordHousehold } from '../../domain/area/household.ts';
import { isChiefOf, keepsHouseholds } from '../../domain/area/keeper.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { bannedOf } from './banned.ts';
import * as store from './household.store.ts';
import { householdView } from './household-view.ts';

export const households: readonly Served[] = [
  query(api.listHouseholds, async ({ params: { code } }, { tx, house, office }) => {
    mustKeep(office, code);
    const all = await store.householdsIn(tx, house.county, code);
    const openings = await store.openingsOf(
      tx,
      house.county,
      all.map(({ id }) => id),
    );
    return {
      households: all.map((one) => householdView(one, { office, openings })),
    };
  }),

  command(api.addHousehold, async ({ body: { commandId: _, ...request } }, { tx, house, office }) => {
    mustKeep(office, request.placeCode);
    const today = dayOf(house.now());
    const areaExists = await store.holdArea(tx, house.county, request.placeCode, today);
    const kept = await store.countHouseholds(tx, house.county, request.placeCode);
    const decision = recordHousehold(request, { today, areaExists, kept, banned: bannedOf(house) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertHousehold(tx, house.county, decision.step, office);
    return { householdId: decision.step.id, version: decision.step.version };
  }),

  command(api.changeHousehold, async ({ params, body }, { tx, house, office }) => {
    const household = await kept(tx, house, office, params.householdId);
    const { commandId: _, ...request } = body;
    const decision = change(household, request, bannedOf(house));
    if (!decision.ok && decision.reason === 'changed-meanwhile') {
      const { version, label, phone } = household;
      throw new ChangedError({
        version,
        label,
        phone: isChiefOf(office, household.placeCode) ? phone : null,
      });
    }
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.updateHousehold(tx, house.county, decision.step);
    return { householdId: household.id, version: decision.step.version };
  }),

  command(api.withdrawHousehold, async ({ params }, { tx, house, office }) => {
    const { id } = await kept(tx, house, office, params.householdId);
    await store.eraseHousehold(tx, house.county, id);
    noteErasure(tx, house.county, 'household', id);
    return {};
  }),
];

function mustKeep(office: Office, area: PlaceCode): void {
  if (!keepsHouseholds(office, area)) throw new NotFoundError();
}

async function kept(tx: Tx, house: House, office: Office, id: string) {
  const household = must(await store.lockHousehold(tx, house.county, id));
  mustKeep(office, household.placeCode);
  return household;
}
