/**
 * 预约: the shared calendar of a room. Its hours are cut into halves; a half hour belongs to one booking or to none, so that
 * two functions never sit in one room at once (一室多用，不撞车).
 */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { covers, type Office } from '../people/office.ts';
import { contains } from '../place/code.ts';
import { keepsRoom, type Room } from './room.ts';
import { SIGNS, type Sign } from './sign.ts';

/** '09:30': half hours of a day. */
const HalfHour = z.string().regex(/^([01]\d|2[0-3]):(00|30)$/);

export const BookRequest = z.strictObject({
  bookingId: z.uuid(),
  day: DaySchema,
  from: HalfHour,
  to: HalfHour,
  sign: z.enum(SIGNS),
  /** Seen by offices; the public sees the sign and the hours. */
  title: line({ min: 2, max: 60 }),
});
export type BookRequest = z.infer<typeof BookRequest>;

export const CancelBookingRequest = z.strictObject({ why: line({ min: 2, max: 100 }) });

export interface Booking {
  readonly id: string;
  readonly roomId: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly title: string;
  /** The office that booked. */
  readonly officeId: string;
  readonly cancelledWhy: string | undefined;
  /** 会议: the meeting whose hours they are; it moves them, and gives them up. */
  readonly meetingId?: string | undefined;
}

/** Who sits in rooms and may book one. */
export const BOOKING_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'cppcc_officer',
  'cppcc_member',
] as const;

export type BookRefusal =
  | 'room-closed'
  | 'not-your-room'
  | 'no-such-sign'
  | 'ends-before-it-begins'
  | 'day-passed'
  | 'too-far-ahead'
  | 'taken';

export type CancelBookingRefusal =
  | 'not-your-booking'
  | 'held-by-a-meeting'
  | 'cancelled-before'
  | 'day-passed';

/** Our own default. */
const FURTHEST = 366;

export interface BookFacts {
  readonly by: Office;
  /** Whether the person who asks is linked to the room, as a member. */
  readonly linked: boolean;
  readonly today: Day;
  /** What stands in the room's calendar on that day. */
  readonly there: readonly Booking[];
}

export function book(
  room: Room,
  { bookingId, ...asked }: BookRequest,
  { by, linked, today, there }: BookFacts,
): Decision<Booking, BookRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (!maySit(by, room, linked)) return refuse('not-your-room');
  if (!room.signs.includes(asked.sign)) return refuse('no-such-sign');
  if (asked.to <= asked.from) return refuse('ends-before-it-begins');
  if (asked.day < today) return refuse('day-passed');
  if (asked.day > addDays(today, FURTHEST)) return refuse('too-far-ahead');
  if (clashOf(asked, there) !== undefined) return refuse('taken');
  return allow({ id: bookingId, roomId: room.id, ...asked, officeId: by.id, cancelledWhy: undefined });
}

/** The first booking that lies in the way. */
export const clashOf = (
  { day, from, to }: Pick<Booking, 'day' | 'from' | 'to'>,
  there: readonly Booking[],
): Booking | undefined =>
  there.find((one) => one.cancelledWhy === undefined && one.day === day && one.from < to && from < one.to);

/** Whoever works at the room's place, above it or inside it; of the members, those who are linked to it. */
export function maySit(by: Office, room: Pick<Room, 'placeCode'>, linked: boolean): boolean {
  if (by.post === 'cppcc_member') return linked;
  if (by.post === 'cppcc_officer') return true;
  return covers(by, room.placeCode) || contains(room.placeCode, by.placeCode);
}

/** Whoever booked, or whoever keeps the room. */
export function cancelBooking(
  booking: Booking,
  { why, by, room, today }: { why: string; by: Office; room: Room; today: Day },
): Decision<Booking, CancelBookingRefusal> {
  if (booking.officeId !== by.id && !keepsRoom(by, room.placeCode)) return refuse('not-your-booking');
  if (booking.meetingId !== undefined) return refuse('held-by-a-meeting');
  if (booking.cancelledWhy !== undefined) return refuse('cancelled-before');
  if (booking.day < today) return refuse('day-passed');
  return allow({ ...booking, cancelledWhy: why });
}

/** The half hours of a booking: 09:00 to 10:30 takes 18, 19 and 20. */
export const halvesOf = ({ from, to }: Pick<Booking, 'from' | 'to'>): readonly number[] => {
  const [first, end] = [halfOf(from), halfOf(to)];
  return Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
};

const halfOf = (text: string): number => Number(text.slice(0, 2)) * 2 + (text.endsWith('30') ? 1 : 0);
