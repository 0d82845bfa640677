/** 会议之后: what meetings refer and ask of others, as those read it who receive it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MEETING_ACTS } from '../domain/meeting/acts.ts';
import { MEETING_STATUSES, OUTCOMES } from '../domain/meeting/meeting.ts';
import { ReturnReferralRequest } from '../domain/meeting/referral.ts';
import { BODIES, SUBJECTS } from '../domain/meeting/subject.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { TaskAnswerView } from './meeting-view.ts';

/** Whoever acts for a place, a unit or an office that something can be referred to. */
export const RECEIVING_POSTS = [
  'group_head',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'unit_handler',
  // 政协办: what is referred to the CPPCC of the county.
  'cppcc_officer',
] as const;

export const ReferralView = z.strictObject({
  referralId: z.uuid(),
  meetingId: z.uuid(),
  itemId: z.uuid(),
  /** The meeting it comes from, by its title. */
  meeting: z.string(),
  fromName: z.string(),
  toName: z.string(),
  body: z.enum(BODIES),
  sentOn: DaySchema,
  title: z.string(),
  subject: z.enum(SUBJECTS),
  words: z.string(),
  state: z.enum(['waiting', 'listed', 'returned', 'settled']),
  /** The meeting it stands on, for whoever may read that. */
  listedIn: z.uuid().nullable(),
  listed: z
    .strictObject({ title: z.string(), starts: z.number(), status: z.enum(MEETING_STATUSES) })
    .nullable(),
  ended: z
    .strictObject({ how: z.enum(['returned', ...OUTCOMES]), on: DaySchema, words: z.string() })
    .nullable(),
  mayReturn: z.boolean(),
});
export type ReferralView = z.infer<typeof ReferralView>;

export const listReferrals = endpoint({
  name: 'meeting.referrals',
  method: 'GET',
  path: '/api/meeting-referrals',
  summary:
    'What other meetings referred here, or what meetings of this place referred; what waits first, 100',
  office: RECEIVING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ side: z.enum(['received', 'sent']).optional(), meeting: z.uuid().optional() }),
  answer: z.strictObject({ referrals: z.array(ReferralView) }),
});

const ReferralId = z.strictObject({ referralId: z.uuid() });

export const returnReferral = endpoint({
  name: 'meeting.return-referral',
  method: 'POST',
  path: '/api/meeting-referrals/:referralId/return',
  summary: 'What was referred here goes back with a reason or an answer; whoever sent it is told',
  office: RECEIVING_POSTS,
  dataClass: 'P1',
  params: ReferralId,
  body: commanded(ReturnReferralRequest),
  answer: ReferralId,
});

export const OwnedTaskView = z.strictObject({
  meetingId: z.uuid(),
  meetingTitle: z.string(),
  /** Where the meeting was held. */
  placeName: z.string(),
  itemId: z.uuid(),
  task: z.int(),
  what: z.string(),
  due: DaySchema,
  done: z.boolean(),
  late: z.boolean(),
  answers: z.array(TaskAnswerView),
});
export type OwnedTaskView = z.infer<typeof OwnedTaskView>;

export const listOwnedTasks = endpoint({
  name: 'meeting.owned-tasks',
  method: 'GET',
  path: '/api/owned-tasks',
  summary: 'What meetings asked of this unit or place: open ones first, the soonest due; 100',
  office: RECEIVING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({ tasks: z.array(OwnedTaskView) }),
});

export const answerOwnedTask = endpoint({
  name: 'meeting.answer-owned-task',
  method: 'POST',
  path: '/api/owned-tasks/:meetingId/answer',
  summary: 'What became of a task that this unit or place owns; it stands with the meeting, which is told',
  office: RECEIVING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ meetingId: z.uuid() }),
  body: commanded(MEETING_ACTS['answer-task'].request),
  answer: z.strictObject({ meetingId: z.uuid() }),
});
