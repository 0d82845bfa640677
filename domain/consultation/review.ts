/** 议题审定: taken up, declined, or shown where it belongs; always with the reason, which whoever proposed it reads. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { levelOf } from '../place/code.ts';
import { type Consultation, convenes, isOver } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import { mustBeReviewed } from './propose.ts';
import type { Step } from './step.ts';

/** 合法性审查: what a consultation may not take in hand (信访工作条例 2022; 民事诉讼法: what a court or a petition office has). */
export const CHECKS = ['in-court', 'in-petition', 'against-law'] as const;

export const ReviewRequest = z.strictObject({
  verdict: z.enum(['accepted', 'declined', 'routed']),
  why: prose({ min: 4, max: 1000 }),
  /** 村党组织意见: before a matter is decided by law, the village's Party organisation studies it (第二十八条). */
  party: prose({ min: 2, max: 500 }).optional(),
  /** What speaks against it, as far as it is known. */
  obstacles: z.array(z.enum(CHECKS)).max(CHECKS.length).readonly(),
});
export type ReviewRequest = z.infer<typeof ReviewRequest>;

export type ReviewRefusal =
  | 'not-the-convener'
  | 'reviewed-before'
  | 'not-for-consultation'
  | 'party-opinion-missing'
  | 'supported-by-many';

export function review(
  it: Consultation,
  { verdict, why, party, obstacles }: ReviewRequest,
  { by, at, limits }: { by: Office; at: Moment; limits: ConsultationLimits },
): Decision<Step, ReviewRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'proposed') return refuse('reviewed-before');
  if (verdict === 'accepted') {
    if (obstacles.length > 0) return refuse('not-for-consultation');
    if (levelOf(it.placeCode) === 'village' && party === undefined) return refuse('party-opinion-missing');
  }
  // What a tenth of the village wants to talk about is talked about, unless the law stands against it.
  if (verdict === 'declined' && obstacles.length === 0 && mustBeReviewed(it, limits))
    return refuse('supported-by-many');
  return allow({ kind: 'reviewed', verdict, why, party, on: dayOf(at) });
}

export const WithdrawTopicRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });

export type WithdrawTopicRefusal = 'not-the-convener' | 'over' | 'begun';

/** Taken back before anybody met over it. */
export function withdrawTopic(
  it: Consultation,
  { why }: z.infer<typeof WithdrawTopicRequest>,
  { by, at }: { by: Office; at: Moment },
): Decision<Step, WithdrawTopicRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (isOver(it)) return refuse('over');
  if (it.rounds.length > 0) return refuse('begun');
  return allow({ kind: 'withdrawn', why, on: dayOf(at) });
}
