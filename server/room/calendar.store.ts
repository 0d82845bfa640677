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
  readonly meeting_id: string | null;
}

const bookingOf = ({
  room_id,
  from_time,
  to_time,
  office_id,
  cancelled_why,
  meeting_id,
  ...row
}: Row): Booking => ({
  ...row,
  roomId: room_id,
  from: from_time,
  to: to_time,
  officeId: office_id,
  cancelledWhy: cancelled_why ?? undefined,
  ...(meeting_id !== null && { meetingId: meeting_id }),
});

const COLUMNS = sql`id, room_id, day, from_time, to_time, sign, title, office_id, cancelled_why, meeting_id`;

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
  await insertHalves(tx, county, booking);
  return true;
}

async function insertHalves(tx: Tx, county: string, booking: Booking): Promise<void> {
  await sql`
    insert into room_half (county_code, room_id, day, half, booking_id)
    select ${county}, ${booking.roomId}, ${booking.day}, half, ${booking.id} from unnest(${[...halvesOf(booking)]}::smallint[]) half`.execute(
    tx,
  );
}

/** The hours of a meeting as they are now: new, moved, or taken up again. Throws (23505) when one of its halves belongs to another. */
export async function keepForMeeting(tx: Tx, county: string, booking: Booking): Promise<void> {
  const { id, roomId, day, from, to, sign, title, officeId, meetingId } = booking;
  const { rows } = await sql<{ id: string }>`
    insert into room_booking (county_code, id, room_id, day, from_time, to_time, sign, title, office_id, meeting_id)
    values (${county}, ${id}, ${roomId}, ${day}, ${from}, ${to}, ${sign}, ${title}, ${officeId}, ${meetingId ?? null})
    on conflict (county_code, meeting_id) where meeting_id is not null do update
      set room_id = excluded.room_id, day = excluded.day, from_time = excluded.from_time, to_time = excluded.to_time,
        sign = excluded.sign, title = excluded.title, cancelled_why = null
    returning id`.execute(tx);
  const kept = rows[0]?.id ?? id;
  await freeHalves(tx, county, kept);
  await insertHalves(tx, county, { ...booking, id: kept });
}

const freeHalves = (tx: Tx, county: string, bookingId: string) =>
  sql`delete from room_half where county_code = ${county} and booking_id = ${bookingId}`.execute(tx);

/** The hours that stand for a meeting. */
export async function bookingOfMeeting(
  tx: Tx,
  county: string,
  meetingId: string,
): Promise<Booking | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room_booking
    where county_code = ${county} and meeting_id = ${meetingId} and cancelled_why is null`.execute(tx);
  return rows.map(bookingOf)[0];
}

/** Of some meetings, those whose own page this office may read. */
export async function readableMeetings(tx: Tx, county: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from meeting where county_code = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Its halves are free again. */
export async function cancelBooking(tx: Tx, county: string, { id, cancelledWhy }: Booking): Promise<void> {
  await sql`
    update room_booking set cancelled_why = ${cancelledWhy ?? null}
    where county_code = ${county} and id = ${id}`.execute(tx);
  await freeHalves(tx, county, id);
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
