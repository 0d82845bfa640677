/** 任职的变动: appoint, hand over, substitute, end: load, decide, save. Ending at once ends the sessions in the same transaction. */
import * as api from '../../contract/office.ts';
import { addDays, type Day, dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import {
  type AppointRequest,
  appoint,
  type PersonChoice,
  type Seat,
  type SeatFacts,
} from '../../domain/people/appoint.ts';
import { end } from '../../domain/people/end.ts';
import { handOver } from '../../domain/people/hand-over.ts';
import { covers, type Office } from '../../domain/people/office.ts';
import { choosePerson } from '../../domain/people/person.ts';
import { substitute } from '../../domain/people/substitute.ts';
import type { Given } from '../kit/admission.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import * as store from './office.store.ts';
import { findByPhone, findPerson, insertPerson } from './person.store.ts';
import { relationsOf } from './store.ts';

export type Doing = Pick<Given, 'tx' | 'house' | 'office'>;

export const officeActs: readonly Served[] = [
  command(api.appointOffice, async ({ body: { commandId: _, ...request } }, given) => {
    const { seat, facts, created } = await seated(given, request);
    const { office } = decided(appoint(seat, facts));
    await seatSomebody(given, office, created);
    await noteStep(given, 'appointed', office, {});
    return { officeId: office.id, personId: office.personId };
  }),

  command(api.handOverOffice, async ({ params, body: { to, on } }, given) => {
    const before = await officeOf(given.tx, given.house, given.office, params.officeId);
    const { seat, facts, created } = await seated(given, { ...seatOf(before), person: to, from: on });
    const { office, lastDay } = decided(handOver(before, seat, facts));
    await seatSomebody(given, office, created);
    await close(given, before, lastDay);
    await noteStep(given, 'handed-over', before, { to: office.id, lastDay });
    await noteStep(given, 'appointed', office, { after: before.id });
    return { officeId: office.id, personId: office.personId };
  }),

  command(api.substituteOffice, async ({ params, body: { person, from, to } }, given) => {
    const before = await officeOf(given.tx, given.house, given.office, params.officeId);
    const { seat, facts, created } = await seated(given, { ...seatOf(before), person, from });
    const { office } = decided(substitute(before, { ...seat, to }, facts));
    await seatSomebody(given, office, created);
    await noteStep(given, 'substituted', before, { by: office.id, from, to });
    await noteStep(given, 'appointed', office, { standsInFor: before.id });
    return { officeId: office.id, personId: office.personId };
  }),

  command(api.endOffice, async ({ params, body: { why, lastDay } }, given) => {
    const { tx, house, office: by } = given;
    const today = dayOf(house.now());
    const office = await officeOf(tx, house, by, params.officeId);
    await store.lockPlace(tx, house.county, office.placeCode, today);
    const day = lastDay === undefined ? today : addDays(lastDay, 1);
    const others = await store.othersHolding(tx, house.county, {
      post: office.post,
      day,
      except: office.personId,
    });
    const step = decided(
      end(office, { why, ...(lastDay === undefined ? {} : { lastDay }) }, { by, today, others }),
    );
    await close(given, office, step.lastDay);
    await noteStep(given, 'ended', office, { lastDay: step.lastDay, why });
    return { officeId: office.id, personId: office.personId };
  }),
];

/** The office, when it lies inside the granting one's place; else 404. */
export async function officeOf(tx: Tx, house: House, by: Office, officeId: string): Promise<Office> {
  const office = must(await store.findOffice(tx, house.county, officeId));
  if (!covers(by, office.placeCode)) throw new NotFoundError();
  return office;
}

const seatOf = ({ post, placeCode, unitCode }: Office) => ({ post, placeCode, unitCode });

interface Asked {
  readonly person: PersonChoice;
  readonly post: AppointRequest['post'];
  readonly placeCode: string;
  readonly unitCode?: string | undefined;
  readonly from?: Day | undefined;
}

/** Everything the rules ask about a seat, with its place locked. */
async function seated({ tx, house, office: by }: Doing, { person, post, placeCode, unitCode, from }: Asked) {
  const today = dayOf(house.now());
  const day = from ?? today;
  if (!covers(by, placeCode)) throw new NotFoundError();
  const placeExists = await store.lockPlace(tx, house.county, placeCode, day);
  const chosen = decided(
    choosePerson(
      person,
      'personId' in person
        ? [await findPerson(tx, house.county, person.personId)].filter((it) => it !== undefined)
        : await findByPhone(tx, house.county, person.phone),
      house.newId(),
    ),
  );
  const seat: Seat = {
    officeId: house.newId(),
    personId: chosen?.personId,
    post,
    placeCode,
    unitCode,
    from: day,
  };
  const facts: SeatFacts = {
    by,
    today,
    placeExists,
    unitExists:
      unitCode !== undefined && (await store.unitWorksAt(tx, house.county, { unitCode, placeCode, day })),
    there: await store.officesReaching(tx, house.county, { placeCode, day }),
    held: chosen === undefined ? [] : await store.heldFrom(tx, house.county, chosen.personId, day),
    closeTo: chosen === undefined ? [] : await relationsOf(tx, house.county, chosen.personId),
  };
  return { seat, facts, created: chosen?.created };
}

function decided<Step>(decision: Decision<Step, string>): Step {
  if (!decision.ok) throw new RefusedError(decision.reason);
  return decision.step;
}

async function seatSomebody(
  { tx, house }: Doing,
  office: Office,
  created: { name: string; phone: string } | undefined,
): Promise<void> {
  if (created !== undefined) await insertPerson(tx, house.county, { id: office.personId, ...created });
  await store.insertOffice(tx, house.county, office);
}

async function close({ tx, house }: Doing, office: Office, lastDay: Day): Promise<void> {
  await store.endTerm(tx, house.county, office.id, lastDay);
  await store.endSessionsUnder(tx, house.county, office.id, dayOf(house.now()));
}

/** A step about an office, or about its person. */
export async function noteStep(
  { tx, house, office: by }: Doing,
  kind: store.StoredOfficeStep['kind'],
  { id, personId }: { id?: string; personId: string },
  body: object,
): Promise<void> {
  await store.insertOfficeStep(tx, house.county, {
    id: house.newId(),
    at: new Date(house.now()),
    kind,
    personId,
    officeId: id,
    by,
    body,
  });
}
