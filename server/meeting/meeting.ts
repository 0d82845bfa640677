/** 会议: planned, run and read; load, decide, save. One shape for every act: the rule says what it is. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import * as api from '../../contract/meeting.ts';
import { ACT_ENDPOINTS } from '../../contract/meeting-acts.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { ActFacts } from '../../domain/meeting/act.ts';
import {
  afterStep,
  decideAct,
  MEETING_ACT_NAMES,
  type MEETING_ACTS,
  type MeetingAct,
  type MeetingStep,
} from '../../domain/meeting/acts.ts';
import { circleOf } from '../../domain/meeting/kind.ts';
import { GUESTS, type Meeting, type Said } from '../../domain/meeting/meeting.ts';
import { concernedSetFor, noticeSetFor } from '../../domain/meeting/numbers.ts';
import { onRecord } from '../../domain/meeting/on-record.ts';
import { phoneVoteOf } from '../../domain/meeting/phone-vote.ts';
import { heldInThen, plan, planned } from '../../domain/meeting/plan.ts';
import { gaugesOf } from '../../domain/meeting/presence.ts';
import { mayRun, maySee } from '../../domain/meeting/runs.ts';
import { toldOf } from '../../domain/meeting/told.ts';
import { contains } from '../../domain/place/code.ts';
import { type FrozenList, freeze, type Voter } from '../../domain/roll/list.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { MalformedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { type BodyNear, bodiesAround } from '../place/bodies.store.ts';
import { answeringPlace } from '../place/store.ts';
import { enterNew } from '../record/store.ts';
import { rollIn } from '../roll/store.ts';
import { hallFor, keepHours, refusedFor } from './held-in.ts';
import { meetingNumbers } from './numbers.ts';
import { bodiesAmong } from './referral.store.ts';
import { carryReferrals, referralsNamed } from './referrals.ts';
import { eligibleIn, openTasks } from './round.ts';
import { forgetSaid, saidOn } from './say.store.ts';
import * as store from './store.ts';
import { keepTasks } from './tasks.ts';

const PAGE = 20;

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const listMeetings = query(api.listMeetings, async ({ query: asked }, { tx, house, office }) => {
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  const { state } = asked;
  const kind = office.post === 'cppcc_officer' ? 'joint_conference' : asked.kind;
  const filter = { place, kind, state, after: readAfter(asked.after) };
  const rows = await store.listMeetings(tx, house.county, filter, PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    meetings: page.map(({ id: meetingId, place_code: placeCode, ...row }) => ({
      ...{ meetingId, placeCode, placeName: house.names(placeCode) },
      ...row,
    })),
    next: rows.length > PAGE && last !== undefined ? `${last.starts}~${last.id}` : null,
  };
});

function readAfter(text: string | undefined): { starts: Date; id: string } | undefined {
  if (text === undefined) return undefined;
  const [, starts, id] = /^(\d{1,15})~([0-9a-f-]{36})$/.exec(text) ?? [];
  if (starts === undefined || id === undefined) throw new MalformedError('query/after');
  return { starts: new Date(Number(starts)), id };
}

const getMeeting = query(api.getMeeting, async ({ params }, given) => {
  const { tx, house, office } = given;
  const meeting = must(await store.findMeeting(tx, house.county, params.meetingId));
  if (!maySee(office, meeting)) throw new NotFoundError();
  const voters = (await store.findList(tx, house.county, meeting.id))?.voters ?? [];
  return pageOf(given, meeting, { voters, bodies: await bodiesNear(given) });
});

/** Names are for whoever runs it; others read what became of it. */
export function pageOf(
  { house, office }: Pick<Given, 'house' | 'office'>,
  meeting: Meeting,
  { voters, bodies }: { readonly voters: readonly Voter[]; readonly bodies: readonly BodyNear[] },
) {
  const runs = mayRun(office, meeting);
  const asks = runs && !OVER.includes(meeting.status);
  return {
    meeting: runs ? meeting : withoutNames(meeting),
    placeName: house.names(meeting.placeCode),
    mayRun: runs,
    voters: runs ? [...voters] : [],
    gauges:
      meeting.status === 'opened' && (runs || voters.length > 0) ? [...gaugesOf({ meeting, voters })] : [],
    ...(asks && { bodies: bodies.map(({ key, name }) => ({ key, name })) }),
  } as unknown as ReturnType<typeof api.getMeeting.answer.parse>;
}

/** Nothing is asked or referred any more. */
const OVER: readonly Meeting['status'][] = ['closed', 'minuted', 'signed', 'archived', 'cancelled'];

/** Around whoever runs it: a village names its groups. */
export const bodiesNear = ({ tx, house, office }: Given): Promise<BodyNear[]> =>
  bodiesAround(tx, house.county, { place: office.placeCode, day: dayOf(house.now()), groups: true });

const withoutNames = (meeting: Meeting): Meeting => ({
  ...meeting,
  presences: meeting.presences.map((it) => ({ ...it, name: it.no < GUESTS ? null : '' })),
  items: meeting.items.map(({ recusals: _, ...item }) => item),
  minutes: meeting.minutes,
});

const planMeeting = command(api.planMeeting, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const at = house.now();
  const placeCode = await answeringPlace(tx, house.county, request.placeCode, dayOf(at));
  if (placeCode === undefined || !contains(office.placeCode, placeCode)) throw new NotFoundError();
  const wish = { ...request, id: request.meetingId };
  const hall = await hallFor(given, wish);
  const referrals = await referralsNamed(given, request.items);
  const decision = plan({ ...request, placeCode }, { by: office, at, hall, referrals });
  if (!decision.ok) throw refusedFor(decision.reason, hall, wish);
  const meeting = planned(decision.step, at);
  if (!(await store.insertMeeting(tx, house.county, meeting, new Date(at))))
    throw new RefusedError('id-taken');
  await store.insertStep(tx, house.county, {
    meeting,
    by: office,
    step: { act: 'plan', at, body: decision.step },
  });
  await keepHours(given, meeting);
  if (referrals.length > 0) await carryReferrals(given, meeting, 'plan', undefined);
  return told(meeting);
});

const told = ({ id: meetingId, status, steps }: Meeting) => ({ meetingId, status, steps });

type RequestOf<N extends MeetingAct> = z.infer<(typeof MEETING_ACTS)[N]['request']>;

interface ActBody {
  readonly commandId: string;
  readonly at?: number | undefined;
}

/** Locks the meeting, asks the rule, saves its step; whoever may not see it is told that it is not there. */
async function act(
  given: Given,
  name: MeetingAct,
  meetingId: string,
  { commandId: _, at, ...request }: ActBody,
) {
  const { tx, house, office } = given;
  const held = must(await store.lockMeeting(tx, house.county, meetingId));
  const { meeting, lastAt } = held;
  if (!maySee(office, meeting)) throw new NotFoundError();
  const list = name === 'notice' ? await rollFor(given, meeting) : undefined;
  const wish = wishOf(meeting, name, request);
  const hall = wish && (await hallFor(given, wish));
  const facts = {
    ...(await asked(given, name, meeting, request)),
    ...(name === 'close-phone-vote' && { said: await saidNow(given, meeting) }),
    ...{ by: office, at: Math.max(Math.min(at ?? house.now(), house.now()), lastAt), hash },
    voters: (await store.findList(tx, house.county, meeting.id))?.voters ?? [],
    ...(list !== undefined && { list }),
    hall,
  };
  const decision = decideAct(meeting, name, request, facts);
  if (!decision.ok) throw refusedFor(decision.reason, hall, wish ?? meeting);
  const next = afterStep(meeting, decision.step);
  await save(given, next, decision.step);
  if (MOVING.includes(name) || next.heldIn !== meeting.heldIn) await keepHours(given, next);
  const concluded = name === 'conclude' ? (request as RequestOf<'conclude'>).itemId : undefined;
  await carryReferrals(given, next, name, concluded);
  if (ASKING.includes(name)) await keepTasks(given, next, name, (request as RequestOf<'answer-task'>).itemId);
  if (phoneVoteOf(meeting) !== undefined && phoneVoteOf(next) === undefined) await forget(given, next);
  enterNew(tx, house, onRecord(meeting), onRecord(next));
  insertNotices(tx, {
    ...{ county: house.county, word: 'meeting', ofId: next.id, seq: next.steps, tail: null, at: house.now() },
    told: toldOf(next, name, name === 'notice' || (await wasCalled(given, meeting))),
  });
  if (list !== undefined && next.list !== null) await store.insertList(tx, house.county, next, list);
  return told(next);
}

/** Acts after which its room is another, or free. */
const MOVING: readonly MeetingAct[] = ['change-plan', 'postpone', 'cancel'];

/** Acts that ask for something, or say what became of it. */
const ASKING: readonly MeetingAct[] = ['conclude', 'answer-task'];

/** When and in which room it is to be held after an act. */
function wishOf(meeting: Meeting, name: MeetingAct, request: object) {
  if (name === 'change-plan') return { ...(request as RequestOf<'change-plan'>), id: meeting.id };
  if (name !== 'postpone') return undefined;
  const put = request as RequestOf<'postpone'>;
  return { id: meeting.id, starts: put.starts, heldIn: heldInThen(meeting, put) };
}

/** Whether notice was given once; whoever put it off since took the notice back, not what was heard. */
const wasCalled = async ({ tx, house }: Given, { id, status }: Meeting): Promise<boolean> =>
  status === 'noticed' || (status === 'postponed' && (await store.hadNotice(tx, house.county, id)));

/** What was said so far of the vote by phone that is open. */
async function saidNow({ tx, house }: Given, meeting: Meeting): Promise<readonly Said[]> {
  const motion = phoneVoteOf(meeting);
  if (motion === undefined) return [];
  widen(tx, { county: house.county, duty: 'vote' });
  return saidOn(tx, house.county, motion.id);
}

/** Closed or called off: what each seat said is gone. */
async function forget({ tx, house }: Given, { id }: Meeting): Promise<void> {
  widen(tx, { county: house.county, duty: 'vote' });
  await forgetSaid(tx, house.county, id);
}

/** What only some acts ask for. */
async function asked(
  given: Given,
  name: MeetingAct,
  { kind, placeCode }: Meeting,
  request: object,
): Promise<Partial<ActFacts>> {
  if (name === 'change-plan')
    return { referrals: await referralsNamed(given, (request as RequestOf<'change-plan'>).items) };
  if (name === 'conclude') return { bodies: await bodiesNamed(given, request as RequestOf<'conclude'>) };
  if (name === 'demand') return { eligible: await eligibleIn(given, placeCode) };
  if (name !== 'notice') return {};
  const numbers = meetingNumbers(given.house);
  const noticeDays = noticeSetFor(numbers, kind);
  const concerned = concernedSetFor(numbers, kind);
  return {
    open: CARRYING.includes(kind) ? await openTasks(given, { place: placeCode, kind }) : [],
    ...(noticeDays !== undefined && { noticeDays }),
    ...(concerned !== undefined && { concerned }),
  };
}

/** Of the places and units that a conclusion names, those there are. */
async function bodiesNamed(
  { tx, house }: Given,
  { receiver, tasks }: RequestOf<'conclude'>,
): Promise<string[]> {
  const keys = [receiver, ...tasks.map(({ ownerKey }) => ownerKey)].filter((key) => key !== undefined);
  return keys.length === 0 ? [] : bodiesAmong(tx, house.county, { keys, day: dayOf(house.now()) });
}

/** What is not done stands on the next agenda of these. */
const CARRYING: readonly Meeting['kind'][] = ['council_session', 'joint_conference'];

/** The roll as it stands, for those this meeting counts, as of its day. */
async function rollFor({ tx, house }: Given, meeting: Meeting): Promise<FrozenList | undefined> {
  const circle = circleOf(meeting.basis);
  if (circle === undefined) return undefined;
  const roll = await rollIn(tx, house.county, meeting.placeCode);
  return freeze(roll, { circle, placeCode: meeting.placeCode, day: dayOf(meeting.starts) });
}

async function save({ tx, house, office }: Given, meeting: Meeting, step: MeetingStep): Promise<void> {
  await store.updateMeeting(tx, house.county, meeting, new Date(step.at));
  await store.insertStep(tx, house.county, { meeting, step, by: office });
}

const acts: readonly Served[] = MEETING_ACT_NAMES.map((name) =>
  command(ACT_ENDPOINTS[name] as (typeof ACT_ENDPOINTS)['close'], ({ params, body }, given) =>
    act(given, name, params.meetingId, body),
  ),
);

export const meetings: readonly Served[] = [listMeetings, getMeeting, planMeeting, ...acts];
