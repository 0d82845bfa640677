/** 议事室: the list and the card for everybody, the sheet for its offices; set up, changed, closed. */
import * as api from '../../contract/room.ts';
import { addDays } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { covers } from '../../domain/people/office.ts';
import { maySit } from '../../domain/room/book.ts';
import { findingsOf, isCheckDue } from '../../domain/room/check.ts';
import { changeRoom, closeRoom, HOST_POSTS, keepsRoom, openRoom, type Room } from '../../domain/room/room.ts';
import { quarterOf, roomDaysDue } from '../../domain/room/room-day.ts';
import type { Given } from '../kit/admission.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findOffice } from '../people/office.store.ts';
import { answeringPlace } from '../place/store.ts';
import { countAhead } from './calendar.store.ts';
import { holdingsOf } from './holdings.ts';
import { checksOf, picturesOf } from './paper.store.ts';
import { linksOf, membersOf, roomDaysBetween } from './people.store.ts';
import * as store from './store.ts';
import { bannedOf, roomCard, roomRows, standardOf, today } from './view.ts';

const PAGE = 20;
const CHECKS = 5;

export const rooms: readonly Served[] = [
  query(api.listRooms, async ({ query: { place, sign, after } }, { tx, house }) => {
    const asked = { place: place ?? house.county, sign };
    const found = await store.listRooms(tx, house.county, { ...asked, after, limit: PAGE + 1 });
    const page = found.slice(0, PAGE);
    return {
      rooms: await roomRows(tx, house, page),
      next: found.length > PAGE ? (page.at(-1)?.placeCode ?? null) : null,
      count: await store.countRooms(tx, house.county, asked),
    };
  }),

  query(api.getRoom, async ({ params }, { tx, house }) =>
    roomCard(tx, house, must(await store.findRoom(tx, house.county, params.roomId))),
  ),

  query(api.getRoomSheet, async ({ params }, given) => {
    const { tx, house, office } = given;
    const { county } = house;
    const room = must(await store.findRoom(tx, county, params.roomId));
    const linked = await linksOf(tx, county, room.id);
    const serves = linked.some(({ personId }) => personId === office.personId);
    if (!reads(office, room, serves)) throw new NotFoundError();
    const day = today(house);
    const standard = standardOf(house);
    const days = await roomDaysBetween(tx, county, { roomId: room.id, from: addDays(day, -366), to: day });
    const checks = await checksOf(tx, county, room.id, CHECKS);
    const isOpen = room.closedOn === undefined;
    return {
      room: await roomCard(tx, house, room),
      version: room.version,
      hostOfficeId: room.hostOfficeId ?? null,
      standard,
      members: (await membersOf(tx, county, room.id)).map(({ id, ...one }) => ({ memberId: id, ...one })),
      linked: linked.map(({ personId, personName, from }) => ({ personId, personName, from })),
      pictures: await picturesOf(tx, county, room.id),
      findings: [...findingsOf(await holdingsOf(given, room), standard)],
      checks: checks.map(({ on, findings }) => ({ on, findings: [...findings] })),
      checkDue: isOpen && isCheckDue(day, checks[0]?.on),
      quarter: quarterOf(day).name,
      roomDaysDue: roomDaysDue(days, { today: day, aQuarter: standard.roomDaysAQuarter }),
      days: days.map(({ id, ...one }) => ({ roomDayId: id, ...one })),
      mayKeep: isOpen && keepsRoom(office, room.placeCode),
      maySit: isOpen && office.post !== 'county_leader' && maySit(office, room, serves),
      mayLink: isOpen && office.post === 'cppcc_officer',
      mayRecord: isOpen && office.post === 'cppcc_member' && serves,
    };
  }),

  query(api.listHosts, async ({ params: { code } }, { tx, house, office }) => {
    if (!covers(office, code)) throw new NotFoundError();
    const asked = { place: code, day: today(house), posts: HOST_POSTS };
    return { hosts: await store.hostsAt(tx, house.county, asked) };
  }),

  command(api.openRoom, async ({ body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    if (!keepsRoom(office, request.placeCode)) throw new NotFoundError();
    await store.holdRoom(tx, house.county, request.placeCode);
    const day = today(house);
    const living = await answeringPlace(tx, house.county, request.placeCode, day);
    const decision = openRoom(request, {
      ...(await cardFacts(given, request.hostOfficeId)),
      placeExists: living === request.placeCode,
      there: await store.openRoomAt(tx, house.county, request.placeCode),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertRoom(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { roomId: decision.step.id };
  }),

  command(api.changeRoom, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const room = await keptRoom(given, params.roomId);
    const decision = changeRoom(room, request, await cardFacts(given, request.hostOfficeId));
    if (!decision.ok) throw new RefusedError(decision.reason);
    const saved = await store.updateRoom(tx, house.county, decision.step, request.version);
    if (!saved) {
      const { version, name, address, hours } = must(await store.findRoom(tx, house.county, room.id));
      throw new ChangedError({ version, name, address, hours });
    }
    return { roomId: room.id, version: decision.step.version };
  }),

  command(api.closeRoom, async ({ params, body: { why } }, given) => {
    const { tx, house } = given;
    const room = await keptRoom(given, params.roomId);
    const day = today(house);
    const bookedAhead = await countAhead(tx, house.county, room.id, day);
    const decision = closeRoom(room, { today: day, bookedAhead });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.closeRoom(tx, house.county, decision.step, why);
    return { roomId: room.id };
  }),
];

/** The room, held until the end, when this office keeps it; else 404. */
export async function keptRoom({ tx, house, office }: Given, roomId: string): Promise<Room> {
  await store.holdRoom(tx, house.county, roomId);
  const room = must(await store.findRoom(tx, house.county, roomId));
  if (!keepsRoom(office, room.placeCode)) throw new NotFoundError();
  return room;
}

/** The place and those above, the CPPCC's office, and the members who serve there. */
export const reads = (office: Office, { placeCode }: Room, serves: boolean): boolean =>
  office.post === 'cppcc_member' ? serves : office.post === 'cppcc_officer' || covers(office, placeCode);

async function cardFacts({ tx, house }: Given, hostOfficeId: string | undefined) {
  return {
    today: today(house),
    banned: bannedOf(house),
    host: hostOfficeId === undefined ? undefined : await findOffice(tx, house.county, hostOfficeId),
  };
}
