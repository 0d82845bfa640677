/** 监督: the committee looked at as a whole; the advisory group named, ended, and what it found, with those who must step back. */
import * as api from '../../contract/supervision.ts';
import { covers, type Office } from '../../domain/people/office.ts';
import { levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { checkWork, kindsMissing, nameAdvisor, recusedIn } from '../../domain/room/advisor.ts';
import { committeeState } from '../../domain/room/committee.ts';
import { keepsRoom } from '../../domain/room/room.ts';
import type { Given } from '../kit/admission.ts';
import { NotFoundError, RefusedError, StandingError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findOffice } from '../people/office.store.ts';
import { namesInOffice } from '../people/relation.store.ts';
import { relationsOf } from '../people/store.ts';
import * as store from './supervision.store.ts';
import { today } from './view.ts';

/** Whoever may carry out what was agreed in a village. */
const DOERS = ['village_cadre', 'group_head', 'area_chief'] as const;

export const supervision: readonly Served[] = [
  query(api.getSupervision, async ({ params: { code } }, given) => {
    const { tx, house, office } = given;
    mustBeVillage(office, code);
    const { county } = house;
    const day = today(house);
    const committee = await store.officesIn(tx, county, { place: code, day, posts: ['supervisor'] });
    const doers = await store.officesIn(tx, county, { place: code, day, posts: DOERS });
    const chiefs = doers.filter(({ post }) => post === 'area_chief');
    const members = await store.officesIn(tx, county, { place: county, day, posts: ['cppcc_member'] });
    const cadres = doers.filter(({ post }) => post === 'village_cadre');
    const state = committeeState(committee, cadres, await closeTo(given, committee));
    const advisors = await store.advisorsOf(tx, county, code);
    const appoints = office.post === 'town_officer';
    return {
      placeName: house.names(code),
      committee: committee.map(({ id, personName, from }) => ({
        ...{ officeId: id, personName, from },
        barred: appoints && state.barred.includes(id),
      })),
      ...{ missing: state.missing, over: state.over, barred: state.barred.length },
      advisors: advisors.map(({ id, kind, name, from, until }) => ({
        ...{ advisorId: id, kind, name, from, until, termOver: until < day },
      })),
      kindsMissing: [...kindsMissing(advisors, day)],
      checks: (await store.checksIn(tx, county, code)).map(({ id, placeCode: _, kinds, ...one }) => ({
        ...{ checkId: id, kinds: [...kinds], ...one },
      })),
      nameable: [...members, ...chiefs].map(choice),
      doers: doers.map(choice),
      mayKeep: keepsRoom(office, code),
    };
  }),

  command(api.nameAdvisor, async ({ params: { code }, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    mustKeep(office, code);
    await store.holdGroup(tx, house.county, code);
    const { officeId } = request;
    const day = today(house);
    const held = officeId === undefined ? undefined : await findOffice(tx, house.county, officeId);
    const names = await namesInOffice(tx, house.county, { persons: held ? [held.personId] : [], day });
    const decision = nameAdvisor(request, {
      ...{ placeCode: code, today: day, there: await store.advisorsOf(tx, house.county, code) },
      ...{ office: held, holderName: held && names.get(held.personId) },
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertAdvisor(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { advisorId: decision.step.id };
  }),

  command(api.endAdvisor, async ({ params: { code, advisorId } }, { tx, house, office }) => {
    mustKeep(office, code);
    if (!(await store.eraseAdvisor(tx, house.county, { place: code, id: advisorId })))
      throw new NotFoundError();
    return {};
  }),

  command(api.checkWork, async ({ params: { code }, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    mustBeVillage(office, code);
    const day = today(house);
    const advisors = await store.advisorsOf(tx, house.county, code);
    const chosen = advisors.filter(({ id }) => request.advisorIds.includes(id));
    const held = await store.officesIn(tx, house.county, { place: code, day, posts: DOERS });
    const facts = {
      ...{ placeCode: code, today: day, advisors },
      doers: held.filter(({ id }) => request.doneBy.includes(id)).map(({ personId }) => personId),
      closeTo: await closeTo(given, chosen),
    };
    const decision = checkWork(request, facts);
    if (!decision.ok && decision.reason === 'recused')
      throw new StandingError('recused', {
        names: recusedIn(chosen, facts)
          .map(({ name }) => name)
          .join('、'),
      });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertCheck(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { checkId: decision.step.id };
  }),
];

const choice = ({ id, personName, post }: store.NamedOffice) => ({ officeId: id, personName, post });

/** By person, the near relatives declared by either side. */
async function closeTo(
  { tx, house }: Given,
  people: readonly { readonly personId: string | undefined }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const close = new Map<string, readonly string[]>();
  for (const { personId } of people)
    if (personId !== undefined) close.set(personId, await relationsOf(tx, house.county, personId));
  return close;
}

function mustBeVillage(office: Office, code: PlaceCode): void {
  if (levelOf(code) !== 'village' || !covers(office, code)) throw new NotFoundError();
}

function mustKeep(office: Office, code: PlaceCode): void {
  mustBeVillage(office, code);
  if (!keepsRoom(office, code)) throw new NotFoundError();
}
