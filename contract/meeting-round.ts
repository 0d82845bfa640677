/** 会议之间: what goes on between meetings: tasks that are not done, quarters of conferences, who may ask for a meeting. */
import { z } from 'zod';
import { CONFERENCES } from '../domain/meeting/conference.ts';
import { DEMAND_POSTS, DEMANDERS, DemandMeetingRequest } from '../domain/meeting/demand.ts';
import { MEETING_KINDS } from '../domain/meeting/kind.ts';
import { ARTICLES } from '../domain/meeting/rules.ts';
import { MEETING_POSTS } from '../domain/meeting/runs.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Acted } from './meeting.ts';
import { OpenTaskView, Share } from './meeting-view.ts';

export const listOpenTasks = endpoint({
  name: 'meeting.tasks',
  method: 'GET',
  path: '/api/meeting-tasks',
  summary: 'What meetings of this office’s own place asked for and is not done, the soonest due first',
  office: MEETING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ kind: z.enum(MEETING_KINDS).optional() }),
  answer: z.strictObject({ tasks: z.array(OpenTaskView) }),
});

const QUARTER = z.string().regex(/^20\d\d-Q[1-4]$/);

export const getConferences = endpoint({
  name: 'meeting.conferences',
  method: 'GET',
  path: '/api/conference-quarters',
  summary: 'In which quarters of a year each of the three conferences was held; a gap is the place’s',
  office: ['town_officer', 'centre_officer', 'county_leader', 'cppcc_officer'],
  dataClass: 'P1',
  query: z.strictObject({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
  }),
  answer: z.strictObject({
    year: z.string(),
    /** The last quarter that is over. */
    until: QUARTER,
    kinds: z.array(z.strictObject({ kind: z.enum(CONFERENCES), quarters: z.array(QUARTER) })),
  }),
});

export const getDemands = endpoint({
  name: 'meeting.demands',
  method: 'GET',
  path: '/api/meeting-demands',
  summary: 'Who may ask for a meeting of this village, and how many that takes by its roll',
  office: DEMAND_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({
    kinds: z.array(
      z.strictObject({
        kind: z.enum(MEETING_KINDS),
        lines: z.array(
          z.strictObject({
            of: z.enum(DEMANDERS),
            share: Share,
            article: z.enum(ARTICLES),
            base: z.int(),
            needed: z.int(),
          }),
        ),
      }),
    ),
  }),
});

export const demandMeeting = endpoint({
  name: 'meeting.demand-one',
  method: 'POST',
  path: '/api/meeting-demands',
  summary:
    'Enough asked for a meeting that nobody planned: it stands as planned from now on, and must be held',
  office: DEMAND_POSTS,
  dataClass: 'P1',
  body: commanded(DemandMeetingRequest),
  answer: Acted,
});
