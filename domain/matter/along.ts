/** 随同: what happens to merged matters when the one they go along with is answered, or ends without an answer. */
import type { Moment } from '../kernel/day.ts';
import type { Signature } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Holder } from './holder.ts';
import type { Matter } from './matter.ts';

/** 一并答复: the one answer reaches whoever raised this one; confirming it or sending it back is theirs. */
export interface AnsweredAlong {
  readonly kind: 'answered-along';
  readonly by: Signature;
  readonly at: Moment;
  readonly holder: Holder;
  readonly answer: string;
  readonly clock: Clock;
}

/** 恢复单办: the one it went along with ended without an answer, so that this one goes its own way again. */
export interface Parted {
  readonly kind: 'parted';
  readonly by: Signature;
  readonly at: Moment;
  readonly holder: Holder;
  readonly clock: Clock;
}

/** The step of a merged matter after its lead was answered. */
export const answerAlong = (lead: Matter, timing: Timing): AnsweredAlong => ({
  kind: 'answered-along',
  by: { kind: 'system' },
  at: timing.at,
  holder: lead.holder,
  answer: lead.answer ?? '',
  clock: startClock('confirm', lead.holder.level, timing),
});

/** The step of a merged matter after its lead ended otherwise. */
export const part = (lead: Matter, timing: Timing): Parted => ({
  kind: 'parted',
  by: { kind: 'system' },
  at: timing.at,
  holder: lead.holder,
  clock: startClock('answer', lead.holder.level, timing),
});

export const afterAnsweredAlong = (
  { mergedInto: _, ...matter }: Matter,
  { holder, answer, clock, at }: AnsweredAlong,
): Matter => ({ ...matter, status: 'answered', holder, heldSince: at, answer, clock });

export const afterParted = ({ mergedInto: _, ...matter }: Matter, { holder, clock, at }: Parted): Matter => ({
  ...matter,
  status: 'accepted',
  holder,
  heldSince: at,
  clock,
});
