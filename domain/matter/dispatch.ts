/** 派单: offer a matter to a handling unit of the same town or county (承办单位). The sender owns it until it is taken. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { HandlingUnit } from '../people/unit.ts';
import { levelOf } from '../place/code.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import { isSealedFrom } from './concern.ts';
import { offered } from './escalate.ts';
import type { Holder } from './holder.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';

export const DispatchRequest = z.strictObject({
  unitCode: line({ min: 3, max: 40 }),
  why: prose({ min: 2, max: 500 }),
});
export type DispatchRequest = z.infer<typeof DispatchRequest>;

export interface Dispatched {
  readonly kind: 'dispatched';
  readonly by: Signature;
  readonly at: Moment;
  readonly from: Holder;
  readonly to: Holder;
  readonly why: string;
  readonly clock: Clock;
}

export type DispatchRefusal = WorkRefusal | 'only-town-or-county' | 'no-such-unit' | 'receiver-concerned';

/** `unit`: the unit asked for, if it exists in the sender's own town or county and has somebody in office. */
export function dispatch(
  matter: Matter,
  { by, unit, why, ...timing }: { by: Actor; unit: HandlingUnit | undefined; why: string } & Timing,
): Decision<Dispatched, DispatchRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const { holder } = matter;
  if (holder.unitCode !== undefined || (holder.level !== 'town' && holder.level !== 'county'))
    return refuse('only-town-or-county');
  if (unit === undefined || unit.placeCode !== holder.placeCode) return refuse('no-such-unit');
  if (isSealedFrom(matter, unit.code)) return refuse('receiver-concerned');

  const to: Holder = {
    level: levelOf(unit.placeCode) ?? holder.level,
    placeCode: unit.placeCode,
    unitCode: unit.code,
  };
  const clock = startClock('sign', to.level, timing);
  return allow({ kind: 'dispatched', by: signatureOf(by), at: timing.at, from: holder, to, why, clock });
}

export const afterDispatched = (matter: Matter, { to, why, clock }: Dispatched): Matter =>
  offered(matter, 'dispatched', to, why, clock);
