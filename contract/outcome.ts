/** 成果: what was agreed, who answers it, who does it, who looks at it, and what became of it; and every act on it. */
import { z } from 'zod';
import {
  AcceptRequest,
  FeedBackRequest,
  LookBackRequest,
  RateRequest,
  ReopenRequest,
} from '../domain/outcome/accept.ts';
import { AnswerRequest } from '../domain/outcome/answer.ts';
import {
  FinishRequest,
  KeepTaskRequest,
  PostponeRequest,
  SetAsideRequest,
  TellProgressRequest,
} from '../domain/outcome/carry-out.ts';
import { CheckRequest, ReplySupervisionRequest, SuperviseRequest } from '../domain/outcome/check.ts';
import { SOURCES, THEMES } from '../domain/outcome/outcome.ts';
import type { OutcomeAct } from '../domain/outcome/possible.ts';
import { PutRequest, TagRequest } from '../domain/outcome/put.ts';
import { ShowRequest, TakeDownRequest, TellShareRequest } from '../domain/outcome/show.ts';
import type { Post } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { OutcomePage, OutcomeRow } from './outcome-view.ts';

export type { OutcomePage, OutcomeRow, OutcomeTold } from './outcome-view.ts';

/** Whoever answers for a place or a unit. */
const BODIES = ['village_cadre', 'town_officer', 'unit_handler', 'centre_officer', 'county_leader'] as const;
/** Whoever convened the talk, and the members' office. */
export const CONVENERS = ['village_cadre', 'town_officer', 'centre_officer', 'cppcc_officer'] as const;
const PUTTERS = [...CONVENERS, 'cppcc_member'] as const;
/** Whoever looks at the work of others. */
const WATCHERS = ['supervisor', 'town_officer', 'centre_officer', 'county_leader'] as const;
/** Whoever asks those affected. */
export const ASKERS = [
  'supervisor',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'county_leader',
  'cppcc_member',
  'cppcc_officer',
] as const;
/** Those who convened it, or answer it. */
const PARTIES = [...BODIES, 'cppcc_officer'] as const;
/** What became of it is read by everybody who works for people. */
export const OUTCOME_POSTS = ['area_chief', 'group_head', 'supervisor', 'cppcc_member', ...PARTIES] as const;

export const OutcomeId = z.strictObject({ outcomeId: z.uuid() });

export const OUTCOME_SHELVES = ['now', 'ended'] as const;

const Shelf = {
  place: z
    .string()
    .regex(/^\d{6}(\d{3}){0,2}$/)
    .optional(),
};

export const listOutcomes = endpoint({
  name: 'outcome.list',
  method: 'GET',
  path: '/api/outcomes',
  summary:
    'What was agreed and what becomes of it, the newest first; of what waits for my office what is due first',
  office: OUTCOME_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    /** `mine`: what waits for my office, what is due first before the others. */
    state: z.enum([...OUTCOME_SHELVES, 'mine']).optional(),
    ...Shelf,
    /** What became of one topic or meeting, whether it goes on or not. */
    sourceId: z.uuid().optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ outcomes: z.array(OutcomeRow), next: z.string().nullable() }),
});

export const countOwed = endpoint({
  name: 'outcome.owed',
  method: 'GET',
  path: '/api/outcomes-owed',
  summary: 'How many results wait for my office',
  office: OUTCOME_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({ owed: z.int().min(0) }),
});

export const getOutcome = endpoint({
  name: 'outcome.get',
  method: 'GET',
  path: '/api/outcomes/:outcomeId',
  summary:
    'One outcome: the answer to every point, tasks and progress, checks, acceptance, and what may be done now',
  office: OUTCOME_POSTS,
  dataClass: 'P1',
  params: OutcomeId,
  answer: OutcomePage,
});

export const listBodies = endpoint({
  name: 'outcome.bodies',
  method: 'GET',
  path: '/api/outcome-bodies',
  summary:
    'Whom something can be put to or given to do: this place, those above and right below, and their units',
  office: [...PARTIES, 'cppcc_member'],
  dataClass: 'P1',
  answer: z.strictObject({
    bodies: z.array(z.strictObject({ key: z.string(), name: z.string(), isUnit: z.boolean() })),
  }),
});

const Count = z.int().min(0);
export const countOutcomes = endpoint({
  name: 'outcome.figures',
  method: 'GET',
  path: '/api/outcome-figures',
  summary: 'Indicators for existing appraisals, computed from what is kept: by source and theme, of a year',
  office: OUTCOME_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
    place: Shelf.place,
  }),
  answer: z.strictObject({
    year: z.int(),
    placeName: z.string(),
    rows: z.array(
      z.strictObject({
        by: z.enum([...SOURCES, ...THEMES, 'all']),
        put: Count,
        answered: Count,
        inTime: Count,
        adopted: Count,
        done: Count,
        accepted: Count,
        reworked: Count,
      }),
    ),
  }),
});

export const putOutcome = endpoint({
  name: 'outcome.put',
  method: 'POST',
  path: '/api/outcomes',
  summary: 'Put what was agreed before the body that has the power',
  office: PUTTERS,
  dataClass: 'P1',
  body: commanded(PutRequest),
  answer: OutcomeId,
});

const Shown = z.strictObject({ ...OutcomeId.shape, photo: z.string().regex(/^[0-9a-f]{64}$/) });

export const getShownPicture = endpoint({
  name: 'outcome.picture',
  method: 'GET',
  path: '/api/outcomes/:outcomeId/pictures/:photo',
  summary: 'A picture that shows what was done',
  office: OUTCOME_POSTS,
  dataClass: 'P1',
  params: Shown,
  answer: z.unknown(),
});

export const getPublicPicture = endpoint({
  name: 'outcome.public-picture',
  method: 'GET',
  path: '/api/public/outcomes/:outcomeId/pictures/:photo',
  summary: 'A picture of a result as its place published it',
  office: 'anyone',
  dataClass: 'P0',
  params: Shown,
  answer: z.unknown(),
});

const act = <const N extends OutcomeAct, const P extends readonly Post[], B extends z.ZodObject>(
  name: N,
  office: P,
  summary: string,
  body: B,
) =>
  endpoint({
    name: `outcome.${name}`,
    method: 'POST',
    path: `/api/outcomes/:outcomeId/${name}`,
    summary,
    office,
    dataClass: 'P1',
    params: OutcomeId,
    body,
    answer: OutcomeId,
  });

const NOTHING = z.strictObject({});

export const OUTCOME_ENDPOINTS = {
  remind: act('remind', CONVENERS, 'Ask again for an answer that is late', commanded(NOTHING)),
  answer: act(
    'answer',
    BODIES,
    'Answer every point: adopted, partly, planned, not adopted',
    commanded(AnswerRequest),
  ),
  'keep-task': act('keep-task', BODIES, 'Say what is done by whom until when', commanded(KeepTaskRequest)),
  'tell-progress': act('tell-progress', BODIES, 'Say how far a task is', commanded(TellProgressRequest)),
  'tell-share': act('tell-share', BODIES, 'Tell one’s share of a task', commanded(TellShareRequest)),
  show: act(
    'show',
    BODIES,
    'Show that a task was done: pictures of the thing, or a paper as its text; nothing by which somebody is known',
    commanded(ShowRequest),
  ),
  'take-down': act(
    'take-down',
    BODIES,
    'Take down what was shown, with the reason',
    commanded(TakeDownRequest),
  ),
  postpone: act('postpone', BODIES, 'Move the day of a task, with the reason', commanded(PostponeRequest)),
  'set-aside': act('set-aside', BODIES, 'Keep in sight what cannot be done now', commanded(SetAsideRequest)),
  'take-up': act('take-up', BODIES, 'Take up what was set aside', commanded(NOTHING)),
  finish: act('finish', BODIES, 'Say that all is done, and how it is now', commanded(FinishRequest)),
  check: act(
    'check',
    [...WATCHERS, 'cppcc_member'],
    'Say what was found on looking at the work',
    commanded(CheckRequest),
  ),
  supervise: act('supervise', WATCHERS, 'Demand a reply by a day', commanded(SuperviseRequest)),
  'reply-supervision': act(
    'reply-supervision',
    BODIES,
    'Reply to a demand',
    commanded(ReplySupervisionRequest),
  ),
  accept: act(
    'accept',
    ASKERS,
    'Say what each side of those affected says of the work',
    commanded(AcceptRequest),
  ),
  'feed-back': act('feed-back', PARTIES, 'Tell everybody what became of it', commanded(FeedBackRequest)),
  rate: act('rate', ASKERS, 'Count how satisfied people are', commanded(RateRequest)),
  'look-back': act('look-back', ASKERS, 'See months later whether it holds', commanded(LookBackRequest)),
  reopen: act('reopen', ASKERS, 'Open it again when something came to light', commanded(ReopenRequest)),
  tag: act('tag', PARTIES, 'Say to which larger work it belongs', commanded(TagRequest)),
} as const satisfies Record<OutcomeAct, unknown>;
