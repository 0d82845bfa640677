/**
 * 期限转正: the holidays of a year are announced, and a provisional due day becomes final. Only a clock that the rule itself
 * still explains is counted again; one that was extended or taken up keeps its day.
 */
import { type Calendar, dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { CLOCK_COLOURS, type Clock, colourAt } from './clock.ts';
import type { Limits, SourcedLimit } from './limits.ts';
import type { Matter } from './matter.ts';

export interface Retimed {
  readonly kind: 'retimed';
  readonly by: Signature;
  readonly at: Moment;
  readonly clock: Clock;
}

export type RetimeRefusal = 'not-provisional' | 'not-by-the-rule' | 'nothing-changes';

export interface RetimeFacts {
  readonly by: Actor;
  readonly at: Moment;
  /** The limits in force when the clock began. */
  readonly limits: Limits;
  /** The calendar until now, and from now on. */
  readonly before: Calendar;
  readonly after: Calendar;
}

export function retime(
  matter: Matter,
  { by, at, limits, before, after }: RetimeFacts,
): Decision<Retimed, RetimeRefusal> {
  const { clock } = matter;
  if (clock === undefined || !clock.provisional) return refuse('not-provisional');
  const limit = limitOf(matter, clock, limits);
  if (limit === undefined || dueAfter(clock.since, limit, before).due !== clock.due)
    return refuse('not-by-the-rule');
  const { due, provisional } = dueAfter(clock.since, limit, after);
  if (due === clock.due && provisional) return refuse('nothing-changes');
  const yellow = Math.round(clock.since + (due - clock.since) * limits.yellowShare);
  const seen = colourAt({ yellow, due }, at);
  const colour = CLOCK_COLOURS.indexOf(seen) < CLOCK_COLOURS.indexOf(clock.colour) ? seen : clock.colour;
  const next = { ...clock, yellow, due, provisional, colour };
  return allow({ kind: 'retimed', by: signatureOf(by), at, clock: next });
}

function limitOf({ holder, offer }: Matter, { purpose }: Clock, limits: Limits): SourcedLimit | undefined {
  if (purpose === 'review') return undefined;
  if (purpose === 'confirm') return limits.confirm;
  return limits.levels[(offer?.to ?? holder).level][purpose];
}

export const afterRetimed = (matter: Matter, { clock }: Retimed): Matter => ({ ...matter, clock });
