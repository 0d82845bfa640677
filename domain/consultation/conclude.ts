/**
 * 形成结果: a round ends in consensus or without one. Consensus is: enough of those concerned were there, the share is reached, and every
 * objection of every round is answered. There is no way around an open objection.
 */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { type Attendance, type Consultation, convenes, isAway, openObjections } from './consultation.ts';
import { type CountedVote, countedInRound, isAsCounted, takenFrom } from './counted.ts';
import { type ConsultationLimits, reaches } from './limits.ts';
import { nextRoundBy } from './round.ts';
import type { Step } from './step.ts';
import { hasStatement } from './voice.ts';

const Count = z.int().min(0).max(10_000);

const AttendanceSchema = z.strictObject({
  present: Count,
  stakeholders: Count,
  women: Count,
  members: Count,
  sides: z.array(line({ min: 1, max: 40 })).max(20),
});

export const AgreeRequest = z.strictObject({
  attendance: AttendanceSchema,
  optionId: z.uuid(),
  /** How many agree, of those present who are not recused. */
  agreed: Count,
  of: Count,
});
export const EndRoundRequest = z.strictObject({ attendance: AttendanceSchema });

interface Facts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: ConsultationLimits;
  /** Members of the CPPCC are linked to the room of this place: one of them is there. */
  readonly linked: boolean;
  /** What linked meetings counted; none where numbers are entered by hand. */
  readonly counted?: readonly CountedVote[] | undefined;
}

/** What is wrong with the numbers, and what makes a session one that only listens. */
export type AttendanceRefusal =
  | 'more-than-present'
  | 'no-such-side'
  | 'too-few-stakeholders'
  | 'affected-side-missing'
  | 'statement-missing'
  | 'too-few-women'
  | 'no-member-present';

export type AgreeRefusal =
  | 'not-the-convener'
  | 'no-open-round'
  | AttendanceRefusal
  | 'no-such-option'
  | 'objection-open'
  | 'not-as-counted'
  | 'too-few-had-a-say'
  | 'share-not-reached';

export function agree(
  it: Consultation,
  { attendance, optionId, agreed, of }: z.infer<typeof AgreeRequest>,
  { by, at, limits, linked, counted = [] }: Facts,
): Decision<Step, AgreeRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'in-round') return refuse('no-open-round');
  const miscounted = miscount(it, attendance);
  if (miscounted !== undefined || agreed > of || of > attendance.present)
    return refuse(miscounted ?? 'more-than-present');
  const listens = whyItListensOnly(it, attendance, { limits, linked });
  if (listens !== undefined) return refuse(listens);
  const option = it.options.find(({ id }) => id === optionId);
  if (option === undefined) return refuse('no-such-option');
  if (openObjections(it).length > 0) return refuse('objection-open');
  const votes = countedInRound(it, counted);
  if (!isAsCounted({ inFavour: agreed, of }, votes)) return refuse('not-as-counted');
  // Two of three are no consensus of twenty-four who sat there.
  if (of * 2 <= attendance.present) return refuse('too-few-had-a-say');
  if (!reaches(agreed, of, limits.consensus)) return refuse('share-not-reached');
  return allow({
    kind: 'agreed',
    attendance,
    agreement: {
      ...{ optionId, text: option.text, agreed, of, on: dayOf(at) },
      ...takenFrom({ inFavour: agreed, of }, votes),
    },
  });
}

function miscount(
  { plan }: Consultation,
  { present, stakeholders, women, members, sides }: Attendance,
): AttendanceRefusal | undefined {
  if (Math.max(stakeholders, women, members) > present) return 'more-than-present';
  const known = new Set(plan?.sides.map(({ name }) => name));
  return sides.every((side) => known.has(side)) ? undefined : 'no-such-side';
}

/** 只听不议: without those concerned in the room nothing can be agreed on; what was said is kept all the same. */
export function whyItListensOnly(
  it: Pick<Consultation, 'plan' | 'rounds' | 'voices'>,
  { present, stakeholders, women, members, sides }: Attendance,
  { limits, linked }: { limits: ConsultationLimits; linked: boolean },
): AttendanceRefusal | undefined {
  if (!reaches(stakeholders, present, limits.stakeholders)) return 'too-few-stakeholders';
  const absent = it.plan?.sides.filter(({ name, directly }) => directly && !sides.includes(name)) ?? [];
  if (!absent.every(isAway)) return 'affected-side-missing';
  if (!absent.every(({ name }) => hasStatement(it, name))) return 'statement-missing';
  if (women < limits.women) return 'too-few-women';
  return linked && members === 0 ? 'no-member-present' : undefined;
}

export type EndRoundRefusal = 'not-the-convener' | 'no-open-round' | 'more-than-present' | 'no-such-side';

/** 未达成共识: what is open goes into the next round, or, when the rounds are used up, before the convener's choice. */
export function endRound(
  it: Consultation,
  { attendance }: z.infer<typeof EndRoundRequest>,
  { by, at, limits }: Pick<Facts, 'by' | 'at' | 'limits'>,
): Decision<Step, EndRoundRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'in-round') return refuse('no-open-round');
  const miscounted = miscount(it, attendance);
  if (miscounted === 'more-than-present' || miscounted === 'no-such-side') return refuse(miscounted);
  const on = dayOf(at);
  return allow({ kind: 'not-agreed', attendance, on, nextBy: nextRoundBy(it, on, limits) });
}
