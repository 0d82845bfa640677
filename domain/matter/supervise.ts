/** 督办: the level above wants a reply by a day. The matter stays with its owner, and its own clock runs on. */
import { z } from 'zod';
import { dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { isAbove } from './above.ts';
import type { Timing } from './clock.ts';
import type { Matter } from './matter.ts';

export const SuperviseRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type SuperviseRequest = z.infer<typeof SuperviseRequest>;

export interface Supervised {
  readonly kind: 'supervised';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
  readonly due: Moment;
  readonly provisional: boolean;
}

export type SuperviseRefusal = 'matter-closed' | 'already-answered' | 'not-above' | 'supervised-already';

export function supervise(
  matter: Matter,
  { by, why, at, limits, calendar }: { by: Actor; why: string } & Timing,
): Decision<Supervised, SuperviseRefusal> {
  if (matter.status === 'closed' || matter.status === 'merged') return refuse('matter-closed');
  if (matter.status === 'answered') return refuse('already-answered');
  if (by.kind !== 'office' || !isAbove(by.office, matter)) return refuse('not-above');
  if (isSupervised(matter)) return refuse('supervised-already');

  const { due, provisional } = dueAfter(at, limits.ways.supervision, calendar);
  return allow({ kind: 'supervised', by: signatureOf(by), at, why, due, provisional });
}

/** Whether a reply is due to somebody above. What is answered or ended owes none. */
export const isSupervised = ({ supervision, status }: Pick<Matter, 'supervision' | 'status'>): boolean =>
  supervision !== undefined &&
  supervision.repliedAt === undefined &&
  (status === 'reported' || status === 'accepted');

export const afterSupervised = (matter: Matter, { by, why, due, provisional }: Supervised): Matter => ({
  ...matter,
  supervision: { from: by.onBehalfOf ?? '', why, due, provisional, late: false },
});
