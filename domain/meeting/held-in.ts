/**
 * 占用议事室: a meeting is held in a room of its place or of one above, for so many half hours from the one it starts in. Put off, its hours
 * move along; given up, they are free. A place without a room is written in words (`venue`).
 */
import { z } from 'zod';
import { type Day, dayOf, type Moment, startOf } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import { type Booking, type BookRefusal, book } from '../room/book.ts';
import type { Room } from '../room/room.ts';
import type { MeetingRefusal } from './act.ts';
import type { Meeting } from './meeting.ts';

const HALF = 30 * 60_000;

export const HeldIn = z.strictObject({
  roomId: z.uuid(),
  /** How many half hours of the room it takes. */
  halves: z.int().min(1).max(24),
});
export type HeldIn = z.infer<typeof HeldIn>;

/** The room that is asked for, and what stands in it on that day without this meeting. */
export interface Hall {
  readonly room: Room;
  readonly linked: boolean;
  readonly there: readonly Booking[];
}

export interface Hours {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** From the half hour it starts in; undefined when it would last past the day’s last half hour. */
export function hoursOf(starts: Moment, halves: number): Hours | undefined {
  const day = dayOf(starts);
  const first = Math.floor((starts - startOf(day)) / HALF);
  return first + halves > 47 ? undefined : { day, from: textOf(first), to: textOf(first + halves) };
}

const textOf = (half: number): string => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;

/** What the calendar of the room says of a meeting; one in private is not named there. */
type Wanted = Pick<Meeting, 'id' | 'title' | 'starts' | 'inPrivate' | 'heldIn'>;

/** What stands against holding it there. */
export function hallRefusal(
  { id, title, starts, inPrivate, heldIn }: Wanted,
  { by, at, hall }: { readonly by: Office; readonly at: Moment; readonly hall?: Hall | undefined },
): MeetingRefusal | undefined {
  if (heldIn == null) return undefined;
  if (hall === undefined) return 'no-such-room';
  const hours = hoursOf(starts, heldIn.halves);
  if (hours === undefined) return 'past-midnight';
  const asked = { bookingId: id, ...hours, sign: signIn(hall.room), title: titleIn({ title, inPrivate }) };
  const decision = book(hall.room, asked, { ...hall, by, today: dayOf(at) });
  return decision.ok ? undefined : AS_OURS[decision.reason];
}

const AS_OURS: Readonly<Record<BookRefusal, MeetingRefusal>> = {
  'room-closed': 'room-closed',
  'not-your-room': 'no-such-room',
  'no-such-sign': 'no-such-room',
  'ends-before-it-begins': 'past-midnight',
  'day-passed': 'starts-passed',
  'too-far-ahead': 'too-far-ahead',
  taken: 'taken',
};

/** Talking things through is what a room is for, under whichever sign hangs there first where that one does not. */
const signIn = ({ signs }: Room): Booking['sign'] =>
  signs.includes('deliberation') ? 'deliberation' : (signs[0] ?? 'deliberation');

const titleIn = ({ title, inPrivate }: Pick<Meeting, 'title' | 'inPrivate'>): string =>
  inPrivate == null ? title.slice(0, 60) : '闭门会议';

/** The hours of a room that belong to a meeting as it stands; none when it has no room, or was given up. */
export function bookingFor(
  meeting: Meeting,
  room: Room,
): Omit<Booking, 'id' | 'officeId' | 'cancelledWhy'> | undefined {
  const { heldIn, status, starts, id: meetingId } = meeting;
  const hours = heldIn == null || status === 'cancelled' ? undefined : hoursOf(starts, heldIn.halves);
  return hours && { roomId: room.id, ...hours, sign: signIn(room), title: titleIn(meeting), meetingId };
}
