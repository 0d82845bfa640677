/** 会议的样子: a meeting as faces read it: what its steps made of it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { CLASSES, CONFERENCES } from '../domain/meeting/conference.ts';
import { DEMANDERS } from '../domain/meeting/demand.ts';
import { HeldIn } from '../domain/meeting/held-in.ts';
import { BASES, MEETING_KINDS } from '../domain/meeting/kind.ts';
import { MEETING_STATUSES, OUTCOMES, SIGNERS } from '../domain/meeting/meeting.ts';
import { BODIES, SUBJECTS } from '../domain/meeting/subject.ts';

export const Share = z.strictObject({ over: z.int(), of: z.int(), strict: z.boolean() });

export const Gauge = z.strictObject({
  basis: z.enum(BASES),
  share: Share,
  eligible: z.int(),
  recused: z.int(),
  base: z.int(),
  needed: z.int(),
  present: z.int(),
  met: z.boolean(),
});

export const TaskAnswerView = z.strictObject({
  on: DaySchema,
  words: z.string(),
  proof: z.string().optional(),
  done: z.boolean(),
});

const Item = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  subject: z.enum(SUBJECTS),
  authorised: z.boolean(),
  minutes: z.int(),
  matterId: z.uuid().nullable(),
  referralId: z.uuid().optional(),
  standing: z.enum(['decides', 'advises', 'refers']),
  recused: z.array(z.int()),
  recusals: z.array(z.strictObject({ no: z.int(), why: z.string() })).optional(),
  conclusion: z
    .strictObject({
      outcome: z.enum(OUTCOMES),
      to: z.enum(BODIES).nullable(),
      receiver: z.string().optional(),
      words: z.string(),
      tasks: z.array(
        z.strictObject({
          ...{ what: z.string(), owner: z.string(), ownerKey: z.string().optional(), due: z.string() },
          answers: z.array(TaskAnswerView).optional(),
        }),
      ),
    })
    .nullable(),
});

export const OpenTaskView = z.strictObject({
  meetingId: z.uuid(),
  meetingTitle: z.string(),
  itemId: z.uuid(),
  task: z.int(),
  what: z.string(),
  owner: z.string(),
  due: DaySchema,
  last: z.string().nullable(),
});
export type OpenTaskView = z.infer<typeof OpenTaskView>;

const Conference = z.strictObject({
  kind: z.enum(CONFERENCES),
  needs: z.array(z.enum(CLASSES)),
  invitees: z.array(
    z.strictObject({
      id: z.uuid(),
      as: z.enum(CLASSES),
      who: z.string(),
      comes: z.boolean().nullable(),
      why: z.string().nullable(),
    }),
  ),
});

const Demanded = z.strictObject({
  of: z.enum(DEMANDERS),
  signed: z.int(),
  base: z.int(),
  needed: z.int(),
  on: DaySchema,
});

const Presence = z.strictObject({
  no: z.int(),
  name: z.string().nullable(),
  side: z.string().nullable(),
  speaksFor: z.array(z.int()),
  how: z.enum(['list', 'number', 'qr', 'remote']),
  observes: z.boolean().optional(),
  came: z.number(),
  left: z.number().nullable(),
});

const COUNTS = { for: z.int(), against: z.int(), abstain: z.int(), invalid: z.int() };

const Vote = z.strictObject({
  way: z.enum(['hands', 'paper', 'phone']),
  counts: z.strictObject(COUNTS),
  tellers: z.array(z.int()),
  byHand: z.int().optional(),
  quorum: Gauge,
  tally: z.strictObject({
    of: z.enum(['present', 'all']),
    share: Share,
    base: z.int(),
    needed: z.int(),
    for: z.int(),
    passed: z.boolean(),
  }),
  at: z.number(),
  presentHash: z.string(),
});

const Motion = z.strictObject({
  id: z.uuid(),
  itemId: z.uuid(),
  text: z.string(),
  amends: z.uuid().nullable(),
  state: z.enum(['open', 'passed', 'failed', 'agreed', 'taken-back']),
  bundles: z.array(
    z.strictObject({ no: z.int(), entries: z.array(z.strictObject({ ...COUNTS, teller: z.int() })) }),
  ),
  phone: z.strictObject({ opened: z.number() }).optional(),
  vote: Vote.nullable(),
  objections: z.array(
    z.strictObject({
      id: z.uuid(),
      side: z.string().nullable(),
      reason: z.string(),
      remedy: z.string(),
      answer: z
        .strictObject({ how: z.enum(['withdrawn', 'integrated', 'overruled']), words: z.string() })
        .nullable(),
    }),
  ),
});

export const MeetingView = z.strictObject({
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  placeCode: z.string(),
  title: z.string(),
  inPrivate: z.string().nullable().optional(),
  starts: z.number(),
  venue: z.string(),
  heldIn: HeldIn.optional(),
  basis: z.enum(BASES),
  declared: z.int().nullable(),
  items: z.array(Item),
  status: z.enum(MEETING_STATUSES),
  ruleVersion: z.string(),
  notice: z.strictObject({ at: z.number(), shortWhy: z.string().nullable() }).nullable(),
  list: z.strictObject({ hash: z.string(), voters: z.int(), households: z.int() }).nullable(),
  why: z.string().nullable(),
  chair: z.string().nullable(),
  replaced: z.array(z.strictObject({ chair: z.string(), thinkSo: z.int(), of: z.int() })).optional(),
  recorder: z.string().nullable(),
  opened: z.number().nullable(),
  closed: z.number().nullable(),
  presences: z.array(Presence),
  queue: z.array(z.strictObject({ itemId: z.uuid(), no: z.int() })),
  speeches: z.array(z.strictObject({ itemId: z.uuid(), no: z.int(), words: z.string().nullable() })),
  motions: z.array(Motion),
  minutes: z.strictObject({ text: z.string(), hash: z.string(), letters: z.string().optional() }).nullable(),
  signings: z.array(
    z.strictObject({ as: z.enum(SIGNERS), name: z.string(), at: z.number(), hash: z.string() }),
  ),
  concerned: Share.optional(),
  conference: Conference.optional(),
  demanded: Demanded.optional(),
  carried: z.array(OpenTaskView).optional(),
  steps: z.int(),
});

export const VoterView = z.strictObject({ no: z.int(), name: z.string(), household: z.string() });
