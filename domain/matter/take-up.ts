/** 恢复办理: a matter that waited is worked on again. After 中止 with the time that was left; after 挂账 with the level's whole time. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type OwnerRefusal, ownerRefusal } from './owner.ts';
import { resumeClock } from './pause.ts';

export const TakeUpRequest = z.strictObject({ why: prose({ min: 2, max: 500 }) });
export type TakeUpRequest = z.infer<typeof TakeUpRequest>;

export interface TakenUp {
  readonly kind: 'taken-up';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
  readonly clock: Clock;
}

export type TakeUpRefusal = OwnerRefusal | 'not-set-aside';

export function takeUp(
  matter: Matter,
  { by, why, ...timing }: { by: Actor; why: string } & Timing,
): Decision<TakenUp, TakeUpRefusal> {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const { aside } = matter;
  if (aside === undefined) return refuse('not-set-aside');

  const clock =
    aside.kind === 'suspended'
      ? resumeClock(aside.paused, timing)
      : startClock('done', matter.holder.level, timing);
  return allow({ kind: 'taken-up', by: signatureOf(by), at: timing.at, why, clock });
}

export const afterTakenUp = ({ aside: _, ...matter }: Matter, { clock }: TakenUp): Matter => ({
  ...matter,
  clock,
});
