/** 占用议事室: the room that a meeting asks for is held while it is decided, and its hours are written in the same transaction. */
import { dayOf, type Moment } from '../../domain/kernel/day.ts';
import { bookingFor, type Hall, type HeldIn, hoursOf } from '../../domain/meeting/held-in.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { clashOf } from '../../domain/room/book.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError, StandingError } from '../kit/problem.ts';
import { bookingOfMeeting, bookingsBetween, cancelBooking, keepForMeeting } from '../room/calendar.store.ts';
import { isLinked } from '../room/people.store.ts';
import { findRoom, holdRoom } from '../room/store.ts';

interface Wish {
  readonly id: string;
  readonly starts: Moment;
  readonly heldIn?: HeldIn | null | undefined;
}

/** The room, held until this transaction ends, with what else stands in it on that day. */
export async function hallFor({ tx, house, office }: Given, wish: Wish): Promise<Hall | undefined> {
  if (wish.heldIn == null) return undefined;
  const { roomId } = wish.heldIn;
  await holdRoom(tx, house.county, roomId);
  const room = await findRoom(tx, house.county, roomId);
  if (room === undefined) return undefined;
  const day = dayOf(wish.starts);
  const there = await bookingsBetween(tx, house.county, { rooms: [roomId], from: day, to: day });
  return {
    room,
    linked: await isLinked(tx, house.county, roomId, office.personId),
    there: there.filter(({ meetingId }) => meetingId !== wish.id),
  };
}

/** A refusal, which names what stands there when the hours are taken. */
export function refusedFor(reason: string, hall: Hall | undefined, { starts, heldIn }: Wish): RefusedError {
  const hours = heldIn == null ? undefined : hoursOf(starts, heldIn.halves);
  const standing = reason === 'taken' && hours !== undefined && hall ? clashOf(hours, hall.there) : undefined;
  if (standing === undefined) return new RefusedError(reason);
  const { from, to, sign } = standing;
  return new StandingError(reason, { from, to, sign });
}

/** The hours of a meeting as it stands now: taken, moved or given up. */
export async function keepHours({ tx, house, office }: Given, meeting: Meeting): Promise<void> {
  const { heldIn, why } = meeting;
  const room = heldIn && must(await findRoom(tx, house.county, heldIn.roomId));
  const wanted = room && bookingFor(meeting, room);
  if (wanted !== undefined) {
    const more = { id: house.newId(), officeId: office.id, cancelledWhy: undefined };
    return keepForMeeting(tx, house.county, { ...wanted, ...more });
  }
  const had = await bookingOfMeeting(tx, house.county, meeting.id);
  if (had !== undefined) await cancelBooking(tx, house.county, { ...had, cancelledWhy: why ?? '不占了' });
}
