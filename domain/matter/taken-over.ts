/** 以前的台账转入: a matter closed before this register was kept, brought in from an older one. It is never published by itself. */
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { ended } from './ending.ts';
import type { Matter } from './matter.ts';

export interface TakenOver {
  readonly kind: 'taken-over';
  readonly by: Signature;
  readonly at: Moment;
  /** What came of it, as the older register says. */
  readonly answer: string;
  /** When it was closed, long before this step. */
  readonly closed: Moment;
}

export type TakeOverRefusal = 'not-an-administrator' | 'already-accepted' | 'closed-before-raised';

export function takeOver(
  matter: Matter,
  { by, at, answer, closed }: { by: Actor; at: Moment; answer: string; closed: Moment },
): Decision<TakenOver, TakeOverRefusal> {
  if (by.kind !== 'office' || by.office.post !== 'system_admin') return refuse('not-an-administrator');
  if (matter.status !== 'reported') return refuse('already-accepted');
  if (closed < matter.reportedAt) return refuse('closed-before-raised');

  return allow({ kind: 'taken-over', by: signatureOf(by), at, answer, closed });
}

export const afterTakenOver = (matter: Matter, { answer, closed }: TakenOver): Matter => ({
  ...ended(matter, 'recorded', closed),
  answer,
});
