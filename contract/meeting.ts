/** 会议: listed, read and planned; the month's digest that a council begins with, and the months in which one was held. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { MEETING_STATUSES } from '../domain/meeting/meeting.ts';
import { PlanRequest } from '../domain/meeting/plan.ts';
import { DUE_KINDS } from '../domain/meeting/rhythm.ts';
import { MEETING_POSTS, RUNNING_POSTS } from '../domain/meeting/runs.ts';
import { SUBJECTS } from '../domain/meeting/subject.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Gauge, MeetingView, OpenTaskView, VoterView } from './meeting-view.ts';
import { PlaceCodeText } from './place.ts';

export const MeetingId = z.strictObject({ meetingId: z.uuid() });

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
  /** 交办、转给谁: places and units near, for whoever runs a meeting that is not over. */
  bodies: z.array(z.strictObject({ key: z.string(), name: z.string() })).optional(),
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

export const Acted = z.strictObject({
  meetingId: z.uuid(),
  status: z.enum(MEETING_STATUSES),
  steps: z.int(),
});

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
    /** Since when it stands as it is; null while it is still computed from the matters. */
    keptOn: DaySchema.nullable(),
    raised: z.int(),
    settled: z.int(),
    categories: z.array(z.strictObject({ category: z.string(), raised: z.int(), open: z.int() })),
    lines: z.array(DigestLine),
    /** The council of this month, when there is one. */
    council: z.strictObject({ meetingId: z.uuid(), status: z.enum(MEETING_STATUSES) }).nullable(),
    /** What meetings of the village asked for and is not done. */
    tasks: z.array(OpenTaskView),
  }),
});
export type DigestPage = z.infer<typeof getDigest.answer>;

export const getCouncils = endpoint({
  name: 'meeting.councils',
  method: 'GET',
  path: '/api/council-months',
  summary:
    'In which months of a year each village held its council; gaps are the village’s; by code, 30 a page',
  office: DIGEST_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
    place: PlaceCodeText.optional(),
    after: PlaceCodeText.optional(),
  }),
  answer: z.strictObject({
    year: z.string(),
    /** The village behind which the next page begins. */
    after: PlaceCodeText.nullable(),
    /** The last month that is over, `YYYY-MM`. */
    until: MonthText,
    villages: z.array(
      z.strictObject({
        ...{ code: z.string(), name: z.string(), months: z.array(MonthText) },
        /** Meetings that the law asks for: when they were held, and the periods begun that have none. */
        due: z.array(
          z.strictObject({
            kind: z.enum(DUE_KINDS),
            held: z.array(z.string()),
            missing: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
});
export type CouncilMonths = z.infer<typeof getCouncils.answer>;
