/** 试办/首次答复: say what was done so far. It is the first answer to the reporter and the condition for escalating. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';

export const TryRequest = z.strictObject({ tried: prose({ min: 2, max: 1000 }) });
export type TryRequest = z.infer<typeof TryRequest>;

export interface Tried {
  readonly kind: 'tried';
  readonly by: Signature;
  readonly at: Moment;
  readonly tried: string;
  readonly clock: Clock;
}

export type TryRefusal = WorkRefusal;

export function tryMatter(
  matter: Matter,
  { by, tried, ...timing }: { by: Actor; tried: string } & Timing,
): Decision<Tried, TryRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);

  const clock =
    matter.triedAt === undefined || matter.clock === undefined
      ? startClock('done', matter.holder.level, timing, matter.heldSince)
      : matter.clock;
  return allow({ kind: 'tried', by: signatureOf(by), at: timing.at, tried, clock });
}

export const afterTried = (matter: Matter, { at, clock }: Tried): Matter => ({
  ...matter,
  triedAt: at,
  clock,
});
