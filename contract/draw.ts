/** 公开抽签: the pool with its hash, the number that comes later, and the result, which everybody may draw again. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { AnswerDrawRequest, PublishDrawRequest, SettleDrawRequest } from '../domain/room/draw/hold.ts';
import { KEEPING_POSTS } from '../domain/room/room.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const DrawId = z.strictObject({ drawId: z.uuid() });

const DrawRow = z.strictObject({
  drawId: z.uuid(),
  placeCode: z.string(),
  placeName: z.string(),
  within: z.array(z.string()),
  title: z.string(),
  publishedOn: DaySchema,
  numberDay: DaySchema,
  number: z.string().nullable(),
});
export type DrawRow = z.infer<typeof DrawRow>;

const Lacking = z.strictObject({ trait: z.string(), value: z.string(), min: z.int(), max: z.int() });

const DrawPage = DrawRow.extend({
  /** The text that was hashed: everything anybody needs to draw again, besides the number. */
  pool: z.string(),
  hash: z.string(),
  numberFrom: z.string(),
  settledOn: DaySchema.nullable(),
  seats: z.int(),
  seed: z.string().nullable(),
  /** By number, in the order in which they came to their seats. */
  seated: z.array(z.int()),
  declined: z.array(z.int()),
  accepted: z.array(z.int()),
  vacant: z.int(),
  lacking: z.array(Lacking),
});
export type DrawPage = z.infer<typeof DrawPage>;

export const listDraws = endpoint({
  name: 'draw.list',
  method: 'GET',
  path: '/api/draws',
  summary: 'Public draws in a place, the newest first, 20 a page',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({ place: PlaceCodeText.optional(), before: z.string().max(60).optional() }),
  answer: z.strictObject({ draws: z.array(DrawRow), older: z.string().nullable() }),
});

export const getDraw = endpoint({
  name: 'draw.get',
  method: 'GET',
  path: '/api/draws/:drawId',
  summary: 'One draw: its pool without names, hash, number, and who sits by number',
  office: 'anyone',
  dataClass: 'P0',
  params: DrawId,
  answer: DrawPage,
});

export const listDrawPeople = endpoint({
  name: 'draw.people',
  method: 'GET',
  path: '/api/draws/:drawId/people',
  summary: 'Who stands behind the numbers, with the salt for each slip; for whoever holds the draw',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: DrawId,
  answer: z.strictObject({
    people: z.array(z.strictObject({ no: z.int(), name: z.string(), salt: z.string() })),
  }),
});

export const publishDraw = endpoint({
  name: 'draw.publish',
  method: 'POST',
  path: '/api/villages/:code/draws',
  summary:
    'Publish a pool with its hash and where its number will come from; 409 `infeasible` names the targets',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ code: PlaceCodeText }),
  body: commanded(PublishDrawRequest),
  answer: z.strictObject({ drawId: z.uuid(), hash: z.string() }),
});

export const settleDraw = endpoint({
  name: 'draw.settle',
  method: 'POST',
  path: '/api/draws/:drawId/settle',
  summary: 'Enter the public number, once, on its day or later',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: DrawId,
  body: commanded(SettleDrawRequest),
  answer: z.strictObject({ drawId: z.uuid(), seated: z.array(z.int()) }),
});

export const answerDraw = endpoint({
  name: 'draw.answer',
  method: 'POST',
  path: '/api/draws/:drawId/answer',
  summary:
    'Whoever was drawn comes, or declines and the next in order with whom the targets hold takes the seat',
  office: KEEPING_POSTS,
  dataClass: 'P1',
  params: DrawId,
  body: commanded(AnswerDrawRequest),
  answer: z.strictObject({ drawId: z.uuid(), seated: z.array(z.int()) }),
});
