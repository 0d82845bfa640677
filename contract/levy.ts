/** 一事一议筹资筹劳: listed and read with its arithmetic and what comes next; proposed, and every act on it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { LEVY_ACT_NAMES, LEVY_ACTS, type LevyAct } from '../domain/levy/acts.ts';
import { EXEMPTIONS, LEVY_POSTS, LEVY_STATUSES, PROPOSERS, STAGES } from '../domain/levy/levy.ts';
import { LevyLimits } from '../domain/levy/limits.ts';
import { ProposeRequest } from '../domain/levy/scheme.ts';
import type { Post } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { CountView, MeetingChoice } from './procedure.ts';

const LevyId = z.strictObject({ levyId: z.uuid() });

const Row = z.strictObject({
  levyId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  beganOn: DaySchema,
  status: z.enum(LEVY_STATUSES),
  next: z.enum(STAGES).nullable(),
  /** When the town or the county answers at the latest. */
  due: DaySchema.nullable(),
  overdue: z.boolean(),
});
export type LevyRow = z.infer<typeof Row>;

const SchemeView = z.strictObject({
  no: z.int(),
  purpose: z.string(),
  money: z.int(),
  payers: z.int(),
  days: z.int(),
  labourers: z.int(),
  exempt: z.array(z.strictObject({ ground: z.enum(EXEMPTIONS), payers: z.int(), labourers: z.int() })),
  on: DaySchema,
  why: z.string().nullable(),
});
export type SchemeView = z.infer<typeof SchemeView>;

export const LevyPage = z.strictObject({
  ...Row.shape,
  proposer: z.enum(PROPOSERS),
  signed: z.strictObject({ of: z.int(), signed: z.int() }).nullable(),
  /** The earliest first. */
  schemes: z.array(SchemeView),
  sums: z.strictObject({
    exemptPayers: z.int(),
    exemptLabourers: z.int(),
    payers: z.int(),
    labourers: z.int(),
    money: z.int(),
    days: z.int(),
  }),
  done: z.array(
    z.strictObject({
      stage: z.enum(STAGES),
      schemeNo: z.int(),
      on: DaySchema,
      ok: z.boolean(),
      words: z.string(),
      count: CountView.nullable(),
      /** The meeting of this house in which it was voted. */
      meetingId: z.uuid().optional(),
      until: DaySchema.nullable(),
    }),
  ),
  endedWhy: z.string().nullable(),
  endedOn: DaySchema.nullable(),
  votableFrom: DaySchema,
  /** The province's ceiling is asked for, and nobody entered it. */
  ceilingOpen: z.boolean(),
  limits: LevyLimits,
  /** Meetings of the village that voted, while its vote comes next. */
  meetings: z.array(MeetingChoice),
  acts: z.array(z.enum(LEVY_ACT_NAMES as [LevyAct, ...LevyAct[]])),
});
export type LevyPage = z.infer<typeof LevyPage>;

export const listLevies = endpoint({
  name: 'levy.list',
  method: 'GET',
  path: '/api/levies',
  summary: 'Levies inside this office’s place, 20 a page, the newest first, each with what comes next',
  office: LEVY_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ state: z.enum(['now', 'ended']).optional(), after: z.string().max(80).optional() }),
  answer: z.strictObject({ levies: z.array(Row), next: z.string().nullable() }),
});

export const getLevy = endpoint({
  name: 'levy.get',
  method: 'GET',
  path: '/api/levies/:levyId',
  summary: 'One levy: how much of whom, who is exempt, what that comes to, how it was voted and reviewed',
  office: LEVY_POSTS,
  dataClass: 'P1',
  params: LevyId,
  answer: LevyPage,
});

export const getLevyLimits = endpoint({
  name: 'levy.limits',
  method: 'GET',
  path: '/api/levy-limits',
  summary: 'The ceilings and shares that hold, each with its source; what nobody entered is open',
  office: LEVY_POSTS,
  dataClass: 'P1',
  answer: LevyLimits,
});

export const proposeLevy = endpoint({
  name: 'levy.propose',
  method: 'POST',
  path: '/api/levies',
  summary:
    'Propose a levy for one matter; refused above a ceiling that was entered, or when too few ask for it',
  office: ['village_cadre'],
  dataClass: 'P1',
  body: commanded(ProposeRequest),
  answer: LevyId,
});

const SUMMARIES: Readonly<Record<LevyAct, string>> = {
  announce: 'The scheme is on the board',
  vote: 'What the villagers’ meeting voted; refused without its quorum',
  review: 'The town looks at it, the county reviews it; or sends it back',
  publish: 'The scheme with its reviews, and later its accounts, are on the board',
  'change-scheme': 'Another scheme: it begins anew',
  'give-up': 'Given up before it was published, with the reason',
};

const actOn = <const N extends LevyAct, const P extends readonly Post[], S extends z.ZodRawShape>(
  name: N,
  office: P,
  request: z.ZodObject<S, z.core.$strict>,
) =>
  ({
    name: `levy.${name}`,
    method: 'POST',
    path: `/api/levies/:levyId/${name}`,
    summary: SUMMARIES[name],
    office,
    dataClass: 'P1',
    params: LevyId,
    body: commanded(request),
    answer: LevyId,
  }) as const;

const VILLAGE = ['village_cadre'] as const;

/** Every act by its name. */
export const LEVY_ENDPOINTS = {
  announce: endpoint(actOn('announce', VILLAGE, LEVY_ACTS.announce.request)),
  vote: endpoint(actOn('vote', VILLAGE, LEVY_ACTS.vote.request)),
  review: endpoint(actOn('review', ['town_officer', 'centre_officer'], LEVY_ACTS.review.request)),
  publish: endpoint(actOn('publish', VILLAGE, LEVY_ACTS.publish.request)),
  'change-scheme': endpoint(actOn('change-scheme', VILLAGE, LEVY_ACTS['change-scheme'].request)),
  'give-up': endpoint(actOn('give-up', VILLAGE, LEVY_ACTS['give-up'].request)),
} as const satisfies Record<LevyAct, unknown>;
