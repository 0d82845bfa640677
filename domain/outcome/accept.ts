/** 验收与反馈: those affected say whether it is as agreed; then everybody hears; then it is looked at again. */
import { z } from 'zod';
import { addDays, addMonths, type Calendar, type Day, dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import type { OutcomeLimits } from './limits.ts';
import { answersFor, isDoer, type Outcome, owesReply, type Said, watchesAs } from './outcome.ts';
import { answerDueOf, mayPut } from './put.ts';
import { asks, mostDeny } from './say.ts';
import type { Step } from './step.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: OutcomeLimits;
}

export const AcceptRequest = z.strictObject({
  sides: z
    .array(
      z.strictObject({
        side: line({ min: 1, max: 40 }),
        accepts: z.boolean(),
        why: prose({ min: 2, max: 500 }).optional(),
      }),
    )
    .min(1)
    .max(20)
    .readonly(),
  /** Why it is accepted although most of those who said something with a slip say that it is not done. */
  answer: prose({ min: 4, max: 1000 }).optional(),
});
export type AcceptRefusal =
  | 'not-yours'
  | 'recused'
  | 'not-done'
  | 'not-every-side'
  | 'reason-missing'
  | 'denial-unanswered'
  | 'no-denial';

/**
 * Every side is asked; one that says no sends it back, and that is counted. What was said with slips stands beside it, as far as it may be
 * told; when most deny that it is done, that is answered before it is accepted.
 */
export function accept(
  it: Outcome,
  { sides, answer }: z.infer<typeof AcceptRequest>,
  { by, at, said }: Facts & { readonly said: Said | null },
): Decision<Step, AcceptRefusal> {
  if (!asks(by, it)) return refuse('not-yours');
  if (isDoer(by, it)) return refuse('recused');
  if (it.status !== 'done') return refuse('not-done');
  const asked = new Set(sides.map(({ side }) => side));
  const isEvery = asked.size === sides.length && it.sides.every((side) => asked.has(side));
  if (!isEvery || sides.length !== it.sides.length) return refuse('not-every-side');
  const against = sides.filter(({ accepts }) => !accepts);
  if (against.some(({ why }) => why === undefined)) return refuse('reason-missing');
  const denied = against.length === 0 && mostDeny(said);
  if (denied && answer === undefined) return refuse('denial-unanswered');
  if (!denied && answer !== undefined) return refuse('no-denial');
  const on = dayOf(at);
  const beside = said === null ? {} : { said };
  if (against.length === 0)
    return allow({ kind: 'accepted', sides, on, ...beside, ...(answer !== undefined && { answer }) });
  const why = against.map(({ side, why }) => `${side}：${why}`).join('\n');
  return allow({ kind: 'sent-back', sides, why, on, ...beside });
}

export const FeedBackRequest = z.strictObject({ text: prose({ min: 4, max: 2000 }) });
export type FeedBackRefusal = 'not-yours' | 'not-ended' | 'fed-back-before' | 'supervision-open';

/** 反馈: to whoever proposed it, all who took part, and everybody; what was not adopted ends with it. */
export function feedBack(
  it: Outcome,
  { text }: z.infer<typeof FeedBackRequest>,
  { by, at }: Facts,
): Decision<Step, FeedBackRefusal> {
  if (!mayPut(by, it) && !answersFor(by, it)) return refuse('not-yours');
  if (it.status !== 'kept' && it.status !== 'not-adopted') return refuse('not-ended');
  if (it.feedback !== undefined) return refuse('fed-back-before');
  if (owesReply(it)) return refuse('supervision-open');
  return allow({ kind: 'fed-back', text, on: dayOf(at) });
}

const Count = z.int().min(0).max(100_000);
export const RateRequest = z.strictObject({
  satisfied: Count,
  fairly: Count,
  dissatisfied: Count,
  reasons: prose({ min: 2, max: 1000 }).optional(),
});
export type RateRefusal =
  | 'not-yours'
  | 'recused'
  | 'not-fed-back'
  | 'window-over'
  | 'nobody-asked'
  | 'reason-missing';

/** 满意度: counted from the sheets that were handed in, within the window after everybody heard; never who said what. */
export function rate(
  it: Outcome,
  { satisfied, fairly, dissatisfied, reasons }: z.infer<typeof RateRequest>,
  { by, at, limits }: Facts,
): Decision<Step, RateRefusal> {
  if (!asks(by, it)) return refuse('not-yours');
  if (isDoer(by, it)) return refuse('recused');
  if (it.feedback === undefined) return refuse('not-fed-back');
  const on = dayOf(at);
  if (on > addDays(it.feedback.on, limits.ratingDays)) return refuse('window-over');
  if (satisfied + fairly + dissatisfied === 0) return refuse('nobody-asked');
  if (dissatisfied > 0 && reasons === undefined) return refuse('reason-missing');
  return allow({ kind: 'rated', rating: { satisfied, fairly, dissatisfied, reasons, on } });
}

/** The day from which it may be looked back at; undefined when there is nothing to look back at. */
export function lookBackDay(it: Outcome, { lookBackMonths }: OutcomeLimits): Day | undefined {
  if (it.status !== 'kept' || it.acceptance === undefined) return undefined;
  const months = lookBackMonths[it.lookBacks.length];
  return months === undefined ? undefined : addMonths(it.acceptance.on, months);
}

export const LookBackRequest = z.strictObject({ holds: z.boolean(), found: prose({ min: 4, max: 1000 }) });
export type LookBackRefusal =
  | 'not-yours'
  | 'recused'
  | 'not-kept'
  | 'too-early'
  | 'not-fed-back'
  | 'supervision-open';

/** 回头看: does it still hold? If not, the work goes on. */
export function lookBack(
  it: Outcome,
  { holds, found }: z.infer<typeof LookBackRequest>,
  { by, at, limits }: Facts,
): Decision<Step, LookBackRefusal> {
  if (!asks(by, it)) return refuse('not-yours');
  if (isDoer(by, it)) return refuse('recused');
  const from = lookBackDay(it, limits);
  if (from === undefined) return refuse('not-kept');
  if (it.feedback === undefined) return refuse('not-fed-back');
  const on = dayOf(at);
  if (on < from) return refuse('too-early');
  if (owesReply(it)) return refuse('supervision-open');
  return allow({ kind: 'looked-back', lookBack: { holds, found, on } });
}

export const ReopenRequest = z.strictObject({ why: prose({ min: 4, max: 1000 }) });
export type ReopenRefusal = 'not-yours' | 'not-over' | 'too-late' | 'reopened-before';

/** 重新办理: once, within a year of its end, when something came to light. */
export function reopen(
  it: Outcome,
  { why }: z.infer<typeof ReopenRequest>,
  { by, at, calendar, limits }: Facts & { calendar: Calendar },
): Decision<Step, ReopenRefusal> {
  if (!mayPut(by, it) && watchesAs(by, it) === undefined) return refuse('not-yours');
  if (it.status !== 'closed' || it.endedOn === undefined) return refuse('not-over');
  if (dayOf(at) > addMonths(it.endedOn, 12)) return refuse('too-late');
  if (it.reopened > 0) return refuse('reopened-before');
  return allow({ kind: 'reopened', why, answerDue: answerDueOf(it.source, { at, calendar, limits }) });
}
