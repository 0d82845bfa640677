/** 六有: the papers that prove a room, and the yearly self-check by one button. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { PicturesRequest, RulesRequest } from '../domain/room/paper.ts';
import { KEEPING_POSTS } from '../domain/room/room.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { ROOM_POSTS, RoomId } from './room.ts';

export const setRoomRules = endpoint({
  name: 'room.set-rules',
  method: 'POST',
  path: '/api/rooms/:roomId/rules',
  summary: 'The rules of a room as one document; it takes the place of the one before',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(RulesRequest),
  answer: RoomId,
});

export const setRoomPictures = endpoint({
  name: 'room.set-pictures',
  method: 'POST',
  path: '/api/rooms/:roomId/pictures',
  summary: 'One set of pictures of place, sign and equipment; it takes the place of the one before',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(PicturesRequest),
  answer: RoomId,
});

export const getRoomPicture = endpoint({
  name: 'room.picture',
  method: 'GET',
  path: '/api/rooms/:roomId/pictures/:photo',
  summary: 'A picture of a room',
  office: ROOM_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ roomId: z.uuid(), photo: z.string().regex(/^[0-9a-f]{64}$/) }),
  gives: 'picture',
});

export const checkRoom = endpoint({
  name: 'room.check',
  method: 'POST',
  path: '/api/rooms/:roomId/check',
  summary: 'The self-check of the six haves, out of what the system holds; answers what is missing',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: RoomId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ on: DaySchema, gaps: z.int() }),
});
