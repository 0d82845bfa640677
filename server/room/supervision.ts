/** 监督: the committee looked at as a whole; the advisory group named, ended, and what it found, with those who must step back. */
import * as api from '../../contract/supervision.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { covers, type Office } from '../../domain/people/office.ts';
import { POSTS } from '../../domain/people/post.ts';
import { levelOf, type PlaceCode } from '../../domain/place/code.ts';
import {
  type Advisor,
  type Comer,
  kindsMissing,
  type NameAdvisorRequest,
  nameAdvisor,
  tellRelatives,
} from '../../domain/room/advisor.ts';
import { checkWork, type WorkCheck } from '../../domain/room/check-work.ts';
import { committeeState } from '../../domain/room/committee.ts';
import { type Concern, concerned, countsAs } from '../../domain/room/recusal.ts';
import { keepsRoom } from '../../domain/room/room.ts';
import { isSame } from '../../domain/room/watched.ts';
import type { Given } from '../kit/admission.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import { must, NotFoundError, RefusedError, StandingError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findOffice } from '../people/office.store.ts';
import { namesInOffice } from '../people/relation.store.ts';
import { relationsOf } from '../people/store.ts';
import * as store from './supervision.store.ts';
import { today } from './view.ts';
import { actingFor, comersIn, thingsIn } from './watched.store.ts';

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
    const mayKeep = keepsRoom(office, code);
    return {
      placeName: house.names(code),
      committee: committee.map(({ id, personName, from }) => ({
        ...{ officeId: id, personName, from },
        barred: appoints && state.barred.includes(id),
      })),
      ...{ missing: state.missing, over: state.over, barred: state.barred.length },
      advisors: advisors.map((one) => advisorView(one, { day, mayKeep })),
      kindsMissing: [...kindsMissing(advisors, day)],
      checks: (await store.checksIn(tx, county, code)).map(checkView),
      things: (await thingsIn(tx, county, code)).map(({ kind, id, title }) => ({ kind, id, title })),
      comers: mayKeep
        ? (await comersIn(tx, county, code)).map((it) => ({ ...it, looksAt: it.looksAt ?? null }))
        : [],
      nameable: [...members, ...chiefs].map(choice),
      doers: doers.map(choice),
      mayKeep,
    };
  }),

  command(api.nameAdvisor, async ({ params: { code }, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    mustKeep(office, code);
    await store.holdGroup(tx, house.county, code);
    const { officeId, relatives = [] } = request;
    const day = today(house);
    const held = officeId === undefined ? undefined : await findOffice(tx, house.county, officeId);
    const known = held === undefined ? relatives : [held.personId, ...relatives];
    const names = await namesInOffice(tx, house.county, { persons: known, day });
    const comers = await comersIn(tx, house.county, code);
    const comer = whoComes(request, comers);
    const looksAt = comer?.looksAt ?? request.looksAt;
    const thing = looksAt && must((await thingsIn(tx, house.county, code, looksAt))[0]);
    const name = comer?.name ?? request.name;
    const lookers = [{ name, personId: held?.personId }];
    const decision = nameAdvisor(request, {
      ...{ placeCode: code, today: day, there: await store.advisorsOf(tx, house.county, code), comers },
      ...{ office: held, holderName: held && names.get(held.personId), inOffice: [...names.keys()] },
      ...(await concernOf(given, code, { lookers, bodies: thing?.bodies ?? [], doneBy: [] })),
    });
    if (!decision.ok && decision.reason === 'recused') throw new StandingError('recused', { names: name });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertAdvisor(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { advisorId: decision.step.id };
  }),

  command(api.endAdvisor, async ({ params: { code, advisorId } }, { tx, house, office }) => {
    mustKeep(office, code);
    if (!(await store.eraseAdvisor(tx, house.county, { place: code, id: advisorId })))
      throw new NotFoundError();
    noteErasure(tx, house.county, 'advisor', advisorId);
    return {};
  }),

  command(api.tellRelatives, async ({ params: { code, advisorId }, body: { relatives } }, given) => {
    const { tx, house, office } = given;
    mustKeep(office, code);
    await store.holdGroup(tx, house.county, code);
    const there = await store.advisorsOf(tx, house.county, code);
    const advisor = must(there.find(({ id }) => id === advisorId));
    const names = await namesInOffice(tx, house.county, { persons: relatives, day: today(house) });
    const decision = tellRelatives(advisor, { relatives }, { inOffice: [...names.keys()] });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.saveRelatives(tx, house.county, decision.step);
    return { relatives: decision.step.relatives.length };
  }),

  query(api.checksOf, async ({ params: { code }, query: thing }, { tx, house, office }) => {
    mustBeVillage(office, code);
    const day = today(house);
    const group = await store.advisorsOf(tx, house.county, code);
    return {
      checks: (await store.checksIn(tx, house.county, code, thing)).map(checkView),
      supervisors: group.filter(
        ({ looksAt, until }) => looksAt !== undefined && isSame(looksAt, thing) && until >= day,
      ).length,
    };
  }),

  command(api.checkWork, async ({ params: { code }, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    mustBeVillage(office, code);
    const { lookedAt, doneBy } = request;
    const advisors = await store.advisorsOf(tx, house.county, code);
    const chosen = advisors.filter(({ id }) => request.advisorIds.includes(id));
    const thing = lookedAt && must((await thingsIn(tx, house.county, code, lookedAt))[0]);
    const facts = {
      ...{ placeCode: code, today: today(house), advisors, title: thing?.title },
      ...(await concernOf(given, code, { lookers: chosen, bodies: thing?.bodies ?? [], doneBy })),
    };
    const decision = checkWork(request, facts);
    if (!decision.ok && decision.reason === 'recused')
      throw new StandingError('recused', {
        names: concerned(chosen, facts)
          .map(({ name }) => name)
          .join('、'),
      });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertCheck(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { checkId: decision.step.id };
  }),
];

const choice = ({ id, personName, post }: store.NamedOffice) => ({ officeId: id, personName, post });

const whoComes = ({ drawn }: NameAdvisorRequest, comers: readonly Comer[]) =>
  comers.find(({ drawId, no }) => drawId === drawn?.drawId && no === drawn.no);

const advisorView = (
  { id, kind, name, from, until, drawn, looksAt, relatives }: Advisor,
  { day, mayKeep }: { day: Day; mayKeep: boolean },
): api.AdvisorView => ({
  ...{ advisorId: id, kind, name, from, until, termOver: until < day, drawn: drawn !== undefined },
  looksAt: looksAt ?? null,
  relatives: mayKeep ? relatives.length : null,
});

const checkView = ({ id, placeCode: _, kinds, lookedAt, ...one }: WorkCheck): api.CheckView => ({
  ...{ checkId: id, kinds: [...kinds], lookedAt: lookedAt ?? null },
  ...one,
});

/** Whoever carries it out, and as whom in office those who look count; with what was declared of them. */
async function concernOf(
  given: Given,
  code: PlaceCode,
  { lookers, bodies, doneBy }: Looking,
): Promise<Concern> {
  const { tx, house } = given;
  const day = today(house);
  const acting = await actingFor(tx, house.county, { bodies, day });
  const held = await store.officesIn(tx, house.county, { place: code, day, posts: POSTS });
  const namesakes = new Map<string, string[]>();
  for (const { personId, personName } of [...acting, ...held])
    namesakes.set(personName, [...(namesakes.get(personName) ?? []), personId]);
  const own = lookers.flatMap((one) => countsAs(one, { namesakes }));
  const chosen = held.filter(({ id, post }) => doneBy.includes(id) && DOERS.some((one) => one === post));
  return {
    doers: [...acting, ...chosen].map(({ personId }) => personId),
    closeTo: await closeTo(
      given,
      own.map((personId) => ({ personId })),
    ),
    namesakes,
  };
}

interface Looking {
  readonly lookers: readonly { readonly name: string; readonly personId: string | undefined }[];
  /** The keys of places and units that carry it out. */
  readonly bodies: readonly string[];
  /** Offices that carry it out besides. */
  readonly doneBy: readonly string[];
}

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
