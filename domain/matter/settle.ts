/**
 * 自办自结: settle a matter on the spot: taken and answered in one act, by the level that received it first.
 * What an office holder saw, settled and reported alone needs nobody's confirmation and is closed at once.
 */
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { AnswerRequest } from './answer.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type OwnerRefusal, ownerRefusal } from './owner.ts';

export const SettleRequest = AnswerRequest;
export type SettleRequest = AnswerRequest;

export interface Settled {
  readonly kind: 'settled';
  readonly by: Signature;
  readonly at: Moment;
  readonly answer: string;
  /** Absent when nobody else raised it: then it is closed. */
  readonly clock?: Clock;
}

export type SettleRefusal = OwnerRefusal | 'already-accepted';

export function settle(
  matter: Matter,
  { by, answer, ...timing }: { by: Actor; answer: string } & Timing,
): Decision<Settled, SettleRefusal> {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  if (matter.status !== 'reported') return refuse('already-accepted');

  const settled = { kind: 'settled', by: signatureOf(by), at: timing.at, answer } as const;
  if (raisedBy(matter, by)) return allow(settled);
  return allow({ ...settled, clock: startClock('confirm', matter.holder.level, timing) });
}

export function afterSettled({ clock: _, ...matter }: Matter, { at, answer, clock }: Settled): Matter {
  const settled: Matter = { ...matter, heldSince: at, answer, status: 'answered' };
  if (clock !== undefined) return { ...settled, clock };
  return { ...settled, status: 'closed', satisfaction: 'not_surveyed', closedAt: at };
}

const raisedBy = (matter: Matter, by: Actor): boolean =>
  by.kind === 'office' &&
  matter.reporter.kind === 'office' &&
  matter.reporter.personId === by.office.personId;
