/** 协商: a topic from its proposal to its end; what everybody may read of it, and every act on it. */
import { z } from 'zod';
import { AgreeRequest, EndRoundRequest } from '../domain/consultation/conclude.ts';
import {
  ANSWERS,
  FORMS,
  HEARINGS,
  POINT_KINDS,
  SOURCES,
  STATUSES,
} from '../domain/consultation/consultation.ts';
import { ConsultationLimits } from '../domain/consultation/limits.ts';
import { CONSULTATION_ACTS, type ConsultationAct } from '../domain/consultation/possible.ts';
import { PlanRequest, ResearchRequest } from '../domain/consultation/prepare.ts';
import { ProposeRequest, SupportRequest } from '../domain/consultation/propose.ts';
import { CloseRequest, ReceiveRequest, ReferRequest, ReplyRequest } from '../domain/consultation/refer.ts';
import { ReviewRequest, WithdrawTopicRequest } from '../domain/consultation/review.ts';
import {
  AnswerObjectionRequest,
  KeepOptionRequest,
  KeepPointRequest,
  ObjectRequest,
} from '../domain/consultation/round.ts';
import { WAITS } from '../domain/consultation/standing.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import type { Post } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

/** Whoever acts for a village, a town, or the county. */
export const CONVENING_POSTS = ['village_cadre', 'town_officer', 'centre_officer'] as const;
const RECEIVING_POSTS = ['town_officer', 'centre_officer', 'county_leader'] as const;
/** Everybody whose work is with people: proposing a topic is nobody's privilege. */
export const CONSULTATION_POSTS = [
  'area_chief',
  'group_head',
  'supervisor',
  ...CONVENING_POSTS,
  'unit_handler',
  'county_leader',
  'cppcc_member',
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

/** What is told of a topic, whoever reads it. */
export const ConsultationTold = z.strictObject({
  ...ConsultationRow.shape,
  text: z.string(),
  source: z.enum(SOURCES),
  reviewDue: DaySchema,
  support: z.strictObject({ households: z.int(), of: z.int(), on: DaySchema }).nullable(),
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
  agreement: z.strictObject({ text: z.string(), agreed: z.int(), of: z.int(), on: DaySchema }).nullable(),
  reference: z
    .strictObject({
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
});
export type ConsultationPage = z.infer<typeof Page>;

export const CONSULTATION_STATES = ['now', 'ended'] as const;

export const listConsultations = endpoint({
  name: 'consultation.list',
  method: 'GET',
  path: '/api/consultations',
  summary: 'Topics of this place and what lies in it, and those announced elsewhere, the newest first',
  office: CONSULTATION_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    state: z.enum(CONSULTATION_STATES).optional(),
    place: z
      .string()
      .regex(/^\d{6}(\d{3}){0,2}$/)
      .optional(),
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
  body: commanded(ProposeRequest),
  answer: ConsultationId,
});

const act = <const N extends ConsultationAct, const P extends readonly Post[], B extends z.ZodObject>(
  name: N,
  office: P,
  summary: string,
  body: B,
) =>
  endpoint({
    name: `consultation.${name}`,
    method: 'POST',
    path: `/api/consultations/:consultationId/${name}`,
    summary,
    office,
    dataClass: 'P1',
    params: ConsultationId,
    body,
    answer: ConsultationId,
  });

const convened = <const N extends ConsultationAct, B extends z.ZodObject>(
  name: N,
  summary: string,
  body: B,
) => act(name, CONVENING_POSTS, summary, body);

export const supportConsultation = convened(
  'support',
  'Note how many households support a topic',
  commanded(SupportRequest),
);
export const reviewConsultation = convened(
  'review',
  'Take a topic up, decline it, or show where it belongs',
  commanded(ReviewRequest),
);
export const planConsultation = convened(
  'plan',
  'Publish the form, the sides, the day and the place',
  commanded(PlanRequest),
);
export const researchConsultation = act(
  'research',
  [...CONVENING_POSTS, 'cppcc_member'],
  'Say how many were asked and what was found, without names',
  commanded(ResearchRequest),
);
export const openRound = convened('open-round', 'Open the next round', commanded(z.strictObject({})));
export const keepPoint = convened(
  'keep-point',
  'Keep what is agreed, disputed or not known, each side in its own words',
  commanded(KeepPointRequest),
);
export const keepOption = convened(
  'keep-option',
  'Keep a way it could be done',
  commanded(KeepOptionRequest),
);
export const objectToConsultation = convened(
  'object',
  'Keep an objection with what would resolve it',
  commanded(ObjectRequest),
);
export const answerObjection = convened(
  'answer-objection',
  'Answer an objection: withdrawn, taken in, or overruled by a stated majority',
  commanded(AnswerObjectionRequest),
);
export const agreeConsultation = convened('agree', 'End the round in consensus', commanded(AgreeRequest));
export const endRound = convened('end-round', 'End the round without consensus', commanded(EndRoundRequest));
export const referConsultation = convened(
  'refer',
  'Send it to the Party committee and government that may decide',
  commanded(ReferRequest),
);
export const receiveReference = act(
  'receive',
  RECEIVING_POSTS,
  'Confirm that a reference has arrived, with its number',
  commanded(ReceiveRequest),
);
export const replyToReference = act('reply', RECEIVING_POSTS, 'Answer a reference', commanded(ReplyRequest));
export const remindReceiver = convened(
  'remind',
  'Remind the receiver of a reference whose day of reply has passed',
  commanded(z.strictObject({})),
);
export const closeConsultation = convened(
  'close',
  'End it otherwise, with the reason, when no round is left',
  commanded(CloseRequest),
);
export const withdrawConsultation = convened(
  'withdraw',
  'Take a topic back before anybody met over it',
  commanded(WithdrawTopicRequest),
);
