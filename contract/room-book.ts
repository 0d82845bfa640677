/** 日历: what is booked in a room, booking and cancelling. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { BOOKING_POSTS, BookRequest, CancelBookingRequest } from '../domain/room/book.ts';
import { SIGNS } from '../domain/room/sign.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { ROOM_POSTS, RoomId } from './room.ts';

const BookingId = z.strictObject({ roomId: z.uuid(), bookingId: z.uuid() });

const BookingView = z.strictObject({
  bookingId: z.uuid(),
  day: DaySchema,
  from: z.string(),
  to: z.string(),
  sign: z.enum(SIGNS),
  title: z.string(),
  cancelledWhy: z.string().nullable(),
  /** The meeting whose hours they are, for whoever may read its page. */
  meetingId: z.uuid().nullable(),
  /** Experts who were invited, as far as this office sees them. */
  experts: z.array(z.string()),
  mayCancel: z.boolean(),
});
export type BookingView = z.infer<typeof BookingView>;

export const getRoomCalendar = endpoint({
  name: 'room.calendar',
  method: 'GET',
  path: '/api/rooms/:roomId/calendar',
  summary: 'What is booked in a room in a month, what for, and what was cancelled',
  office: ROOM_POSTS,
  dataClass: 'P1',
  params: RoomId,
  query: z.strictObject({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
  answer: z.strictObject({ month: z.string(), bookings: z.array(BookingView) }),
});

export const bookRoom = endpoint({
  name: 'room.book',
  method: 'POST',
  path: '/api/rooms/:roomId/book',
  summary: 'Book a room for half hours of a day; 409 `taken` names what stands there',
  office: BOOKING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(BookRequest),
  answer: z.strictObject({ bookingId: z.uuid() }),
});

export const cancelBooking = endpoint({
  name: 'room.cancel',
  method: 'POST',
  path: '/api/rooms/:roomId/bookings/:bookingId/cancel',
  summary: 'Give a booking up, with the reason; its hours are free again',
  office: BOOKING_POSTS,
  dataClass: 'P1',
  params: BookingId,
  body: commanded(CancelBookingRequest),
  answer: z.strictObject({ bookingId: z.uuid() }),
});
