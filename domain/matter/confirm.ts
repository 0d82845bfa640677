/** 确认: the one who raised a matter closes it, saying whether it is really done (满意 · 基本满意 · 不满意). */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { isAbove } from './above.ts';
import { holds } from './holder.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const ConfirmRequest = z.strictObject({
  satisfaction: z.enum(['satisfied', 'basically_satisfied', 'dissatisfied']),
  words: prose({ min: 2, max: 500 }).optional(),
});
export type ConfirmRequest = z.infer<typeof ConfirmRequest>;

export interface Confirmed {
  readonly kind: 'confirmed';
  readonly by: Signature;
  readonly at: Moment;
  readonly satisfaction: ConfirmRequest['satisfaction'];
  readonly words?: string | undefined;
  /** How it reached us, when the reporter did not do it himself or herself. */
  readonly heard?: Heard | undefined;
}

/** 电话回访 · 短信 · 当面. */
export const HEARD = ['phone', 'message', 'in-person'] as const;
export type Heard = (typeof HEARD)[number];

export type ConfirmRefusal = 'not-the-reporter' | 'matter-closed' | 'not-answered-yet';

export function confirm(
  matter: Matter,
  {
    by,
    at,
    satisfaction,
    words,
    heard,
  }: { by: Actor; at: Moment } & Pick<Confirmed, 'satisfaction' | 'words' | 'heard'>,
): Decision<Confirmed, ConfirmRefusal> {
  if (!isReporter(matter, by)) return refuse('not-the-reporter');
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status !== 'answered') return refuse('not-answered-yet');

  return allow({ kind: 'confirmed', by: signatureOf(by), at, satisfaction, words, heard });
}

export const RecordRequest = ConfirmRequest.extend({ heard: z.enum(HEARD) });
export type RecordRequest = z.infer<typeof RecordRequest>;

export type RecordRefusal = 'nobody-to-ask' | 'matter-closed' | 'not-answered-yet' | 'not-above';

/**
 * 回访登记: what the reporter said when asked. Asked by the level above or by whoever wrote the matter down for somebody:
 * nobody rates the own work.
 */
export function recordSatisfaction(
  matter: Matter,
  {
    by,
    at,
    satisfaction,
    words,
    heard,
  }: { by: Actor; at: Moment } & Pick<Confirmed, 'satisfaction' | 'words' | 'heard'>,
): Decision<Confirmed, RecordRefusal> {
  if (matter.reporter.kind !== 'named') return refuse('nobody-to-ask');
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status !== 'answered') return refuse('not-answered-yet');
  if (by.kind !== 'office' || holds(by.office, matter.holder)) return refuse('not-above');
  if (!isAbove(by.office, matter) && matter.reporter.personId !== by.office.personId)
    return refuse('not-above');

  return allow({ kind: 'confirmed', by: signatureOf(by), at, satisfaction, words, heard });
}

export const afterConfirmed = ({ clock: _, ...matter }: Matter, { satisfaction, at }: Confirmed): Matter => ({
  ...matter,
  status: 'closed',
  satisfaction,
  closedAt: at,
});
