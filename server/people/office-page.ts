/** 任职页: one office with what can be done now; what may be granted at a place; areas without a chief. */
import * as api from '../../contract/office.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import type { SeatFacts } from '../../domain/people/appoint.ts';
import { end } from '../../domain/people/end.ts';
import { forget } from '../../domain/people/forget.ts';
import { grantable, mayManage } from '../../domain/people/grant.ts';
import { handOver } from '../../domain/people/hand-over.ts';
import { covers, type Office } from '../../domain/people/office.ts';
import { substitute } from '../../domain/people/substitute.ts';
import { contains } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { findPlace, findPlaces, unitsOfPlace } from '../place/store.ts';
import * as store from './office.store.ts';
import { officeOf } from './offices.ts';
import { findPerson, isInvited, isKept } from './person.store.ts';
import { personName } from './store.ts';

const PAGE = 100;

export const officePages: readonly Served[] = [
  query(api.getOffice, async ({ params }, { tx, house, office: by }) => {
    const office = await officeOf(tx, house, by, params.officeId);
    const { county } = house;
    const person = must(await findPerson(tx, county, office.personId));
    const place = must(await findPlace(tx, house, office.placeCode));
    const steps = await store.stepsOfOffice(tx, county, office);
    return {
      officeId: office.id,
      personId: person.id,
      personName: person.name,
      phone: person.phone,
      post: office.post,
      placeCode: office.placeCode,
      placeName: place.name,
      within: place.within,
      unitName: office.unitCode === undefined ? null : house.names(office.unitCode),
      from: office.from,
      to: office.to ?? null,
      standsInFor: await principalOf(tx, house, office),
      account: person.hasPassword
        ? ('open' as const)
        : (await isInvited(tx, county, person.id, new Date(house.now())))
          ? ('invited' as const)
          : ('none' as const),
      acts: await possibleActs(tx, house, { office, by }),
      steps: steps.map((step) => ({
        at: step.at,
        kind: step.kind,
        byName: step.by_name,
        byPost: step.by_post,
        why: step.why,
      })),
    };
  }),

  query(api.listGrantable, async ({ params: { code } }, { tx, house, office: by }) => {
    if (!contains(house.county, code) || !covers(by, code)) throw new NotFoundError();
    must(await findPlace(tx, house, code));
    const units = await unitsOfPlace(tx, house.county, code, dayOf(house.now()));
    return {
      posts: [...grantable(by, code)],
      units: units.map((unit) => ({ code: unit.code, name: unit.name })),
    };
  }),

  query(api.listVacant, async ({ query: { after } }, { tx, house, office }) => {
    const { count, codes } = await store.vacantAreas(tx, house.county, {
      within: office.placeCode,
      day: dayOf(house.now()),
      after,
      limit: PAGE + 1,
    });
    const page = codes.slice(0, PAGE);
    return {
      count,
      areas: await findPlaces(tx, house, page),
      after: codes.length > PAGE ? (page.at(-1) ?? null) : null,
    };
  }),
];

async function principalOf(tx: Tx, house: House, { standsInFor }: Office): Promise<string | null> {
  if (standsInFor === undefined) return null;
  const principal = must(await store.findOffice(tx, house.county, standsInFor));
  return personName(tx, house.county, principal.personId);
}

/** For each act the reason why not, asked of the rule as if somebody suitable were named. */
async function possibleActs(tx: Tx, house: House, { office, by }: { office: Office; by: Office }) {
  const today = dayOf(house.now());
  const held = await store.heldFrom(tx, house.county, office.personId, today);
  const others = await store.othersHolding(tx, house.county, {
    post: office.post,
    day: today,
    except: office.personId,
  });
  const seat = {
    officeId: '',
    personId: 'somebody',
    post: office.post,
    placeCode: office.placeCode,
    unitCode: office.unitCode,
    from: [office.from, today].toSorted().at(-1) ?? today,
  };
  const facts: SeatFacts = {
    by,
    today,
    placeExists: true,
    unitExists: true,
    there: [],
    held: [],
    closeTo: [],
  };
  const managing = held.length === 0 ? 'holds-no-office' : mayManage(by, held) ? null : 'not-yours-to-manage';
  return {
    'hand-over': reasonOf(handOver(office, seat, facts)),
    substitute: reasonOf(substitute(office, { ...seat, to: seat.from }, facts)),
    end: reasonOf(end(office, { why: '' }, { by, today, others })),
    invite: managing,
    'correct-phone': managing,
    forget: await whyNotForget(tx, house, { office, by }),
  };
}

async function whyNotForget(
  tx: Tx,
  house: House,
  { office: { personId }, by }: { office: Office; by: Office },
): Promise<string | null> {
  const given = await store.officesGiven(tx, house.county, personId);
  if (!mayManage(by, given)) return 'not-yours-to-manage';
  const kept = isKept(must(await findPerson(tx, house.county, personId)));
  return reasonOf(forget({ today: dayOf(house.now()), given, kept }));
}

const reasonOf = (decision: Decision<unknown, string>): string | null =>
  decision.ok ? null : decision.reason;
