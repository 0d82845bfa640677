/**
 * 紧急移交: danger goes to those who come: 110, 119, 120 first, the record after. Violence in a family and what concerns
 * minors is handed over for good, and only the number is kept (反家庭暴力法 Art. 14; 未成年人保护法 Art. 11).
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { ended, erased } from './ending.ts';
import { isForGood } from './for-good.ts';
import type { Matter } from './matter.ts';
import { type OwnerRefusal, ownerRefusal } from './owner.ts';

/** 公安 110 · 消防 119 · 急救 120 · 妇联 12338 · 民政(未成年人保护) 12345 · 应急管理. */
export const RESCUERS = [
  'police',
  'fire',
  'ambulance',
  'women-federation',
  'civil-affairs',
  'emergency',
] as const;
export type Rescuer = (typeof RESCUERS)[number];

export const HandOverRequest = z.strictObject({
  to: z.enum(RESCUERS),
  reference: line({ min: 2, max: 60 }).optional(),
});
export type HandOverRequest = z.infer<typeof HandOverRequest>;

export interface HandedOver {
  readonly kind: 'handed-over';
  readonly by: Signature;
  readonly at: Moment;
  readonly rescuer: Rescuer;
  readonly reference?: string | undefined;
  /** Whether nothing is left to do here. */
  readonly forGood: boolean;
}

/** What was no danger when it was reported may have become one: whoever answers for it says so by handing it over. */
export function handOver(
  matter: Matter,
  { by, at, to, reference }: { by: Actor; at: Moment } & HandOverRequest,
): Decision<HandedOver, OwnerRefusal> {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  const forGood = isForGood(matter);
  return allow({ kind: 'handed-over', by: signatureOf(by), at, rescuer: to, reference, forGood });
}

/** A fire that was reported stays open until somebody says what became of it, and is urgent from now on if it was not. */
export const afterHandedOver = (matter: Matter, { at, forGood }: HandedOver): Matter =>
  forGood ? erased(ended(matter, 'handed-over', at)) : { ...matter, emergency: true };
