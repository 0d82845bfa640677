/** 会上动作表: every act of a meeting by its name, and the fold of what happened. */
import type { Moment } from '../kernel/day.ts';
import { type Decision, refuse } from '../kernel/decision.ts';
import type { Act, ActFacts, MeetingRefusal } from './act.ts';
import { arrive, leave, open, recuse, replaceChair } from './attend.ts';
import { close, conclude } from './conclude.ts';
import { answerInvite, invite, nameConference } from './conference.ts';
import { agree, answerObjection, object } from './consent.ts';
import { demand } from './demand.ts';
import type { Meeting } from './meeting.ts';
import { archive, sign, writeMinutes } from './minutes.ts';
import { move, takeBackMotion } from './motion.ts';
import { giveNotice } from './notice.ts';
import { callOffPhoneVote, closePhoneVote, openPhoneVote } from './phone-vote.ts';
import { cancel, changePlan, type PlanRequest, planned, postpone } from './plan.ts';
import { mayRun } from './runs.ts';
import { askToSpeak, heard } from './speak.ts';
import { answerTask } from './task.ts';
import { countBallots, enterBundle, voteByHands } from './vote.ts';

export const MEETING_ACTS = {
  'change-plan': changePlan,
  'name-conference': nameConference,
  invite,
  'answer-invite': answerInvite,
  demand,
  notice: giveNotice,
  postpone,
  cancel,
  open,
  arrive,
  leave,
  recuse,
  'replace-chair': replaceChair,
  'ask-to-speak': askToSpeak,
  heard,
  move,
  'take-back-motion': takeBackMotion,
  'vote-by-hands': voteByHands,
  'enter-bundle': enterBundle,
  'count-ballots': countBallots,
  'open-phone-vote': openPhoneVote,
  'close-phone-vote': closePhoneVote,
  'call-off-phone-vote': callOffPhoneVote,
  object,
  'answer-objection': answerObjection,
  agree,
  conclude,
  close,
  minutes: writeMinutes,
  sign,
  archive,
  'answer-task': answerTask,
} as const;
export type MeetingAct = keyof typeof MEETING_ACTS;
export const MEETING_ACT_NAMES = Object.keys(MEETING_ACTS) as readonly MeetingAct[];

/** A step as it is kept: which act, and what the rule made of it. */
export interface MeetingStep {
  readonly act: MeetingAct | 'plan';
  readonly at: Moment;
  readonly body: unknown;
}

const actOf = (name: MeetingAct): Act<never, unknown> => MEETING_ACTS[name] as unknown as Act<never, unknown>;

/** Asks the rule of one act; whoever may not run the meeting is told before anything else. */
export function decideAct(
  meeting: Meeting,
  name: MeetingAct,
  request: unknown,
  facts: ActFacts,
): Decision<MeetingStep, MeetingRefusal> {
  if (!mayRun(facts.by, meeting)) return refuse('not-yours-to-run');
  const decision = actOf(name).decide(meeting, request as never, facts);
  return decision.ok ? { ok: true, step: { act: name, at: facts.at, body: decision.step } } : decision;
}

/** The meeting after a step. */
export function afterStep(meeting: Meeting, { act, at, body }: MeetingStep): Meeting {
  if (act === 'plan') return planned(body as PlanRequest, at);
  return { ...actOf(act).after(meeting, body, at), steps: meeting.steps + 1 };
}

/** The meeting that its steps make; undefined without any. */
export const fold = (steps: readonly MeetingStep[]): Meeting | undefined =>
  steps.reduce<Meeting | undefined>(
    (meeting, step) =>
      step.act === 'plan' ? planned(step.body as PlanRequest, step.at) : meeting && afterStep(meeting, step),
    undefined,
  );
