/** 区划变动: load, decide, save, and carry along what hangs on the places: matters, offices, units, all in one transaction. */
import * as api from '../../contract/place-change.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { abolish } from '../../domain/place/abolish.ts';
import { heirsOf, living, type PlaceChange, type PlaceFacts } from '../../domain/place/change.ts';
import { join } from '../../domain/place/join.ts';
import { move } from '../../domain/place/move.ts';
import { openPlace } from '../../domain/place/open.ts';
import { rename } from '../../domain/place/rename.ts';
import { split } from '../../domain/place/split.ts';
import type { Given } from '../kit/admission.ts';
import type { Carriers } from '../kit/carrier.ts';
import { initialsOf } from '../kit/initials.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import * as store from './change.store.ts';

type Decide = (facts: PlaceFacts) => Decision<PlaceChange, string> | Promise<Decision<PlaceChange, string>>;

/** Every change of places; `carriers` bring what must go along. */
export function placeChanges(carriers: Carriers): readonly Served[] {
  const change = (given: Given, decide: Decide) => changePlaces(given, carriers, decide);
  return [
    command(api.openPlace, ({ body: { commandId: _, ...request } }, given) =>
      change(given, (facts) => openPlace(request, facts)),
    ),
    command(api.renamePlace, ({ params: { code }, body: { name } }, given) =>
      change(given, (facts) => rename(code, { name }, facts)),
    ),
    command(api.movePlace, ({ params: { code }, body: { to } }, given) =>
      change(given, (facts) => move(code, { to }, facts)),
    ),
    command(api.joinPlace, ({ params: { code }, body: { into } }, given) =>
      change(given, (facts) => join(code, { into }, facts)),
    ),
    command(api.splitPlace, ({ params: { code }, body: { parts } }, given) =>
      change(given, (facts) => split(code, { parts }, facts)),
    ),
    command(api.abolishPlace, ({ params: { code } }, given) =>
      change(given, async (facts) => {
        const standing = {
          matters: await carriers.matters.standing(given, code),
          offices: await carriers.offices.standing(given, code),
          points: await carriers.points.standing(given, code),
          cards: await carriers.areas.standing(given, code),
          rooms: await carriers.rooms.standing(given, code),
          units: await store.unitsStanding(given.tx, given.house.county, code, facts.today),
        };
        return abolish(code, standing, facts);
      }),
    ),
    ...outlines,
  ];
}

async function changePlaces(
  given: Given,
  { matters, offices, points, areas, rooms }: Carriers,
  decide: Decide,
) {
  const { tx, house } = given;
  const facts: PlaceFacts = {
    places: await store.allPlaces(tx, house.county),
    today: dayOf(house.now()),
    initialsOf,
  };
  const decision = await decide(facts);
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { step } = decision;
  await store.saveChange(tx, house.county, step);
  const codes = [
    ...step.opened.map(({ code }) => code),
    ...step.ended.map(({ code }) => code),
    ...step.ended.flatMap(({ successors }) => successors),
    ...(step.renamed === undefined ? [] : [step.renamed.code]),
  ];
  await note(given, step.kind, { ...step, codes: [...new Set(codes)] });

  const heirs = heirsOf(step);
  for (const [from, to] of heirs) await store.moveUnits(tx, house.county, { from, to });
  const held = await offices.carry(given, heirs);
  const moved = await matters.carry(given, heirs);
  await points.carry(given, heirs);
  await areas.carry(given, heirs);
  await rooms.carry(given, heirs);
  return { code: nowAt(step), matters: moved, offices: held };
}

/** Where whoever made the change looks next. */
function nowAt({ kind, opened, ended, renamed }: PlaceChange): string | null {
  if (renamed !== undefined) return renamed.code;
  if (kind === 'opened') return opened[0]?.code ?? null;
  return ended[0]?.successors[0] ?? null;
}

const note = ({ tx, house, office }: Given, kind: string, body: object): Promise<void> =>
  store.insertPlaceStep(tx, house.county, {
    at: new Date(house.now()),
    id: house.newId(),
    kind,
    by: office,
    body,
  });

const outlines: readonly Served[] = [
  command(api.setBoundary, async ({ params: { code }, body: { boundary } }, given) => {
    const { tx, house } = given;
    const places = await store.allPlaces(tx, house.county);
    must(living({ places, today: dayOf(house.now()), initialsOf }, code));
    await store.storeBoundary(tx, house.county, code, boundary);
    await note(given, boundary === null ? 'boundary-removed' : 'boundary-set', { codes: [code] });
    return { code, matters: 0, offices: 0 };
  }),

  query(api.getBoundary, async ({ params: { code } }, { tx, house }) => ({
    boundary: await store.boundaryOf(tx, house.county, code),
  })),

  query(api.getPlaceHistory, async ({ params: { code } }, { tx, house }) => {
    const history = must(await store.historyOf(tx, house.county, code));
    const steps = await store.stepsOfPlace(tx, house.county, code);
    return {
      from: history.from,
      to: history.to,
      names: [...history.names],
      before: [...history.before],
      after: [...history.after],
      hasBoundary: (await store.boundaryOf(tx, house.county, code)) !== null,
      steps: steps.map((step) => ({
        at: step.at,
        kind: step.kind,
        byName: step.by_name,
        byPost: step.by_post,
      })),
    };
  }),
];
