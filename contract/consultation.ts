/** 协商: a topic from its proposal to its end; what is told of it to whoever reads it. */
import { z } from 'zod';
import {
  ANSWERS,
  FORMS,
  HEARINGS,
  POINT_KINDS,
  SOURCES,
  STATUSES,
  VOICE_ANSWERS,
  VOTING_BODIES,
} from '../domain/consultation/consultation.ts';
import { ConsultationLimits } from '../domain/consultation/limits.ts';
import { CONSULTATION_ACTS } from '../domain/consultation/possible.ts';
import { ProposeRequest } from '../domain/consultation/propose.ts';
import { WAITS } from '../domain/consultation/standing.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

/** Whoever acts for a village, a town, or the county. */
export const CONVENING_POSTS = ['village_cadre', 'town_officer', 'centre_officer'] as const;
/** Everybody whose work is with people: proposing a topic is nobody's privilege. */
export const CONSULTATION_POSTS = [
  'area_chief',
  'group_head',
  'supervisor',
  ...CONVENING_POSTS,
  'unit_handler',
  'county_leader',
  'cppcc_member',
  'cppcc_officer',
] as const;

export const ConsultationId = z.strictObject({ consultationId: z.uuid() });

export const ConsultationRow = z.strictObject({
  consultationId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  status: z.enum(STATUSES),
  proposedOn: DaySchema,
  rounds: z.int(),
  waits: z.enum(WAITS),
  due: DaySchema.nullable(),
  overdue: z.boolean(),
});
export type ConsultationRow = z.infer<typeof ConsultationRow>;

const Attendance = z.strictObject({
  present: z.int(),
  stakeholders: z.int(),
  women: z.int(),
  members: z.int(),
  sides: z.array(z.string()),
});

const Counts = z.strictObject({ agree: z.int(), disagree: z.int(), pass: z.int() });
const CardShown = z.strictObject({
  all: Counts,
  /** Areas and sides that are large enough; without a name: the rest of that kind together. */
  groups: z.array(
    z.strictObject({ kind: z.enum(['area', 'side']), name: z.string().nullable(), counts: Counts }),
  ),
  everywhere: z.boolean(),
});

/** What is told of a topic, whoever reads it. */
/** Counted at a meeting of this house, and at which; else entered by hand. */
const NumbersFrom = z.strictObject({ fromMeeting: z.boolean(), meetingId: z.uuid().nullable() });

export const ConsultationTold = z.strictObject({
  ...ConsultationRow.shape,
  text: z.string(),
  source: z.enum(SOURCES),
  reviewDue: DaySchema,
  support: z.strictObject({ households: z.int(), of: z.int().nullable(), on: DaySchema }).nullable(),
  seconds: z.array(
    z.strictObject({ area: z.string(), areaName: z.string(), households: z.int(), on: DaySchema }),
  ),
  voices: z.array(
    z.strictObject({
      ...{ voiceId: z.uuid(), side: z.string().nullable(), text: z.string(), on: DaySchema },
      ...{ from: z.string(), fromName: z.string() },
      answer: z.strictObject({ how: z.enum(VOICE_ANSWERS), why: z.string(), on: DaySchema }).nullable(),
    }),
  ),
  cards: z.array(
    z.strictObject({
      ...{ cardId: z.uuid(), text: z.string(), on: DaySchema, voiceId: z.uuid().nullable() },
      /** How many agreed, where enough had a say. */
      shown: CardShown.nullable(),
    }),
  ),
  /** So many households support it that it must be taken up. */
  mustBeReviewed: z.boolean(),
  review: z.strictObject({ why: z.string(), party: z.string().nullable(), on: DaySchema }).nullable(),
  plan: z
    .strictObject({
      form: z.enum(FORMS),
      sides: z.array(z.strictObject({ name: z.string(), directly: z.boolean(), heard: z.enum(HEARINGS) })),
      invited: z.array(z.string()),
      firstOn: DaySchema,
      where: z.string(),
      publishedOn: DaySchema,
    })
    .nullable(),
  research: z.strictObject({ voices: z.int(), found: z.string(), on: DaySchema }).nullable(),
  roundsHeld: z.array(
    z.strictObject({
      number: z.int(),
      on: DaySchema,
      endedOn: DaySchema.nullable(),
      attendance: Attendance.nullable(),
    }),
  ),
  points: z.array(
    z.strictObject({
      pointId: z.uuid(),
      kind: z.enum(POINT_KINDS),
      text: z.string(),
      source: z.string().nullable(),
      words: z.array(z.strictObject({ side: z.string(), text: z.string() })),
    }),
  ),
  options: z.array(
    z.strictObject({
      optionId: z.uuid(),
      text: z.string(),
      law: z.string().nullable(),
      risks: z.string().nullable(),
    }),
  ),
  objections: z.array(
    z.strictObject({
      objectionId: z.uuid(),
      round: z.int(),
      side: z.string(),
      text: z.string(),
      remedy: z.string(),
      answer: z
        .strictObject({
          how: z.enum(ANSWERS),
          why: z.string(),
          votes: z.strictObject({ for: z.int(), of: z.int() }).nullable(),
        })
        .nullable(),
    }),
  ),
  nextBy: DaySchema.nullable(),
  agreement: z
    .strictObject({
      ...{ optionId: z.uuid(), text: z.string(), agreed: z.int(), of: z.int(), on: DaySchema },
      ...NumbersFrom.shape,
    })
    .nullable(),
  reference: z
    .strictObject({
      to: z.string(),
      toName: z.string(),
      law: z.string(),
      advice: z.string(),
      sentOn: DaySchema,
      due: DaySchema,
      receipt: z.strictObject({ number: z.string(), on: DaySchema }).nullable(),
      reply: z.strictObject({ text: z.string(), on: DaySchema }).nullable(),
      reminders: z.array(DaySchema),
    })
    .nullable(),
  setAside: z.strictObject({ until: DaySchema, why: z.string(), on: DaySchema }).nullable(),
  vote: z
    .strictObject({
      ...{ body: z.enum(VOTING_BODIES), by: DaySchema, why: z.string(), on: DaySchema },
      result: z
        .strictObject({
          ...{ passed: z.boolean(), inFavour: z.int(), of: z.int() },
          ...{ text: z.string(), on: DaySchema, ...NumbersFrom.shape },
        })
        .nullable(),
    })
    .nullable(),
  endedWhy: z.string().nullable(),
  endedOn: DaySchema.nullable(),
  limits: ConsultationLimits,
});
export type ConsultationTold = z.infer<typeof ConsultationTold>;

const Page = z.strictObject({
  ...ConsultationTold.shape,
  /** What this office can do with it now. */
  acts: z.array(z.enum(CONSULTATION_ACTS)),
  /** Whether this office publishes it. */
  publishes: z.boolean(),
  /** 会前公示: since when the plan as it stands is on the public page; null while it is not. */
  announcedOn: z.string().nullable(),
  /** Slips that have a say on its cards; null where cards are counted without any. */
  ballots: z.strictObject({ issued: z.int(), used: z.int() }).nullable(),
  /** Members of the CPPCC are linked to the room of its place: one of them is there when something is agreed. */
  linked: z.boolean(),
  /** What linked meetings counted that the act due now is taken from; none: it is entered by hand. */
  counted: z.array(
    z.strictObject({
      ...{ meetingId: z.uuid(), itemId: z.uuid(), kind: z.enum(MEETING_KINDS), title: z.string() },
      ...{ on: DaySchema, inFavour: z.int(), of: z.int(), passed: z.boolean() },
    }),
  ),
  /** What it comes from and is talked over in, as far as this office may see it. */
  links: z.array(z.strictObject({ kind: z.enum(['matter', 'meeting']), id: z.uuid(), title: z.string() })),
});
export type ConsultationPage = z.infer<typeof Page>;

export const CONSULTATION_STATES = ['now', 'ended'] as const;
/** With those whose day has passed and nothing was done, and those for which the convener must choose. */
const TOPIC_SHELVES = [...CONSULTATION_STATES, 'due', 'choice'] as const;

export const listConsultations = endpoint({
  name: 'consultation.list',
  method: 'GET',
  path: '/api/consultations',
  summary:
    'Topics of this place and what lies in it, and those announced elsewhere, the newest first; of those overdue, or that wait for a choice, the longest first',
  office: CONSULTATION_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    state: z.enum(TOPIC_SHELVES).optional(),
    place: z
      .string()
      .regex(/^\d{6}(\d{3}){0,2}$/)
      .optional(),
    /** Only those that come from this matter, or are talked over in this meeting. */
    matter: z.uuid().optional(),
    meeting: z.uuid().optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ consultations: z.array(ConsultationRow), next: z.string().nullable() }),
});

export const getConsultation = endpoint({
  name: 'consultation.get',
  method: 'GET',
  path: '/api/consultations/:consultationId',
  summary:
    'One topic: who is concerned, what is agreed, disputed and missing, how it ended, and what may be done now',
  office: CONSULTATION_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  answer: Page,
});

export const proposeConsultation = endpoint({
  name: 'consultation.propose',
  method: 'POST',
  path: '/api/consultations',
  summary: 'Propose a topic for a village, a town or the county',
  office: CONSULTATION_POSTS,
  dataClass: 'P1',
  offline: 1,
  body: commanded(ProposeRequest),
  answer: ConsultationId,
});
