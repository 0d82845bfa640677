/** 协办答复: the unit that was asked to help says its part. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { actsFor } from '../people/office.ts';
import { assistOf } from './assist.ts';
import { holderKey } from './holder.ts';
import type { Matter } from './matter.ts';

export const ContributeRequest = z.strictObject({ words: prose({ min: 2, max: 2000 }) });
export type ContributeRequest = z.infer<typeof ContributeRequest>;

export interface Contributed {
  readonly kind: 'contributed';
  readonly by: Signature;
  readonly at: Moment;
  readonly unit: string;
  readonly words: string;
}

export type ContributeRefusal =
  | 'matter-closed'
  | 'already-answered'
  | 'not-asked-to-assist'
  | 'assisted-already';

export function contribute(
  matter: Matter,
  { by, words, at }: { by: Actor; words: string; at: Moment },
): Decision<Contributed, ContributeRefusal> {
  const unit = by.kind === 'office' ? actsFor(by.office) : undefined;
  const asked = unit === undefined ? undefined : assistOf(matter, unit);
  if (unit === undefined || asked === undefined) return refuse('not-asked-to-assist');
  if (matter.status === 'closed' || matter.status === 'merged') return refuse('matter-closed');
  if (matter.status === 'answered') return refuse('already-answered');
  if (asked.doneAt !== undefined) return refuse('assisted-already');

  return allow({ kind: 'contributed', by: signatureOf(by), at, unit, words });
}

export const afterContributed = (matter: Matter, { unit, words, at }: Contributed): Matter => ({
  ...matter,
  assists: (matter.assists ?? []).map((one) =>
    holderKey(one.to) === unit ? { ...one, words, doneAt: at } : one,
  ),
});
