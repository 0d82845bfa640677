/**
 * 请协办: ask another unit of the same town or county to help (联合办理). The asker stays the lead and gives the one
 * answer (主办负责).
 */
import { z } from 'zod';
import { dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { HandlingUnit } from '../people/unit.ts';
import type { Timing } from './clock.ts';
import { isSealedFrom } from './concern.ts';
import { type Holder, holderKey } from './holder.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';
import type { Assist } from './ways.ts';

export const AssistRequest = z.strictObject({
  unitCode: line({ min: 3, max: 40 }),
  why: prose({ min: 2, max: 500 }),
});
export type AssistRequest = z.infer<typeof AssistRequest>;

export interface AssistAsked {
  readonly kind: 'assist-asked';
  readonly by: Signature;
  readonly at: Moment;
  readonly to: Holder;
  readonly why: string;
  readonly due: Moment;
}

export type AssistRefusal =
  | WorkRefusal
  | 'only-town-or-county'
  | 'no-such-unit'
  | 'receiver-concerned'
  | 'assisting-already';

/** `unit`: the unit asked for, if it exists in the owner's own town or county and has somebody in office. */
export function assist(
  matter: Matter,
  {
    by,
    unit,
    why,
    at,
    limits,
    calendar,
  }: { by: Actor; unit: HandlingUnit | undefined; why: string } & Timing,
): Decision<AssistAsked, AssistRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const { holder } = matter;
  if (holder.level !== 'town' && holder.level !== 'county') return refuse('only-town-or-county');
  if (unit === undefined || unit.placeCode !== holder.placeCode || unit.code === holder.unitCode)
    return refuse('no-such-unit');
  if (isSealedFrom(matter, unit.code)) return refuse('receiver-concerned');
  if (assistOf(matter, unit.code) !== undefined) return refuse('assisting-already');

  const to: Holder = { level: holder.level, placeCode: unit.placeCode, unitCode: unit.code };
  const { due } = dueAfter(at, limits.ways.assist, calendar);
  return allow({ kind: 'assist-asked', by: signatureOf(by), at, to, why, due });
}

/** The part a unit was asked for, open or done. */
export const assistOf = ({ assists = [] }: Pick<Matter, 'assists'>, key: string): Assist | undefined =>
  assists.find(({ to }) => holderKey(to) === key);

/** Whether somebody who was asked has not spoken and still has time to. */
export const awaitsAssist = ({ assists = [] }: Matter, at: Moment): boolean =>
  assists.some(({ doneAt, due }) => doneAt === undefined && at <= due);

export const afterAssistAsked = (matter: Matter, { to, why, due }: AssistAsked): Matter => ({
  ...matter,
  assists: [...(matter.assists ?? []), { to, why, due }],
});
