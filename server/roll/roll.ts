/** 村民名册: load, decide, save. Reading it leaves a line in the audit, as every page of names does. */
import * as api from '../../contract/roll.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { alter, enter, keepsRoll, type RollFields } from '../../domain/roll/keep.ts';
import { householdOf, isAdult, isOnTheEve, type RollEntry } from '../../domain/roll/roll.ts';
import type { Given } from '../kit/admission.ts';
import { record } from '../kit/audit.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { ChangedError, MalformedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { partsOf } from '../place/store.ts';
import * as store from './store.ts';

const PAGE = 50;
const today = (house: House) => dayOf(house.now());

const viewOf = (house: House, { id: entryId, ...entry }: RollEntry) => ({
  ...{ entryId, ...entry, placeName: house.names(entry.placeCode) },
  adult: isAdult(entry, today(house))
    ? ('yes' as const)
    : isOnTheEve({ id: entryId, ...entry }, today(house))
      ? ('eve' as const)
      : ('no' as const),
});

const countsOf = (roll: readonly RollEntry[], day: string) => {
  const adults = roll.filter((entry) => isAdult(entry, day));
  return {
    all: roll.length,
    adults: adults.length,
    households: new Set(adults.map(householdOf)).size,
    representatives: adults.filter(({ represents }) => represents).length,
    members: adults.filter(({ member }) => member === true).length,
    eve: roll.filter((entry) => isOnTheEve(entry, day)).length,
  };
};

/** What the facts of a rule say about a place and a house. */
async function factsFor({ tx, house, office }: Given, fields: RollFields, except?: string) {
  const day = today(house);
  return {
    by: office,
    year: yearOf(day),
    placeExists: await store.holdPlace(tx, house.county, fields.placeCode, day),
    house: (await store.houseOf(tx, house.county, fields)).filter(({ id }) => id !== except),
    kept: await store.countEntries(tx, house.county, office.placeCode),
  };
}

export const rolls: readonly Served[] = [
  query(api.listRoll, async ({ query: { q, group, which, after } }, { tx, house, office }) => {
    const village: PlaceCode = office.placeCode;
    const roll = await store.rollIn(tx, house.county, village);
    const day = today(house);
    const start = Number(after ?? 0);
    if (!Number.isSafeInteger(start) || start < 0) throw new MalformedError('query/after');
    const asked = roll.filter(
      (entry) =>
        (group === undefined || entry.placeCode === group) &&
        (q === undefined || entry.name.includes(q) || entry.household.includes(q)) &&
        (which === undefined || (which === 'eve' ? isOnTheEve(entry, day) : entry[which] === true)),
    );
    if (asked.length > 0) record(tx, house, { act: api.listRoll.name, office });
    return {
      entries: asked.slice(start, start + PAGE).map((entry) => viewOf(house, entry)),
      next: asked.length > start + PAGE ? String(start + PAGE) : null,
      counts: countsOf(roll, day),
      groups: await partsOf(tx, house, village, day),
    };
  }),

  command(api.enterRoll, async ({ body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    if (!keepsRoll(office, request.placeCode)) throw new NotFoundError();
    const decision = enter(request, await factsFor(given, request));
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertEntries(tx, house.county, [decision.step]);
    return { entryId: decision.step.id, version: decision.step.version };
  }),

  command(api.alterRoll, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const entry = await kept(given, params.entryId);
    if (!keepsRoll(given.office, request.placeCode)) throw new NotFoundError();
    const decision = alter(entry, request, await factsFor(given, request, entry.id));
    if (!decision.ok)
      throw decision.reason === 'changed-meanwhile'
        ? new ChangedError({ ...viewOf(house, entry) })
        : new RefusedError(decision.reason);
    await store.updateEntries(tx, house.county, [decision.step]);
    return { entryId: entry.id, version: decision.step.version };
  }),

  command(api.strikeRoll, async ({ params }, given) => {
    const { id } = await kept(given, params.entryId);
    await store.eraseEntry(given.tx, given.house.county, id);
    noteErasure(given.tx, given.house.county, 'roll-entry', id);
    return {};
  }),
];

async function kept({ tx, house, office }: Given, id: string): Promise<RollEntry> {
  const entry = must(await store.lockEntry(tx, house.county, id));
  if (!keepsRoll(office, entry.placeCode)) throw new NotFoundError();
  return entry;
}
