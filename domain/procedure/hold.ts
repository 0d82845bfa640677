/**
 * 一议: one of the four is held: in its order, with enough people, on the text as it lies there. Without a quorum nothing was held; with
 * one but without a majority it was held and did not pass, and can be held again.
 */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { BASES } from '../meeting/kind.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { bookOn, ruleOf } from '../meeting/rules.ts';
import { standingOf } from '../meeting/subject.ts';
import { act, type ProcedureFacts, type ProcedureRefusal, standsAgainst, todayOf } from './act.ts';
import {
  addsUp,
  Counted,
  countedAt,
  countOf,
  hasMajority,
  hasQuorum,
  heldOn,
  VotedItem,
  yardstickBefore,
  yardstickOf,
} from './count.ts';
import type { ProcedureLimits } from './limits.ts';
import {
  DECIDING_KINDS,
  type DecidingKind,
  type Held,
  nextStage,
  type Procedure,
  STAGES,
  stagesOf,
  standingHeld,
  textNow,
} from './procedure.ts';

export const HoldRequest = z.strictObject({
  stage: z.enum(STAGES),
  /** A meeting of this house and its item, or what was counted on paper. */
  meeting: VotedItem.nullable(),
  paper: z
    .strictObject({
      on: DaySchema,
      /** Of the last step: which meeting, and by what its people are counted. */
      deciding: z.strictObject({ kind: z.enum(DECIDING_KINDS), basis: z.enum(BASES) }).nullable(),
      votes: Counted,
    })
    .nullable(),
});
export type HoldRequest = z.infer<typeof HoldRequest>;

export const hold = act<typeof HoldRequest, Held>({
  request: HoldRequest,
  decide: (it, request, facts) => {
    const reason =
      standsAgainst(it, facts) ??
      (nextStage(it) === undefined ? 'decided-already' : undefined) ??
      (nextStage(it) === request.stage ? undefined : 'not-next');
    if (reason !== undefined) return refuse(reason);
    if ((request.meeting === null) === (request.paper === null)) return refuse('one-of-both');
    const held = request.meeting === null ? onPaper(it, request, facts) : atMeeting(it, request, facts);
    if (!held.ok) return held;
    const when = whenRefusal(it, held.step, facts);
    if (when !== undefined) return refuse(when);
    return hasQuorum(held.step.count) ? held : refuse('no-quorum');
  },
  after: (it, held) => ({ ...it, held: [...it.held, held] }),
});

/** Not before the step before it, nor sooner after it than the county says; not in the future. */
function whenRefusal(
  it: Procedure,
  { on, stage }: Held,
  facts: ProcedureFacts,
): ProcedureRefusal | undefined {
  if (on > todayOf(facts)) return 'still-to-come';
  if (on < it.beganOn || it.held.some((held) => held.on > on)) return 'before-the-last';
  return on < earliest(it, stage, facts.limits) ? 'too-early' : undefined;
}

/** The first day on which a step may be held: so many days after the step before it, and not before its text was there. */
export function earliest(it: Procedure, stage: Held['stage'], { gapDays }: ProcedureLimits): Day {
  const stages = stagesOf(it);
  const before = stages[stages.indexOf(stage) - 1];
  const last = before === undefined ? undefined : standingHeld(it, before);
  const byGap = last === undefined ? it.beganOn : addDays(last.on, gapDays.n);
  const { on: written } = textNow(it);
  return later(byGap, written);
}

const later = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one;

type Holding = Decision<Held, ProcedureRefusal>;

function onPaper(it: Procedure, { stage, paper }: HoldRequest, facts: ProcedureFacts): Holding {
  if (paper === null) return refuse('one-of-both');
  const { on, deciding, votes } = paper;
  if ((stage === 'decide') !== (deciding !== null)) return refuse('wrong-kind');
  if (!addsUp(votes)) return refuse('does-not-add-up');
  const right = deciding === null ? undefined : mayDecide(it, deciding.kind);
  if (right !== undefined) return refuse(right);
  const stick = yardstick(stage, deciding, on, facts.limits);
  if (stick === undefined) return refuse('wrong-basis');
  return allow(
    heldOf(it, stage, { on, kind: deciding?.kind ?? null, meetingId: null }, countOf(votes, stick)),
  );
}

function atMeeting(it: Procedure, { stage, meeting: named }: HoldRequest, facts: ProcedureFacts): Holding {
  const { meeting, limits } = facts;
  if (named === null || meeting === undefined) return refuse('no-such-meeting');
  const reason = meetingRefusal(it, stage, meeting);
  if (reason !== undefined) return refuse(reason);
  const counted = countedAt(meeting, named.itemId);
  if (counted === undefined) return refuse('not-voted-on');
  const kind = decidingKind(meeting);
  const deciding = stage === 'decide' && kind !== undefined ? { kind, basis: meeting.basis } : null;
  const on = heldOn(meeting);
  const stick = yardstick(stage, deciding, on, limits);
  if (stick === undefined) return refuse('wrong-basis');
  const where = { on, kind: deciding?.kind ?? null, meetingId: meeting.id };
  return allow(heldOf(it, stage, where, countOf(counted, stick)));
}

const decidingKind = ({ kind }: Meeting): DecidingKind | undefined =>
  DECIDING_KINDS.find((one) => one === kind);

function meetingRefusal(it: Procedure, stage: Held['stage'], meeting: Meeting): ProcedureRefusal | undefined {
  if (meeting.placeCode !== it.placeCode) return 'meeting-elsewhere';
  if (meeting.closed === null) return 'meeting-open';
  if (stage === 'review') return meeting.kind === 'party_member_meeting' ? undefined : 'wrong-kind';
  const kind = decidingKind(meeting);
  return stage === 'decide' && kind !== undefined ? mayDecide(it, kind) : 'wrong-kind';
}

/** Representatives decide only what the villagers' meeting handed to them in writing, and never what it may not hand over. */
const mayDecide = (it: Procedure, kind: DecidingKind): ProcedureRefusal | undefined =>
  standingOf(kind, it.subject, it.authorised) === 'decides' ? undefined : 'not-authorised';

const yardstick = (
  stage: Held['stage'],
  deciding: { kind: DecidingKind; basis: (typeof BASES)[number] } | null,
  on: Day,
  limits: ProcedureLimits,
) => {
  if (stage !== 'decide') return yardstickBefore(stage, limits);
  return deciding === null ? undefined : yardstickOf(deciding.kind, deciding.basis, on);
};

const heldOf = (
  it: Procedure,
  stage: Held['stage'],
  where: Pick<Held, 'on' | 'kind' | 'meetingId'>,
  count: Held['count'],
): Held => ({
  stage,
  ...where,
  textNo: textNow(it).no,
  count,
  passed: hasQuorum(count) && hasMajority(count),
});

/** By what a deciding meeting of a kind may be counted. */
export const basesFor = (kind: DecidingKind, on: Day) =>
  ruleOf(kind, bookOn(on).version).quorums.map(({ basis }) => basis);
