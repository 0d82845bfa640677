/**
 * 退回: a receiver sends a matter back to its owner, with a reason, once (唐山市 12345 rules Art. 23; no passing to and fro).
 * Offered again, it must be taken.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Clock } from './clock.ts';
import { type Holder, holderKey, holds } from './holder.ts';
import type { Matter } from './matter.ts';

export const ReturnRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type ReturnRequest = z.infer<typeof ReturnRequest>;

export interface Returned {
  readonly kind: 'returned';
  readonly by: Signature;
  readonly at: Moment;
  readonly from: Holder;
  readonly to: Holder;
  readonly why: string;
  /** The owner's clock, running on as if the matter had never left. */
  readonly clock: Clock;
}

export type ReturnRefusal = 'matter-closed' | 'nothing-to-return' | 'not-the-receiver' | 'returned-before';

export function returnMatter(
  matter: Matter,
  { by, why, at }: { by: Actor; why: string; at: Moment },
): Decision<Returned, ReturnRefusal> {
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.offer === undefined) return refuse('nothing-to-return');
  const { to, resume } = matter.offer;
  if (by.kind !== 'office' || !holds(by.office, to)) return refuse('not-the-receiver');
  if (matter.returnedBy.includes(holderKey(to))) return refuse('returned-before');

  return allow({
    kind: 'returned',
    by: signatureOf(by),
    at,
    from: to,
    to: matter.holder,
    why,
    clock: resume,
  });
}

export const afterReturned = ({ offer: _, ...matter }: Matter, { from, clock }: Returned): Matter => ({
  ...matter,
  clock,
  returnedBy: [...matter.returnedBy, holderKey(from)],
});
