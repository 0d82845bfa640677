/** 受理/签收: take a matter. Only now does it change hands (首接负责, 北京市接诉即办工作条例 Art. 14). */
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import { type Holder, holds } from './holder.ts';
import type { Matter } from './matter.ts';

export interface Accepted {
  readonly kind: 'accepted';
  readonly by: Signature;
  readonly at: Moment;
  readonly holder: Holder;
  readonly clock: Clock;
}

export type AcceptRefusal =
  | 'matter-closed'
  | 'goes-along'
  | 'already-accepted'
  | 'already-answered'
  | 'not-the-receiver';

export function accept(
  matter: Matter,
  { by, ...timing }: { by: Actor } & Timing,
): Decision<Accepted, AcceptRefusal> {
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status === 'merged') return refuse('goes-along');
  if (matter.status === 'answered') return refuse('already-answered');
  if (matter.status === 'accepted' && matter.offer === undefined) return refuse('already-accepted');
  const holder = matter.offer?.to ?? matter.holder;
  if (by.kind !== 'office' || !holds(by.office, holder)) return refuse('not-the-receiver');

  const clock = startClock('answer', holder.level, timing);
  return allow({ kind: 'accepted', by: signatureOf(by), at: timing.at, holder, clock });
}

/** The matter with its new owner, who starts afresh. */
export const afterAccepted = (
  { offer: _, triedAt: __, extensions: ___, ...matter }: Matter,
  { holder, at, clock }: Accepted,
): Matter => ({ ...matter, status: 'accepted', holder, heldSince: at, clock });
