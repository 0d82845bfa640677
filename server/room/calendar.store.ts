/** All SQL about the calendar of rooms. A half hour is a key: nobody can write it twice. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type Booking, halvesOf } from '../../domain/room/book.ts';
import type { Sign } from '../../domain/room/sign.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly room_id: string;
  readonly day: Day;
  readonly from_time: string;
  readonly to_time: string;
  readonly sign: Sign;
  readonly title: string;
  readonly office_id: string;
  readonly cancelled_why: string | null;
}

const bookingOf = ({ room_id, from_time, to_time, office_id, cancelled_why, ...row }: Row): Booking => ({
  ...row,
  roomId: room_id,
  from: from_time,
  to: to_time,
  officeId: office_id,
  cancelledWhy: cancelled_why ?? undefined,
});

const COLUMNS = sql`id, room_id, day, from_time, to_time, sign, title, office_id, cancelled_why`;

/** What stands in the calendars of some rooms between two days, both included; cancelled ones too. */
export async function bookingsBetween(
  tx: Tx,
  county: string,
  { rooms, from, to }: { rooms: readonly string[]; from: Day; to: Day },
): Promise<Booking[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room_booking
    where county_code = ${county} and room_id = any(${[...rooms]}::uuid[]) and day between ${from} and ${to}
    order by day, from_time, id limit 5000`.execute(tx);
  return rows.map(bookingOf);
}

export async function findBooking(
  tx: Tx,
  county: string,
  { roomId, bookingId }: { roomId: string; bookingId: string },
): Promise<Booking | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room_booking
    where county_code = ${county} and id = ${bookingId} and room_id = ${roomId}`.execute(tx);
  return rows.map(bookingOf)[0];
}

/** Whether it was added; an id that is taken adds nothing. Throws (23505) when one of its halves belongs to another. */
export async function insertBooking(tx: Tx, county: string, booking: Booking): Promise<boolean> {
  const { id, roomId, day, from, to, sign, title, officeId } = booking;
  const { rows } = await sql`
    insert into room_booking (county_code, id, room_id, day, from_time, to_time, sign, title, office_id)
    values (${county}, ${id}, ${roomId}, ${day}, ${from}, ${to}, ${sign}, ${title}, ${officeId})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into room_half (county_code, room_id, day, half, booking_id)
    select ${county}, ${roomId}, ${day}, half, ${id} from unnest(${[...halvesOf(booking)]}::smallint[]) half`.execute(
    tx,
  );
  return true;
}

/** Its halves are free again. */
export async function cancelBooking(tx: Tx, county: string, { id, cancelledWhy }: Booking): Promise<void> {
  await sql`
    update room_booking set cancelled_why = ${cancelledWhy ?? null}
    where county_code = ${county} and id = ${id}`.execute(tx);
  await sql`delete from room_half where county_code = ${county} and booking_id = ${id}`.execute(tx);
}

/** Bookings of a room from a day on that stand. */
export async function countAhead(tx: Tx, county: string, roomId: string, today: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from room_booking
    where county_code = ${county} and room_id = ${roomId} and day >= ${today} and cancelled_why is null`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}
