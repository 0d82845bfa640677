/** 第 n 轮: opened when all is ready; what was disputed, missing or objected to in the rounds before lies on the table again. */
import { z } from 'zod';
import { addDays, type Day, dayOf, daysBetween, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { ANSWERS, type Consultation, convenes, POINT_KINDS } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import type { Step } from './step.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
}

export type OpenRoundRefusal =
  | 'not-the-convener'
  | 'not-planned'
  | 'too-early'
  | 'too-few-asked'
  | 'rounds-used-up';

export function openRound(
  it: Consultation,
  { by, at, limits }: Facts & { limits: ConsultationLimits },
): Decision<Step, OpenRoundRefusal> {
  const today = dayOf(at);
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.plan === undefined || !['planned', 'undecided'].includes(it.status)) return refuse('not-planned');
  if (it.status === 'planned') {
    if (today < it.plan.firstOn) return refuse('too-early');
    if ((it.research?.voices ?? 0) < limits.researchVoices) return refuse('too-few-asked');
  }
  if (isUsedUp(it, today, limits)) return refuse('rounds-used-up');
  return allow({ kind: 'round-opened', number: it.rounds.length + 1, on: today });
}

/** Three rounds or ninety days: then the convener must choose another way. */
export function isUsedUp(
  { rounds }: Pick<Consultation, 'rounds'>,
  today: Day,
  { mostRounds, mostDays }: ConsultationLimits,
): boolean {
  const [first] = rounds;
  return rounds.length >= mostRounds || (first !== undefined && daysBetween(first.on, today) > mostDays);
}

/** By when the next round is, if there may be one. */
export function nextRoundBy(it: Consultation, today: Day, limits: ConsultationLimits): Day | undefined {
  if (isUsedUp(it, today, limits)) return undefined;
  const [first] = it.rounds;
  const soon = addDays(today, limits.nextRoundDays);
  const last = first === undefined ? soon : addDays(first.on, limits.mostDays);
  return [soon, last].sort()[0];
}

const Words = z.strictObject({ side: line({ min: 1, max: 40 }), text: prose({ min: 1, max: 1000 }) });

export const KeepPointRequest = z.strictObject({
  pointId: z.uuid(),
  kind: z.enum(POINT_KINDS),
  text: prose({ min: 2, max: 1000 }),
  source: line({ min: 1, max: 120 }).optional(),
  words: z.array(Words).max(20),
});
export const KeepOptionRequest = z.strictObject({
  optionId: z.uuid(),
  text: prose({ min: 2, max: 1000 }),
  law: prose({ min: 1, max: 500 }).optional(),
  risks: prose({ min: 1, max: 500 }).optional(),
});
export const ObjectRequest = z.strictObject({
  objectionId: z.uuid(),
  side: line({ min: 1, max: 40 }),
  text: prose({ min: 2, max: 1000 }),
  remedy: prose({ min: 2, max: 1000 }),
});
export const AnswerObjectionRequest = z.strictObject({
  objectionId: z.uuid(),
  how: z.enum(ANSWERS),
  why: prose({ min: 2, max: 1000 }),
  votes: z.strictObject({ for: z.int().min(0).max(100_000), of: z.int().min(1).max(100_000) }).optional(),
});

export type InRoundRefusal = 'not-the-convener' | 'no-open-round' | 'no-such-side';

const inRound = (it: Consultation, by: Office): InRoundRefusal | undefined => {
  if (!convenes(by, it)) return 'not-the-convener';
  return it.status === 'in-round' ? undefined : 'no-open-round';
};

const isSide = ({ plan }: Consultation, name: string): boolean =>
  plan?.sides.some((side) => side.name === name) === true;

/** What the room agrees on, disputes, or does not know; each side in its own words. */
export function keepPoint(
  it: Consultation,
  { pointId, ...said }: z.infer<typeof KeepPointRequest>,
  { by }: Facts,
): Decision<Step, InRoundRefusal> {
  const reason = inRound(it, by);
  if (reason !== undefined) return refuse(reason);
  if (!said.words.every(({ side }) => isSide(it, side))) return refuse('no-such-side');
  return allow({ kind: 'point-kept', point: { id: pointId, ...said } });
}

export function keepOption(
  it: Consultation,
  { optionId, ...said }: z.infer<typeof KeepOptionRequest>,
  { by }: Facts,
): Decision<Step, InRoundRefusal> {
  const reason = inRound(it, by);
  return reason === undefined
    ? allow({ kind: 'option-kept', option: { id: optionId, ...said } })
    : refuse(reason);
}

export type ObjectRefusal = InRoundRefusal | 'objected-before';

export function object(
  it: Consultation,
  { objectionId, ...said }: z.infer<typeof ObjectRequest>,
  { by }: Facts,
): Decision<Step, ObjectRefusal> {
  const reason = inRound(it, by);
  if (reason !== undefined) return refuse(reason);
  if (!isSide(it, said.side)) return refuse('no-such-side');
  if (it.objections.some(({ id }) => id === objectionId)) return refuse('objected-before');
  return allow({ kind: 'objected', objection: { id: objectionId, round: it.rounds.length, ...said } });
}

export type AnswerObjectionRefusal =
  | InRoundRefusal
  | 'no-such-objection'
  | 'answered-before'
  | 'no-majority-told';

/** Withdrawn, taken in, or overruled by a stated majority; an overruled one is kept in every record with the reason. */
export function answerObjection(
  it: Consultation,
  { objectionId, how, why, votes }: z.infer<typeof AnswerObjectionRequest>,
  { by }: Facts,
): Decision<Step, AnswerObjectionRefusal> {
  const reason = inRound(it, by);
  if (reason !== undefined) return refuse(reason);
  const objection = it.objections.find(({ id }) => id === objectionId);
  if (objection === undefined) return refuse('no-such-objection');
  if (objection.answer !== undefined) return refuse('answered-before');
  if (how === 'overruled') {
    const isMajority = votes !== undefined && votes.for <= votes.of && votes.for * 2 > votes.of;
    if (!isMajority) return refuse('no-majority-told');
    return allow({ kind: 'objection-answered', id: objectionId, answer: { how, why, votes } });
  }
  return allow({ kind: 'objection-answered', id: objectionId, answer: { how, why } });
}
