/** 日历: a month of a room; booked and given up while the room is held, so that of two who want the same hour one hears who has it. */
import * as api from '../../contract/room-book.ts';
import { addDays, addMonths } from '../../domain/kernel/day.ts';
import { book, cancelBooking, clashOf } from '../../domain/room/book.ts';
import { keepsRoom } from '../../domain/room/room.ts';
import { must, NotFoundError, RefusedError, StandingError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import * as store from './calendar.store.ts';
import { invitedTo } from './expert.store.ts';
import { isLinked } from './people.store.ts';
import { reads } from './rooms.ts';
import { findRoom, holdRoom } from './store.ts';
import { today } from './view.ts';

export const bookings: readonly Served[] = [
  query(api.getRoomCalendar, async ({ params, query: asked }, { tx, house, office }) => {
    const room = must(await findRoom(tx, house.county, params.roomId));
    const serves = await isLinked(tx, house.county, room.id, office.personId);
    if (!reads(office, room, serves)) throw new NotFoundError();
    const day = today(house);
    const month = asked.month ?? day.slice(0, 7);
    const from = `${month}-01`;
    const to = addDays(addMonths(from, 1), -1);
    const found = await store.bookingsBetween(tx, house.county, { rooms: [room.id], from, to });
    const invited = await invitedTo(
      tx,
      house.county,
      found.map(({ id }) => id),
    );
    const read = await store.readableMeetings(
      tx,
      house.county,
      found.flatMap(({ meetingId = [] }) => meetingId),
    );
    return {
      month,
      bookings: found.map(({ id, officeId, cancelledWhy, meetingId, roomId: _, ...one }) => ({
        bookingId: id,
        ...one,
        cancelledWhy: cancelledWhy ?? null,
        meetingId: meetingId !== undefined && read.has(meetingId) ? meetingId : null,
        experts: invited.flatMap((it) => (it.bookingId === id && it.name !== null ? [it.name] : [])),
        mayCancel:
          cancelledWhy === undefined &&
          meetingId === undefined &&
          one.day >= day &&
          (officeId === office.id || keepsRoom(office, room.placeCode)),
      })),
    };
  }),

  command(api.bookRoom, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    await holdRoom(tx, house.county, params.roomId);
    const room = must(await findRoom(tx, house.county, params.roomId));
    const { day } = request;
    const there = await store.bookingsBetween(tx, house.county, { rooms: [room.id], from: day, to: day });
    const linked = await isLinked(tx, house.county, room.id, office.personId);
    const decision = book(room, request, { by: office, linked, today: today(house), there });
    if (!decision.ok && decision.reason === 'not-your-room') throw new NotFoundError();
    const standing = decision.ok || decision.reason !== 'taken' ? undefined : clashOf(request, there);
    if (standing !== undefined) {
      const { from, to, sign } = standing;
      throw new StandingError('taken', { from, to, sign });
    }
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertBooking(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { bookingId: decision.step.id };
  }),

  command(api.cancelBooking, async ({ params, body: { why } }, { tx, house, office }) => {
    await holdRoom(tx, house.county, params.roomId);
    const room = must(await findRoom(tx, house.county, params.roomId));
    const booking = must(await store.findBooking(tx, house.county, params));
    const decision = cancelBooking(booking, { why, by: office, room, today: today(house) });
    if (!decision.ok && decision.reason === 'not-your-booking') throw new NotFoundError();
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.cancelBooking(tx, house.county, decision.step);
    return { bookingId: booking.id };
  }),
];
