/** 退回重办: the one who raised a matter does not accept the answer: it is done again, once (唐山市 12345 rules Art. 38). */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { ConfirmRefusal } from './confirm.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const SendBackRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type SendBackRequest = z.infer<typeof SendBackRequest>;

export interface SentBack {
  readonly kind: 'sent-back';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
  readonly clock: Clock;
}

export type SendBackRefusal = ConfirmRefusal | 'sent-back-before';

export function sendBack(
  matter: Matter,
  { by, why, ...timing }: { by: Actor; why: string } & Timing,
): Decision<SentBack, SendBackRefusal> {
  if (!isReporter(matter, by)) return refuse('not-the-reporter');
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status !== 'answered') return refuse('not-answered-yet');
  if (matter.sentBack) return refuse('sent-back-before');

  const clock = startClock('done', matter.holder.level, timing);
  return allow({ kind: 'sent-back', by: signatureOf(by), at: timing.at, why, clock });
}

/** Open again with the same owner and a fresh clock; what was tried before still counts as tried. */
export const afterSentBack = ({ answer: _, ...matter }: Matter, { at, clock }: SentBack): Matter => ({
  ...matter,
  status: 'accepted',
  sentBack: true,
  triedAt: matter.triedAt ?? at,
  heldSince: at,
  clock,
});
