/** 重开: what was settled is broken again. Whoever raised it may say so once; the level above may say so too. */
import { z } from 'zod';
import { addDays, dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { isAbove } from './above.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import { isEmptied } from './ending.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const ReopenRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type ReopenRequest = z.infer<typeof ReopenRequest>;

export interface Reopened {
  readonly kind: 'reopened';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
  readonly clock: Clock;
}

export type ReopenRefusal =
  | 'not-closed'
  | 'ended-elsewhere'
  | 'not-the-reporter'
  | 'closed-too-long'
  | 'reopened-before';

export function reopen(
  matter: Matter,
  { by, why, ...timing }: { by: Actor; why: string } & Timing,
): Decision<Reopened, ReopenRefusal> {
  const { status, ending, closedAt } = matter;
  if (status !== 'closed' || closedAt === undefined) return refuse('not-closed');
  if (ending !== undefined) return refuse('ended-elsewhere');
  const fromAbove = by.kind === 'office' && isAbove(by.office, matter);
  if (!fromAbove && !isReporter(matter, by)) return refuse('not-the-reporter');
  const last = addDays(dayOf(closedAt), timing.limits.ways.reopen.count);
  if (dayOf(timing.at) > last || isEmptied(matter)) return refuse('closed-too-long');
  if (matter.reopenedAt !== undefined) return refuse('reopened-before');

  const clock = startClock('done', matter.holder.level, timing);
  return allow({ kind: 'reopened', by: signatureOf(by), at: timing.at, why, clock });
}

/** With its last owner again, on a fresh clock; what was tried before still counts as tried. */
export const afterReopened = (
  { answer: _, satisfaction: __, closedAt: ___, extensions: ____, ...matter }: Matter,
  { at, clock }: Reopened,
): Matter => ({
  ...matter,
  status: 'accepted',
  triedAt: matter.triedAt ?? at,
  heldSince: at,
  reopenedAt: at,
  clock,
});
