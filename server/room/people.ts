/** 议事室的人: standing members come and leave; the CPPCC's office links; members write down their days; the year is told from that. */
import * as api from '../../contract/room-people.ts';
import { link, unlink } from '../../domain/room/link.ts';
import { seat } from '../../domain/room/member.ts';
import { quarterOf, recordRoomDay } from '../../domain/room/room-day.ts';
import { SIGNS } from '../../domain/room/sign.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { heldFrom } from '../people/office.store.ts';
import { bookingsBetween } from './calendar.store.ts';
import { checksOf } from './paper.store.ts';
import * as store from './people.store.ts';
import { keptRoom, reads } from './rooms.ts';
import { findRoom, holdRoom } from './store.ts';
import { standardOf, today } from './view.ts';

const MOST_WITHOUT = 20;

export const roomPeople: readonly Served[] = [
  command(api.seatMember, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const room = await keptRoom(given, params.roomId);
    const decision = seat(room, request, {
      seated: await store.membersOf(tx, house.county, room.id),
      standard: standardOf(house),
      today: today(house),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertMember(tx, house.county, room.id, decision.step)))
      throw new RefusedError('id-taken');
    return { memberId: decision.step.id };
  }),

  command(api.unseatMember, async ({ params }, given) => {
    await keptRoom(given, params.roomId);
    if (!(await store.eraseMember(given.tx, given.house.county, params))) throw new NotFoundError();
    noteErasure(given.tx, given.house.county, 'room-member', params.memberId);
    return {};
  }),

  query(api.listCppccMembers, async (_, { tx, house }) => {
    const { without, count } = await store.roomsWithout(tx, house.county, MOST_WITHOUT);
    return {
      most: standardOf(house).roomsOfAMember,
      members: await store.cppccMembers(tx, house.county, today(house)),
      without,
      withoutCount: count,
    };
  }),

  command(api.linkMember, async ({ params, body: { personId } }, { tx, house }) => {
    await holdRoom(tx, house.county, params.roomId);
    const room = must(await findRoom(tx, house.county, params.roomId));
    const day = today(house);
    const decision = link(room, personId, {
      today: day,
      standard: standardOf(house),
      rooms: await store.holdLinksOfPerson(tx, house.county, personId),
      held: await heldFrom(tx, house.county, personId, day),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertLink(tx, house.county, decision.step);
    return { roomId: room.id };
  }),

  command(api.unlinkMember, async ({ params, body: { personId } }, { tx, house }) => {
    await holdRoom(tx, house.county, params.roomId);
    const room = must(await findRoom(tx, house.county, params.roomId));
    const decision = unlink(room, personId, await store.linksOf(tx, house.county, room.id));
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.endLink(tx, house.county, decision.step, today(house));
    return { roomId: room.id };
  }),

  command(
    api.recordRoomDay,
    async ({ params, body: { commandId: _, ...request } }, { tx, house, office }) => {
      const room = must(await findRoom(tx, house.county, params.roomId));
      const { personId } = office;
      const linked = await store.isLinked(tx, house.county, room.id, personId);
      const decision = recordRoomDay(room, request, { personId, linked, today: today(house) });
      if (!decision.ok && decision.reason === 'not-linked') throw new NotFoundError();
      if (!decision.ok) throw new RefusedError(decision.reason);
      if (!(await store.insertRoomDay(tx, house.county, decision.step))) throw new RefusedError('id-taken');
      return { roomDayId: decision.step.id };
    },
  ),

  query(api.getRoomYear, async ({ params, query: asked }, { tx, house, office }) => {
    const { county } = house;
    const room = must(await findRoom(tx, county, params.roomId));
    if (!reads(office, room, await store.isLinked(tx, county, room.id, office.personId)))
      throw new NotFoundError();
    const year = asked.year ?? today(house).slice(0, 4);
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const booked = (await bookingsBetween(tx, county, { rooms: [room.id], ...span })).filter(
      ({ cancelledWhy, day }) => cancelledWhy === undefined && day <= today(house),
    );
    const days = await store.roomDaysBetween(tx, county, { roomId: room.id, ...span });
    const sum = (of: 'households' | 'sides') => days.reduce((all, one) => all + one[of], 0);
    const members = await store.membersOf(tx, county, room.id);
    const [check] = (await checksOf(tx, county, room.id, 1)).filter(({ on }) => on.startsWith(year));
    const roomDays = days.filter(({ kind }) => kind === 'room_day');
    return {
      year,
      name: room.name,
      placeName: house.names(room.placeCode),
      bookings: SIGNS.map((sign) => ({
        sign,
        count: booked.filter((one) => one.sign === sign).length,
      })).filter(({ count }) => count > 0),
      roomDays: roomDays.length,
      visits: days.length - roomDays.length,
      households: sum('households'),
      sides: sum('sides'),
      quarters: [1, 2, 3, 4].map(
        (n) => roomDays.filter(({ day }) => quarterOf(day).name === `${year}-Q${n}`).length,
      ),
      heard: days.map(({ id, ...one }) => ({ roomDayId: id, ...one })),
      lastCheck: check?.on ?? null,
      gaps: check?.findings.filter(({ gap }) => gap !== null).length ?? 0,
      members: members.length,
      women: members.filter(({ woman }) => woman).length,
    };
  }),
];
