/** 四议两公开: listed and read with the arithmetic of each step and what is missing next; begun, and every act on it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { BASES } from '../domain/meeting/kind.ts';
import { SUBJECTS } from '../domain/meeting/subject.ts';
import { PROCEDURE_ACT_NAMES, PROCEDURE_ACTS, type ProcedureAct } from '../domain/procedure/acts.ts';
import { BeginRequest } from '../domain/procedure/begin.ts';
import { VotedItem } from '../domain/procedure/count.ts';
import {
  DECIDING_KINDS,
  DISCLOSURES,
  PROCEDURE_POSTS,
  PROCEDURE_STATUSES,
  STAGES,
} from '../domain/procedure/procedure.ts';
import { PROCEDURE_WAITS } from '../domain/procedure/standing.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const ProcedureId = z.strictObject({ procedureId: z.uuid() });

const Row = z.strictObject({
  procedureId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  beganOn: DaySchema,
  status: z.enum(PROCEDURE_STATUSES),
  waits: z.enum(PROCEDURE_WAITS),
  from: DaySchema.nullable(),
  due: DaySchema.nullable(),
  overdue: z.boolean(),
});
export type ProcedureRow = z.infer<typeof Row>;

const Share = z.strictObject({ over: z.int(), of: z.int(), strict: z.boolean() });
export const CountView = z.strictObject({
  should: z.int(),
  present: z.int(),
  for: z.int(),
  against: z.int(),
  abstain: z.int(),
  quorum: Share,
  neededPresent: z.int(),
  majority: Share,
  of: z.enum(['present', 'all']),
  neededFor: z.int(),
});
export type CountView = z.infer<typeof CountView>;

const HeldView = z.strictObject({
  stage: z.enum(STAGES),
  on: DaySchema,
  textNo: z.int(),
  kind: z.enum(DECIDING_KINDS).nullable(),
  meetingId: z.uuid().nullable(),
  count: CountView,
  passed: z.boolean(),
  /** Whether it still counts: passed, and about the text as it lies there now. */
  counts: z.boolean(),
});
export type HeldView = z.infer<typeof HeldView>;

/** A meeting of the village whose item was voted on, so that a step may be taken from it. */
export const MeetingChoice = z.strictObject({
  ...VotedItem.shape,
  title: z.string(),
  on: DaySchema,
});
export type MeetingChoice = z.infer<typeof MeetingChoice>;

export const ProcedurePage = z.strictObject({
  ...Row.shape,
  subject: z.enum(SUBJECTS),
  authorised: z.boolean(),
  onePerson: z.boolean(),
  stages: z.array(z.enum(STAGES)),
  next: z.enum(STAGES).nullable(),
  texts: z.array(
    z.strictObject({ no: z.int(), text: z.string(), on: DaySchema, why: z.string().nullable() }),
  ),
  held: z.array(HeldView),
  disclosures: z.array(
    z.strictObject({
      what: z.enum(DISCLOSURES),
      text: z.string(),
      where: z.string(),
      from: DaySchema,
      until: DaySchema,
    }),
  ),
  /** Days that a publication stays on the board. */
  publicationDays: z.int(),
  endedWhy: z.string().nullable(),
  endedOn: DaySchema.nullable(),
  meetings: z.array(MeetingChoice),
  /** By what each deciding meeting counts its people. */
  bases: z.record(z.enum(DECIDING_KINDS), z.array(z.enum(BASES))),
  acts: z.array(z.enum(PROCEDURE_ACT_NAMES as [ProcedureAct, ...ProcedureAct[]])),
});
export type ProcedurePage = z.infer<typeof ProcedurePage>;

export const listProcedures = endpoint({
  name: 'procedure.list',
  method: 'GET',
  path: '/api/procedures',
  summary: 'Procedures inside this office’s place, 20 a page, the newest first, each with what it waits for',
  office: PROCEDURE_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ state: z.enum(['now', 'ended']).optional(), after: z.string().max(80).optional() }),
  answer: z.strictObject({ procedures: z.array(Row), next: z.string().nullable() }),
});

export const getProcedure = endpoint({
  name: 'procedure.get',
  method: 'GET',
  path: '/api/procedures/:procedureId',
  summary:
    'One procedure: its texts, each step with its arithmetic, what was published, what is missing next',
  office: PROCEDURE_POSTS,
  dataClass: 'P1',
  params: ProcedureId,
  answer: ProcedurePage,
});

export const beginProcedure = endpoint({
  name: 'procedure.begin',
  method: 'POST',
  path: '/api/procedures',
  summary: 'Begin a procedure with its first text; refused when the villagers may not decide it',
  office: ['village_cadre'],
  dataClass: 'P1',
  body: commanded(BeginRequest),
  answer: ProcedureId,
});

const SUMMARIES: Readonly<Record<ProcedureAct, string>> = {
  hold: 'A step was held: in its order, with a quorum, from a meeting of this house or as counted on paper',
  'change-text': 'Another version of the text; what was reviewed before goes back to the Party members',
  disclose: 'The decision, or what came of it, is on the board',
  'give-up': 'Given up before it was decided, with the reason',
};

const actOn = <const N extends ProcedureAct, S extends z.ZodRawShape>(
  name: N,
  request: z.ZodObject<S, z.core.$strict>,
) =>
  ({
    name: `procedure.${name}`,
    method: 'POST',
    path: `/api/procedures/:procedureId/${name}`,
    summary: SUMMARIES[name],
    office: ['village_cadre'],
    dataClass: 'P1',
    params: ProcedureId,
    body: commanded(request),
    answer: ProcedureId,
  }) as const;

/** Every act by its name. */
export const PROCEDURE_ENDPOINTS = {
  hold: endpoint(actOn('hold', PROCEDURE_ACTS.hold.request)),
  'change-text': endpoint(actOn('change-text', PROCEDURE_ACTS['change-text'].request)),
  disclose: endpoint(actOn('disclose', PROCEDURE_ACTS.disclose.request)),
  'give-up': endpoint(actOn('give-up', PROCEDURE_ACTS['give-up'].request)),
} as const satisfies Record<ProcedureAct, unknown>;
