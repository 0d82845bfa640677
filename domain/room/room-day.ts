/**
 * 室日与走访: a member sat in the room, or went to the households. What is kept is the day, how many households and sides were
 * heard, and what was heard; nobody who was visited is named.
 */
import { z } from 'zod';
import { addDays, addMonths, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Room } from './room.ts';

export const ROOM_DAY_KINDS = ['room_day', 'visit'] as const;
export type RoomDayKind = (typeof ROOM_DAY_KINDS)[number];

export const RoomDayRequest = z.strictObject({
  roomDayId: z.uuid(),
  kind: z.enum(ROOM_DAY_KINDS),
  day: DaySchema,
  households: z.int().min(0).max(500),
  /** 利益相关方: how many affected sides were heard. */
  sides: z.int().min(0).max(20),
  heard: prose({ min: 4, max: 1000 }),
});
export type RoomDayRequest = z.infer<typeof RoomDayRequest>;

export interface RoomDay extends Omit<RoomDayRequest, 'roomDayId'> {
  readonly id: string;
  readonly roomId: string;
  readonly personId: string;
}

export type RoomDayRefusal =
  | 'room-closed'
  | 'not-linked'
  | 'day-to-come'
  | 'too-long-ago'
  | 'nobody-visited'
  | 'names-somebody';

/** Days after which nobody remembers what was heard. Our own default. */
const WITHIN = 92;

export function recordRoomDay(
  room: Room,
  { roomDayId, ...said }: RoomDayRequest,
  { personId, linked, today }: { personId: string; linked: boolean; today: Day },
): Decision<RoomDay, RoomDayRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (!linked) return refuse('not-linked');
  if (said.day > today) return refuse('day-to-come');
  if (said.day < addDays(today, -WITHIN)) return refuse('too-long-ago');
  if (said.kind === 'visit' && said.households === 0) return refuse('nobody-visited');
  if (holdsNumber(said.heard)) return refuse('names-somebody');
  return allow({ id: roomDayId, roomId: room.id, personId, ...said });
}

/** A phone or identity number names somebody as surely as a name does. */
export const holdsNumber = (text: string): boolean => /\d{11}/.test(text.replace(/[\s-]/g, ''));

export interface Quarter {
  /** '2026-Q3'. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** The quarter of a year that a day lies in. */
export function quarterOf(day: Day): Quarter {
  const number = Math.ceil(Number(day.slice(5, 7)) / 3);
  const from = `${day.slice(0, 4)}-${String(number * 3 - 2).padStart(2, '0')}-01`;
  return { name: `${day.slice(0, 4)}-Q${number}`, from, to: addDays(addMonths(from, 3), -1) };
}

/** How many room days the quarter still asks for: of the room, never of one member. */
export const roomDaysDue = (
  days: readonly Pick<RoomDay, 'day' | 'kind'>[],
  { today, aQuarter }: { today: Day; aQuarter: number },
): number => {
  const { from, to } = quarterOf(today);
  const had = days.filter(({ day, kind }) => kind === 'room_day' && from <= day && day <= to).length;
  return Math.max(0, aQuarter - had);
};
