/** 延期: the owner takes more time, with a reason, before the time is over, twice at most (保定市 12345 rules). */
import { z } from 'zod';
import { dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Clock, Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';

export const ExtendRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type ExtendRequest = z.infer<typeof ExtendRequest>;

export interface Extended {
  readonly kind: 'extended';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
  readonly clock: Clock;
}

export type ExtendRefusal = WorkRefusal | 'time-is-over' | 'extended-enough';

/** The new time is counted from the old end. */
export function extend(
  matter: Matter,
  { by, why, at, limits, calendar }: { by: Actor; why: string } & Timing,
): Decision<Extended, ExtendRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const { clock } = matter;
  if (clock === undefined || at > clock.due) return refuse('time-is-over');
  if ((matter.extensions ?? 0) >= limits.ways.extensions) return refuse('extended-enough');

  const { due, provisional } = dueAfter(clock.due, limits.ways.extension, calendar);
  const yellow = Math.round(clock.since + (due - clock.since) * limits.yellowShare);
  return allow({
    kind: 'extended',
    by: signatureOf(by),
    at,
    why,
    clock: { ...clock, yellow, due, provisional: provisional || clock.provisional, colour: 'green' },
  });
}

export const afterExtended = (matter: Matter, { clock }: Extended): Matter => ({
  ...matter,
  clock,
  extensions: (matter.extensions ?? 0) + 1,
});
