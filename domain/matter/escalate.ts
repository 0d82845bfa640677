/**
 * 上报上级: offer a matter to the level above when this level cannot settle it.
 * 小事化解在片区、大事解决在村组、难事化解在镇村: one level at a time, and only after it was tried.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Holder } from './holder.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';

export const EscalateRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type EscalateRequest = z.infer<typeof EscalateRequest>;

export interface Escalated {
  readonly kind: 'escalated';
  readonly by: Signature;
  readonly at: Moment;
  readonly from: Holder;
  readonly to: Holder;
  readonly why: string;
  readonly clock: Clock;
}

export type EscalateRefusal = WorkRefusal | 'not-tried-yet' | 'no-level-above';

/** `parent`: the next holder above that has somebody in office; undefined at the county. */
export function escalate(
  matter: Matter,
  { by, parent, why, ...timing }: { by: Actor; parent: Holder | undefined; why: string } & Timing,
): Decision<Escalated, EscalateRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  if (matter.triedAt === undefined) return refuse('not-tried-yet');
  if (parent === undefined) return refuse('no-level-above');

  const clock = startClock('sign', parent.level, timing);
  return allow({
    kind: 'escalated',
    by: signatureOf(by),
    at: timing.at,
    from: matter.holder,
    to: parent,
    why,
    clock,
  });
}

/** On its way up; the owner stays the owner until the level above has accepted. */
export const afterEscalated = (matter: Matter, { to, why, clock }: Escalated): Matter =>
  offered(matter, 'escalated', to, why, clock);

/** A matter offered to another holder: what escalating and dispatching have in common. */
export const offered = (
  matter: Matter,
  kind: 'escalated' | 'dispatched',
  to: Holder,
  why: string,
  clock: Clock,
): Matter => ({ ...matter, offer: { kind, to, why, resume: matter.clock ?? clock }, clock });
