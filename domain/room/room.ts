/**
 * 议事室: where people of a town or a village talk things through. A place has one, under as many signs as it serves
 * (article: 建好人大主席团、政协联络组; 一室多用、统筹使用、依托村委会).
 */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import { covers, inTerm, type Office } from '../people/office.ts';
import { levelOf, type PlaceCode } from '../place/code.ts';
import { SIGNS, type Sign, type StandingDay } from './sign.ts';

export interface Room {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly name: string;
  /** How to find it: 村委会一楼东头. */
  readonly address: string;
  /** When it is open, as it stands on the door. */
  readonly hours: string;
  readonly phone: string | undefined;
  /** The first is what it usually is. */
  readonly signs: readonly Sign[];
  readonly week: readonly StandingDay[];
  /** 负责人: the office whose holder stands on the card. */
  readonly hostOfficeId: string | undefined;
  readonly openedOn: Day;
  readonly closedOn: Day | undefined;
  readonly version: number;
}

/** As it is printed on the door; a mobile number or one with an area code. */
const DoorPhone = z.string().regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/);

const CARD = {
  name: line({ min: 2, max: 40 }),
  address: line({ min: 2, max: 80 }),
  hours: line({ min: 2, max: 60 }),
  phone: DoorPhone.optional(),
  signs: z.array(z.enum(SIGNS)).min(1).max(SIGNS.length),
  week: z.array(z.strictObject({ weekday: z.int().min(0).max(6), sign: z.enum(SIGNS) })).max(7),
  hostOfficeId: z.uuid().optional(),
};

export const OpenRoomRequest = z.strictObject({
  roomId: z.uuid(),
  placeCode: z.string().regex(/^\d{6,16}$/),
  ...CARD,
});
export type OpenRoomRequest = z.infer<typeof OpenRoomRequest>;

export const ChangeRoomRequest = z.strictObject({ version: VersionSchema, ...CARD });
export type ChangeRoomRequest = z.infer<typeof ChangeRoomRequest>;

export const CloseRoomRequest = z.strictObject({ why: prose({ min: 2, max: 200 }) });

/** Towns and villages have rooms. */
export const ROOM_LEVELS = ['town', 'village'] as const;

/** Who keeps a room: the village its own, the town its own and those of its villages. */
export const KEEPING_POSTS = ['village_cadre', 'town_officer'] as const;

export const keepsRoom = (office: Office, placeCode: PlaceCode): boolean =>
  (KEEPING_POSTS as readonly string[]).includes(office.post) && covers(office, placeCode);

/** Who may stand on the card as host: whoever holds one of these offices at the room's own place. */
export const HOST_POSTS = ['village_cadre', 'town_officer', 'supervisor'] as const;

type CardRefusal = 'sign-twice' | 'weekday-twice' | 'weekday-of-no-sign' | 'host-not-here' | 'banned-word';
export type OpenRoomRefusal = CardRefusal | 'no-such-place' | 'not-at-this-level' | 'place-has-a-room';
export type ChangeRoomRefusal = CardRefusal | 'room-closed';
export type CloseRoomRefusal = 'room-closed' | 'still-booked';

interface CardFacts {
  readonly today: Day;
  readonly banned: readonly string[];
  /** The office that is to be host, when there is one of that id. */
  readonly host: Office | undefined;
}

export interface OpenRoomFacts extends CardFacts {
  readonly placeExists: boolean;
  /** The room that is open at the place. */
  readonly there: Room | undefined;
}

export function openRoom(
  request: OpenRoomRequest,
  { placeExists, there, ...facts }: OpenRoomFacts,
): Decision<Room, OpenRoomRefusal> {
  const { roomId, placeCode, ...card } = request;
  if (!placeExists) return refuse('no-such-place');
  if (!(ROOM_LEVELS as readonly unknown[]).includes(levelOf(placeCode))) return refuse('not-at-this-level');
  if (there !== undefined) return refuse('place-has-a-room');
  const wrong = cardRefusal(card, placeCode, facts);
  if (wrong !== undefined) return refuse(wrong);
  const made = { id: roomId, placeCode, openedOn: facts.today, closedOn: undefined, version: 1 };
  return allow({ ...made, ...cardOf(card) });
}

export function changeRoom(
  room: Room,
  { version, ...card }: ChangeRoomRequest,
  facts: CardFacts,
): Decision<Room, ChangeRoomRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  const wrong = cardRefusal(card, room.placeCode, facts);
  if (wrong !== undefined) return refuse(wrong);
  return allow({ ...room, ...cardOf(card), version: version + 1 });
}

/** A room that is closed keeps its records; nothing can be booked there any more. */
export function closeRoom(
  room: Room,
  { today, bookedAhead }: { today: Day; bookedAhead: number },
): Decision<Room, CloseRoomRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (bookedAhead > 0) return refuse('still-booked');
  return allow({ ...room, closedOn: today, version: room.version + 1 });
}

type Card = Omit<ChangeRoomRequest, 'version'>;

const cardOf = ({ name, address, hours, phone, signs, week, hostOfficeId }: Card) => ({
  ...{ name, address, hours, signs, hostOfficeId },
  phone: phone,
  week: [...week].sort((a, b) => a.weekday - b.weekday),
});

function cardRefusal(
  { name, signs, week, hostOfficeId }: Card,
  placeCode: PlaceCode,
  { today, banned, host }: CardFacts,
): CardRefusal | undefined {
  if (new Set(signs).size < signs.length) return 'sign-twice';
  if (new Set(week.map(({ weekday }) => weekday)).size < week.length) return 'weekday-twice';
  if (week.some(({ sign }) => !signs.includes(sign))) return 'weekday-of-no-sign';
  if (hostOfficeId !== undefined && !isHostOf(host, placeCode, today)) return 'host-not-here';
  return bannedIn(name, banned) === undefined ? undefined : 'banned-word';
}

const isHostOf = (host: Office | undefined, placeCode: PlaceCode, today: Day): boolean =>
  host !== undefined &&
  host.placeCode === placeCode &&
  inTerm(host, today) &&
  (HOST_POSTS as readonly string[]).includes(host.post);
