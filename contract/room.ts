/** 议事室: the rooms of a county, their cards, what stands in one for its offices, and opening, changing and closing it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { POSTS } from '../domain/people/post.ts';
import { CONSENTS, SIDES } from '../domain/room/member.ts';
import { ChangeRoomRequest, CloseRoomRequest, KEEPING_POSTS, OpenRoomRequest } from '../domain/room/room.ts';
import { ROOM_DAY_KINDS } from '../domain/room/room-day.ts';
import { SIGNS } from '../domain/room/sign.ts';
import { EVIDENCE, PICTURED, RoomStandard } from '../domain/room/standard.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** Whoever keeps rooms, sits in them or reads about them. */
export const ROOM_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
  'cppcc_officer',
  'cppcc_member',
] as const;

export const RoomId = z.strictObject({ roomId: z.uuid() });

const SignOfDay = z.strictObject({
  sign: z.enum(SIGNS),
  because: z.enum(['booked', 'standing', 'usual']),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type SignOfDayView = z.infer<typeof SignOfDay>;

export const RoomRow = z.strictObject({
  roomId: z.uuid(),
  placeCode: z.string(),
  placeName: z.string(),
  /** The places above, the county left out. */
  within: z.array(z.string()),
  name: z.string(),
  signs: z.array(z.enum(SIGNS)),
  today: z.array(SignOfDay),
  closedOn: DaySchema.nullable(),
});
export type RoomRow = z.infer<typeof RoomRow>;

const StandingDay = z.strictObject({ weekday: z.int(), sign: z.enum(SIGNS) });

export const RoomCard = RoomRow.extend({
  address: z.string(),
  hours: z.string(),
  phone: z.string().nullable(),
  week: z.array(StandingDay),
  /** 负责人, while in office. */
  host: z.strictObject({ personName: z.string(), post: z.enum(POSTS) }).nullable(),
  openedOn: DaySchema,
  /** Where the QR code on the door leads. */
  url: z.string(),
  qr: z.string(),
  /** The next fourteen days: the sign and the hours, never what for. */
  days: z.array(z.strictObject({ day: DaySchema, signs: z.array(SignOfDay) })),
  rules: z.strictObject({ text: z.string(), adoptedOn: DaySchema }).nullable(),
});
export type RoomCard = z.infer<typeof RoomCard>;

export const listRooms = endpoint({
  name: 'room.list',
  method: 'GET',
  path: '/api/rooms',
  summary: 'Open rooms in a place, by place, 20 a page, each with the sign of today',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    sign: z.enum(SIGNS).optional(),
    after: PlaceCodeText.optional(),
  }),
  answer: z.strictObject({ rooms: z.array(RoomRow), next: z.string().nullable(), count: z.int() }),
});

export const getRoom = endpoint({
  name: 'room.get',
  method: 'GET',
  path: '/api/rooms/:roomId',
  summary: 'The card of a room: host, signs, hours, the calendar of the next days, its rules, a QR code',
  office: 'anyone',
  dataClass: 'P0',
  params: RoomId,
  answer: RoomCard,
});

const Finding = z.strictObject({
  name: z.string(),
  evidence: z.enum(EVIDENCE),
  gap: z
    .enum(['no-picture', 'no-rules', 'too-few-records', 'members-missing', 'members-over', 'women-missing'])
    .nullable(),
  lacking: z.int(),
});
export type FindingView = z.infer<typeof Finding>;

const MemberView = z.strictObject({
  memberId: z.uuid(),
  name: z.string(),
  side: z.enum(SIDES),
  woman: z.boolean(),
  consent: z.enum(CONSENTS),
  since: DaySchema,
});
export type MemberView = z.infer<typeof MemberView>;

export const RoomDayView = z.strictObject({
  roomDayId: z.uuid(),
  kind: z.enum(ROOM_DAY_KINDS),
  day: DaySchema,
  households: z.int(),
  sides: z.int(),
  heard: z.string(),
});
export type RoomDayView = z.infer<typeof RoomDayView>;

export const RoomSheet = z.strictObject({
  room: RoomCard,
  version: z.int(),
  hostOfficeId: z.uuid().nullable(),
  standard: RoomStandard,
  members: z.array(MemberView),
  linked: z.array(z.strictObject({ personId: z.uuid(), personName: z.string(), from: DaySchema })),
  pictures: z.array(z.strictObject({ of: z.enum(PICTURED), photo: z.string() })),
  /** As they stand now. */
  findings: z.array(Finding),
  /** The newest first. */
  checks: z.array(z.strictObject({ on: DaySchema, findings: z.array(Finding) })),
  checkDue: z.boolean(),
  quarter: z.string(),
  /** Room days that the quarter still asks for. */
  roomDaysDue: z.int(),
  days: z.array(RoomDayView),
  mayKeep: z.boolean(),
  maySit: z.boolean(),
  mayLink: z.boolean(),
  mayRecord: z.boolean(),
});
export type RoomSheet = z.infer<typeof RoomSheet>;

export const getRoomSheet = endpoint({
  name: 'room.sheet',
  method: 'GET',
  path: '/api/rooms/:roomId/sheet',
  summary: 'A room with its standing members, linked members, room days, papers and self-checks',
  office: ROOM_POSTS,
  dataClass: 'P2',
  params: RoomId,
  answer: RoomSheet,
});

export const listHosts = endpoint({
  name: 'room.hosts',
  method: 'GET',
  path: '/api/places/:code/hosts',
  summary: 'Who may stand as host on the card of the room of a place',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ code: PlaceCodeText }),
  answer: z.strictObject({
    hosts: z.array(z.strictObject({ officeId: z.uuid(), personName: z.string(), post: z.enum(POSTS) })),
  }),
});

export const openRoom = endpoint({
  name: 'room.open',
  method: 'POST',
  path: '/api/rooms',
  summary: 'Set up the room of a town or village; its id is made by whoever sets it up',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  body: commanded(OpenRoomRequest),
  answer: RoomId,
});

export const changeRoom = endpoint({
  name: 'room.change',
  method: 'POST',
  path: '/api/rooms/:roomId/change',
  summary: 'Change the card of a room, against the version it was read at',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(ChangeRoomRequest),
  answer: z.strictObject({ roomId: z.uuid(), version: z.int() }),
});

export const closeRoom = endpoint({
  name: 'room.close',
  method: 'POST',
  path: '/api/rooms/:roomId/close',
  summary: 'Close a room, with the reason; refused while something is booked there',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(CloseRoomRequest),
  answer: RoomId,
});
