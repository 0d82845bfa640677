/** 议事室的人: standing members, members of the CPPCC linked to a room, their room days and visits, the note of a year. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { LinkRequest } from '../domain/room/link.ts';
import { SeatRequest } from '../domain/room/member.ts';
import { KEEPING_POSTS } from '../domain/room/room.ts';
import { RoomDayRequest } from '../domain/room/room-day.ts';
import { SIGNS } from '../domain/room/sign.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { ROOM_POSTS, RoomDayView, RoomId } from './room.ts';

const CPPCC_OFFICE = ['cppcc_officer'] as const;
const MEMBER = ['cppcc_member'] as const;

export const seatMember = endpoint({
  name: 'room.seat',
  method: 'POST',
  path: '/api/rooms/:roomId/members',
  summary: 'Name a standing member who agreed to it',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: RoomId,
  body: commanded(SeatRequest),
  answer: z.strictObject({ memberId: z.uuid() }),
});

export const unseatMember = endpoint({
  name: 'room.unseat',
  method: 'POST',
  path: '/api/rooms/:roomId/members/:memberId/leave',
  summary: 'A standing member leaves; the name is erased',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ roomId: z.uuid(), memberId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

export const listCppccMembers = endpoint({
  name: 'room.cppcc-members',
  method: 'GET',
  path: '/api/cppcc-members',
  summary: 'Members of the CPPCC in office, each with the rooms they serve, by name',
  office: CPPCC_OFFICE,
  dataClass: 'P1',
  answer: z.strictObject({
    most: z.int(),
    members: z.array(
      z.strictObject({
        personId: z.uuid(),
        personName: z.string(),
        rooms: z.array(z.strictObject({ roomId: z.uuid(), name: z.string() })),
      }),
    ),
    /** Open rooms that no member serves, as many as a page shows. */
    without: z.array(z.strictObject({ roomId: z.uuid(), name: z.string() })),
    withoutCount: z.int(),
  }),
});
export type CppccMembers = z.infer<typeof listCppccMembers.answer>;

export const linkMember = endpoint({
  name: 'room.link',
  method: 'POST',
  path: '/api/rooms/:roomId/link',
  summary: 'Let a member of the CPPCC serve a room',
  office: CPPCC_OFFICE,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(LinkRequest),
  answer: RoomId,
});

export const unlinkMember = endpoint({
  name: 'room.unlink',
  method: 'POST',
  path: '/api/rooms/:roomId/unlink',
  summary: 'End a member’s service of a room; the last one stays until another is linked',
  office: CPPCC_OFFICE,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(LinkRequest),
  answer: RoomId,
});

export const recordRoomDay = endpoint({
  name: 'room.record-day',
  method: 'POST',
  path: '/api/rooms/:roomId/days',
  summary: 'Write down a room day or a visit: how many were heard and what, nobody by name',
  office: MEMBER,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(RoomDayRequest),
  answer: z.strictObject({ roomDayId: z.uuid() }),
});

/** 年度小结: made of what is there already. */
export const getRoomYear = endpoint({
  name: 'room.year',
  method: 'GET',
  path: '/api/rooms/:roomId/year',
  summary: 'The note of a room’s year, made of its calendar, room days, visits and self-checks',
  office: ROOM_POSTS,
  dataClass: 'P1',
  params: RoomId,
  query: z.strictObject({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
  }),
  answer: z.strictObject({
    year: z.string(),
    name: z.string(),
    placeName: z.string(),
    bookings: z.array(z.strictObject({ sign: z.enum(SIGNS), count: z.int() })),
    roomDays: z.int(),
    visits: z.int(),
    households: z.int(),
    sides: z.int(),
    /** By quarter, the first of them in January. */
    quarters: z.array(z.int()),
    heard: z.array(RoomDayView),
    lastCheck: DaySchema.nullable(),
    gaps: z.int(),
    members: z.int(),
    women: z.int(),
  }),
});
export type RoomYear = z.infer<typeof getRoomYear.answer>;
