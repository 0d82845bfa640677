/** 本人的全部: what the house keeps about somebody with an account besides name, phone and offices; part of the file taken out. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MATTER_STATUSES } from '../domain/matter/matter.ts';
import { NoticeKind } from '../domain/notice/kind.ts';
import { POSTS } from '../domain/people/post.ts';
import { RELATION_KINDS } from '../domain/people/relation.ts';
import { ADVISOR_KINDS } from '../domain/room/advisor.ts';
import { ROOM_DAY_KINDS } from '../domain/room/room-day.ts';
import { HELD_REASONS } from './sync.ts';

const many = <S extends z.ZodRawShape>(shape: S) => z.array(z.strictObject(shape));

export const OwnWhole = {
  /** What was raised, with every word the person wrote to it. */
  matters: many({
    ...{ no: z.string(), title: z.string(), text: z.string(), at: z.int(), status: z.enum(MATTER_STATUSES) },
    said: many({ at: z.int(), kind: z.string(), words: z.array(z.string()) }),
  }),
  /** What was told to the person, not to an office. */
  notices: many({ at: z.int(), kind: NoticeKind, tail: z.string().nullable() }),
  relations: many({
    ...{ other: z.string(), kind: z.enum(RELATION_KINDS), declaredAt: z.int() },
    ...{ withdrawnAt: z.int().nullable(), withdrawnWhy: z.string().nullable() },
  }),
  /** Appointments, and what was done with the account. */
  accountSteps: many({
    ...{
      at: z.int(),
      kind: z.string(),
      byPost: z.enum(POSTS),
      byPlace: z.string(),
      why: z.string().nullable(),
    },
  }),
  invitations: many({
    at: z.int(),
    expires: z.int(),
    usedAt: z.int().nullable(),
    revokedAt: z.int().nullable(),
  }),
  views: many({ name: z.string(), address: z.string(), since: z.int() }),
  devices: many({
    app: z.string(),
    placeName: z.string(),
    lastContact: z.int(),
    revokedAt: z.int().nullable(),
  }),
  /** What came from the own phones and was held for a decision. */
  held: many({
    ...{ receivedAt: z.int(), kind: z.string(), reason: z.enum(HELD_REASONS), decidedAt: z.int().nullable() },
    why: z.string().nullable(),
  }),
  exports: many({ at: z.int(), list: z.string(), format: z.string() }),
  advises: many({
    ...{ placeName: z.string(), name: z.string(), kind: z.enum(ADVISOR_KINDS) },
    ...{ from: DaySchema, until: DaySchema, relatives: z.array(z.string()) },
  }),
  rooms: many({ room: z.string(), from: DaySchema, until: DaySchema.nullable() }),
  roomDays: many({
    ...{ room: z.string(), kind: z.enum(ROOM_DAY_KINDS), day: DaySchema },
    ...{ households: z.int(), sides: z.int(), heard: z.string() },
  }),
};
