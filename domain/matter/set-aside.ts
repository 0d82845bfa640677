/**
 * 中止 · 挂账: a matter that waits. 中止: for something outside, while the clock stands still; 挂账: more time was taken as
 * often as allowed, or the time is over, and it cannot be done yet. Both name the day on which it is looked at again.
 */
import { z } from 'zod';
import { addDays, type Day, dayOf, endOf, isDay, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Clock, Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';
import { pauseClock } from './pause.ts';
import { ASIDE_KINDS, type AsideKind, type PausedClock } from './ways.ts';

export const SetAsideRequest = z.strictObject({
  as: z.enum(ASIDE_KINDS),
  review: z.string().refine(isDay, 'no-such-day'),
  why: prose({ min: 2, max: 500 }),
});
export type SetAsideRequest = z.infer<typeof SetAsideRequest>;

export interface SetAside {
  readonly kind: 'set-aside';
  readonly by: Signature;
  readonly at: Moment;
  readonly as: AsideKind;
  readonly review: Day;
  readonly why: string;
  readonly paused: PausedClock;
  readonly clock: Clock;
}

export type SetAsideRefusal =
  | WorkRefusal
  | 'time-is-over'
  | 'extend-first'
  | 'review-not-ahead'
  | 'review-too-far';

export function setAside(
  matter: Matter,
  { by, as, review, why, ...timing }: { by: Actor; as: AsideKind; review: Day; why: string } & Timing,
): Decision<SetAside, SetAsideRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const { at, limits, calendar } = timing;
  const { clock } = matter;
  if (clock === undefined) return refuse('not-accepted-yet');
  const late = at > clock.due;
  if (as === 'suspended' && late) return refuse('time-is-over');
  if (as === 'long-listed' && !late && (matter.extensions ?? 0) < limits.ways.extensions)
    return refuse('extend-first');
  if (review <= dayOf(at)) return refuse('review-not-ahead');
  if (review > addDays(dayOf(at), limits.ways.longestAside.count)) return refuse('review-too-far');

  const due = endOf(review);
  const yellow = Math.round(at + (due - at) * limits.yellowShare);
  return allow({
    kind: 'set-aside',
    by: signatureOf(by),
    at,
    as,
    review,
    why,
    paused: pauseClock(clock, at, calendar),
    clock: { purpose: 'review', since: at, yellow, due, provisional: false, colour: 'green' },
  });
}

export const afterSetAside = (matter: Matter, { as, at, paused, clock }: SetAside): Matter => ({
  ...matter,
  aside: { kind: as, since: at, paused },
  clock,
});
