/** 给人看的议事室: its row, its card and its sign of the day, as the contract says. */
import type { RoomCard, RoomRow } from '../../contract/room.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import { addDays, type Day, dayOf } from '../../domain/kernel/day.ts';
import type { Booking } from '../../domain/room/book.ts';
import { HOST_POSTS, type Room } from '../../domain/room/room.ts';
import { signsOfDay } from '../../domain/room/sign.ts';
import { type RoomStandard, readStandard } from '../../domain/room/standard.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { qrPicture } from '../kit/qr.ts';
import { settingOf } from '../kit/settings.ts';
import { codesAbove } from '../place/store.ts';
import { bookingsBetween } from './calendar.store.ts';
import { rulesOf } from './paper.store.ts';
import { hostsAt } from './store.ts';

/** Days of the calendar that the card shows. */
const AHEAD = 14;

export const today = (house: House): Day => dayOf(house.now());

/** The county's own standard, or the default. Throws when the stored one is not of its shape. */
export const standardOf = (house: House): RoomStandard => settingOf(house, 'room.standard', readStandard);

export const bannedOf = (house: House): readonly string[] => settingOf(house, 'fields.banned', readBanned);

const standing = (bookings: readonly Booking[]) => bookings.filter((one) => one.cancelledWhy === undefined);

/** Rows of rooms, each with the sign of today. */
export async function roomRows(tx: Tx, house: House, rooms: readonly Room[]): Promise<RoomRow[]> {
  const day = today(house);
  const ids = rooms.map(({ id }) => id);
  const booked = standing(await bookingsBetween(tx, house.county, { rooms: ids, from: day, to: day }));
  return rooms.map((room) =>
    rowOf(
      house,
      room,
      booked.filter(({ roomId }) => roomId === room.id),
    ),
  );
}

const rowOf = (house: House, room: Room, booked: readonly Booking[]): RoomRow => ({
  roomId: room.id,
  placeCode: room.placeCode,
  placeName: house.names(room.placeCode),
  within: codesAbove(room.placeCode).map((code) => house.names(code)),
  name: room.name,
  signs: [...room.signs],
  today: [...signsOfDay(room, booked, today(house))],
  closedOn: room.closedOn ?? null,
});

export async function roomCard(tx: Tx, house: House, room: Room): Promise<RoomCard> {
  const day = today(house);
  const span = { rooms: [room.id], from: day, to: addDays(day, AHEAD - 1) };
  const booked = standing(await bookingsBetween(tx, house.county, span));
  const [host] =
    room.hostOfficeId === undefined
      ? []
      : await hostsAt(tx, house.county, {
          ...{ place: room.placeCode, day, posts: HOST_POSTS, officeId: room.hostOfficeId },
        });
  const rules = await rulesOf(tx, house.county, room.id);
  const { href } = new URL(`/rooms/${room.id}`, house.publicUrl);
  const { address, hours, openedOn } = room;
  return {
    ...rowOf(house, room, booked),
    ...{ address, hours, openedOn, url: href, qr: qrPicture(href) },
    phone: room.phone ?? null,
    week: [...room.week],
    host: host === undefined ? null : { personName: host.personName, post: host.post },
    days: Array.from({ length: AHEAD }, (_, n) => addDays(day, n)).map((one) => ({
      day: one,
      signs: [...signsOfDay(room, booked, one)],
    })),
    rules: rules ?? null,
  };
}
