/** 采纳: the body with the power answers every point at once: adopted, partly, planned with a day, not adopted; a no has its reason. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { answersFor, CLASSES, type Outcome, type Point, VERDICTS } from './outcome.ts';
import type { Step } from './step.ts';

const AnswerSchema = z.strictObject({
  point: z.int().min(1).max(12),
  verdict: z.enum(VERDICTS),
  why: prose({ min: 4, max: 1000 }).optional(),
  plannedFor: DaySchema.optional(),
});

export const AnswerRequest = z.strictObject({
  answers: z.array(AnswerSchema).min(1).max(12).readonly(),
  /** 提案: how it was handled. */
  class: z.enum(CLASSES).optional(),
});
export type AnswerRequest = z.infer<typeof AnswerRequest>;

export type AnswerRefusal =
  | 'not-the-body'
  | 'not-waiting'
  | 'not-every-point'
  | 'reason-missing'
  | 'day-missing'
  | 'day-past'
  | 'class-missing'
  | 'no-proposal';

/** Points that wait: never answered, or only planned for a day. */
export const openPoints = ({ points }: Pick<Outcome, 'points'>): readonly Point[] =>
  points.filter(({ answer }) => answer === undefined || answer.verdict === 'planned');

export function answer(
  it: Outcome,
  { answers, class: as }: AnswerRequest,
  { by, at }: { by: Office; at: Moment },
): Decision<Step, AnswerRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  const open = openPoints(it);
  if (open.length === 0 || !ANSWERED_IN.includes(it.status)) return refuse('not-waiting');
  // Those who took part hear everything together, not the easy points first.
  const said = new Set(answers.map(({ point }) => point));
  const isEvery = said.size === answers.length && open.every(({ number }) => said.has(number));
  if (!isEvery || answers.length !== open.length) return refuse('not-every-point');
  const on = dayOf(at);
  for (const { verdict, why, plannedFor } of answers) {
    if (verdict !== 'adopted' && why === undefined) return refuse('reason-missing');
    if ((verdict === 'planned') !== (plannedFor !== undefined)) return refuse('day-missing');
    if (plannedFor !== undefined && plannedFor <= on) return refuse('day-past');
  }
  if ((as !== undefined) !== (it.source === 'proposal'))
    return refuse(as === undefined ? 'class-missing' : 'no-proposal');
  return allow({
    kind: 'answered',
    answers: answers.map(({ point, ...one }) => ({ point, answer: { ...one, on } })),
    class: as,
  });
}

const ANSWERED_IN: readonly Outcome['status'][] = ['put', 'planned', 'doing'];
