/** 会议: planned, noticed, held, put into minutes, signed and archived; and the month's digest that a council begins with. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MEETING_ACTS, type MeetingAct } from '../domain/meeting/acts.ts';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { MEETING_STATUSES } from '../domain/meeting/meeting.ts';
import { PlanRequest } from '../domain/meeting/plan.ts';
import { MEETING_POSTS, RUNNING_POSTS } from '../domain/meeting/runs.ts';
import { SUBJECTS } from '../domain/meeting/subject.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Gauge, MeetingView, VoterView } from './meeting-view.ts';
import { PlaceCodeText } from './place.ts';

const MeetingId = z.strictObject({ meetingId: z.uuid() });

export const MeetingRow = z.strictObject({
  meetingId: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  starts: z.number(),
  status: z.enum(MEETING_STATUSES),
  items: z.int(),
  decided: z.int(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

export const listMeetings = endpoint({
  name: 'meeting.list',
  method: 'GET',
  path: '/api/meetings',
  summary: 'Meetings inside this office’s place, 20 a page, the latest first',
  office: MEETING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    place: PlaceCodeText.optional(),
    kind: z.enum(MEETING_KINDS).optional(),
    /** `ahead`: not over yet. */
    state: z.enum(['ahead', 'over']).optional(),
    after: z.string().max(200).optional(),
  }),
  answer: z.strictObject({ meetings: z.array(MeetingRow), next: z.string().nullable() }),
});

export const MeetingPage = z.strictObject({
  meeting: MeetingView,
  placeName: z.string(),
  /** Whether this office may run it; only then names are told. */
  mayRun: z.boolean(),
  voters: z.array(VoterView),
  /** The arithmetic as it stands, for the whole meeting. */
  gauges: z.array(Gauge),
});
export type MeetingPage = z.infer<typeof MeetingPage>;

export const getMeeting = endpoint({
  name: 'meeting.get',
  method: 'GET',
  path: '/api/meetings/:meetingId',
  summary:
    'One meeting as its steps made it; names of those who may come and who came only for whoever runs it',
  office: MEETING_POSTS,
  dataClass: 'P2',
  params: MeetingId,
  answer: MeetingPage,
});

const Acted = z.strictObject({ meetingId: z.uuid(), status: z.enum(MEETING_STATUSES), steps: z.int() });

export const planMeeting = endpoint({
  name: 'meeting.plan',
  method: 'POST',
  path: '/api/meetings',
  summary: 'Plan a meeting; each item is marked with what this body may do with it',
  office: RUNNING_POSTS,
  dataClass: 'P1',
  body: commanded(PlanRequest),
  answer: Acted,
});

const actOn = <const N extends MeetingAct, S extends z.ZodRawShape>(
  name: N,
  request: z.ZodObject<S, z.core.$strict>,
) =>
  ({
    name: `meeting.${name}`,
    method: 'POST',
    path: `/api/meetings/:meetingId/${name}`,
    summary: SUMMARIES[name],
    office: RUNNING_POSTS,
    dataClass: 'P2',
    params: MeetingId,
    // When it happened, by the clock of whoever was in the room; never before the step before it, never after now.
    body: commanded(request).extend({ at: z.int().min(0).optional() }),
    answer: Acted,
  }) as const;

/** What happens in the room may be saved on a phone without a signal. */
const inRoom = <const N extends MeetingAct, S extends z.ZodRawShape>(
  name: N,
  request: z.ZodObject<S, z.core.$strict>,
) => ({ ...actOn(name, request), offline: 1 }) as const;

const SUMMARIES: Readonly<Record<MeetingAct, string>> = {
  'change-plan': 'Set the plan anew, until notice is given',
  notice: 'Give notice: the days are checked, and those eligible are frozen from the roll',
  postpone: 'Put it off to another day, with the reason; notice is given anew',
  cancel: 'Give it up, with the reason',
  open: 'Open it: chair and recorder are named',
  arrive:
    'Somebody came: by list, number or code, from afar or with written proxies where the rule allows it',
  leave: 'Somebody left',
  recuse: 'Somebody has an interest in an item and leaves its base',
  'replace-chair': 'Another chair, when more than half think that the chair has an interest',
  'ask-to-speak': 'Somebody wants to speak about an item',
  heard: 'The first in the queue has spoken',
  move: 'A motion, or an amendment of one, word for word',
  'take-back-motion': 'A motion is taken back',
  'vote-by-hands': 'Hands as two tellers counted them; refused outside the quorum',
  'enter-bundle': 'A bundle of ballots, entered by one of two people',
  'count-ballots': 'All bundles agree: the ballots are counted',
  object: 'An objection, with what would resolve it',
  'answer-objection': 'An objection is withdrawn, taken in, or overruled by a majority',
  agree: 'Nobody objects any more',
  conclude: 'What became of an item; a body decides only what is its own',
  close: 'Close it: nothing on the agenda is left without a word',
  minutes: 'The minutes; refused when they leave out a decision or an objection that was overruled',
  sign: 'Chair, recorder or a witness signs',
  archive: 'Lay it into the archive',
};

/** Every act by its name. */
export const ACT_ENDPOINTS = {
  'change-plan': endpoint(actOn('change-plan', MEETING_ACTS['change-plan'].request)),
  notice: endpoint(actOn('notice', MEETING_ACTS.notice.request)),
  postpone: endpoint(actOn('postpone', MEETING_ACTS.postpone.request)),
  cancel: endpoint(actOn('cancel', MEETING_ACTS.cancel.request)),
  open: endpoint(inRoom('open', MEETING_ACTS.open.request)),
  arrive: endpoint(inRoom('arrive', MEETING_ACTS.arrive.request)),
  leave: endpoint(inRoom('leave', MEETING_ACTS.leave.request)),
  recuse: endpoint(inRoom('recuse', MEETING_ACTS.recuse.request)),
  'replace-chair': endpoint(inRoom('replace-chair', MEETING_ACTS['replace-chair'].request)),
  'ask-to-speak': endpoint(inRoom('ask-to-speak', MEETING_ACTS['ask-to-speak'].request)),
  heard: endpoint(inRoom('heard', MEETING_ACTS.heard.request)),
  move: endpoint(inRoom('move', MEETING_ACTS.move.request)),
  'take-back-motion': endpoint(inRoom('take-back-motion', MEETING_ACTS['take-back-motion'].request)),
  'vote-by-hands': endpoint(inRoom('vote-by-hands', MEETING_ACTS['vote-by-hands'].request)),
  'enter-bundle': endpoint(inRoom('enter-bundle', MEETING_ACTS['enter-bundle'].request)),
  'count-ballots': endpoint(inRoom('count-ballots', MEETING_ACTS['count-ballots'].request)),
  object: endpoint(inRoom('object', MEETING_ACTS.object.request)),
  'answer-objection': endpoint(inRoom('answer-objection', MEETING_ACTS['answer-objection'].request)),
  agree: endpoint(inRoom('agree', MEETING_ACTS.agree.request)),
  conclude: endpoint(inRoom('conclude', MEETING_ACTS.conclude.request)),
  close: endpoint(inRoom('close', MEETING_ACTS.close.request)),
  minutes: endpoint(inRoom('minutes', MEETING_ACTS.minutes.request)),
  sign: endpoint(inRoom('sign', MEETING_ACTS.sign.request)),
  archive: endpoint(actOn('archive', MEETING_ACTS.archive.request)),
} as const satisfies Record<MeetingAct, unknown>;

const MonthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const DIGEST_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;

const DigestLine = z.strictObject({
  category: z.string(),
  placeName: z.string(),
  title: z.string(),
  matters: z.array(z.strictObject({ matterId: z.uuid(), no: z.string(), title: z.string(), day: DaySchema })),
  age: z.int(),
  forced: z.boolean(),
  proposed: z.boolean(),
  subject: z.enum(SUBJECTS),
  standing: z.enum(['decides', 'advises', 'refers']),
});
export type DigestLine = z.infer<typeof DigestLine>;

export const getDigest = endpoint({
  name: 'meeting.digest',
  method: 'GET',
  path: '/api/meeting-digests/:code',
  summary:
    'The month’s digest of a village: what was raised by category, and what is open, alike ones as one line; nothing sensitive',
  office: DIGEST_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ code: PlaceCodeText }),
  query: z.strictObject({ month: MonthText.optional() }),
  answer: z.strictObject({
    village: z.string(),
    villageName: z.string(),
    month: MonthText,
    from: DaySchema,
    to: DaySchema,
    /** Whether the cut-off day has passed. */
    complete: z.boolean(),
    raised: z.int(),
    settled: z.int(),
    categories: z.array(z.strictObject({ category: z.string(), raised: z.int(), open: z.int() })),
    lines: z.array(DigestLine),
    /** The council of this month, when there is one. */
    council: z.strictObject({ meetingId: z.uuid(), status: z.enum(MEETING_STATUSES) }).nullable(),
  }),
});
export type DigestPage = z.infer<typeof getDigest.answer>;

export const getCouncils = endpoint({
  name: 'meeting.councils',
  method: 'GET',
  path: '/api/council-months',
  summary:
    'In which months of a year each village held its council; gaps are the village’s, in order of code',
  office: DIGEST_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
    place: PlaceCodeText.optional(),
  }),
  answer: z.strictObject({
    year: z.string(),
    /** The last month that is over, `YYYY-MM`. */
    until: MonthText,
    villages: z.array(z.strictObject({ code: z.string(), name: z.string(), months: z.array(MonthText) })),
  }),
});
export type CouncilMonths = z.infer<typeof getCouncils.answer>;
