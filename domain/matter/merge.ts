/**
 * 合并: the same thing was raised before; this one goes along with that one. Whoever raised either is told the one
 * answer and has the own word on it. What was merged into this one goes along too, so that no chain and no circle arises.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import type { Matter } from './matter.ts';
import { type OwnerRefusal, ownerRefusal } from './owner.ts';
import { isSupervised } from './supervise.ts';

export const MergeRequest = z.strictObject({ into: z.uuid(), why: prose({ min: 2, max: 300 }) });
export type MergeRequest = z.infer<typeof MergeRequest>;

export interface Merged {
  readonly kind: 'merged';
  readonly by: Signature;
  readonly at: Moment;
  readonly into: string;
  readonly intoNo: string;
  readonly why: string;
}

export type MergeRefusal =
  | OwnerRefusal
  | 'same-matter'
  | 'sensitive'
  | 'other-not-open'
  | 'emergency-leads'
  | 'reply-first';

/**
 * `into`: the matter it goes along with; when that one goes along with a third, the third. What a level above waits for
 * does not vanish into another matter, and what is urgent does not wait with what is not: the other goes along with it.
 */
export function merge(
  matter: Matter,
  { by, into, why, at }: { by: Actor; into: Matter; why: string; at: Moment },
): Decision<Merged, MergeRefusal> {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  if (into.id === matter.id) return refuse('same-matter');
  if (into.dataClass === 'P3' || matter.dataClass === 'P3') return refuse('sensitive');
  if (into.status !== 'reported' && into.status !== 'accepted') return refuse('other-not-open');
  if (matter.emergency && !into.emergency) return refuse('emergency-leads');
  if (isSupervised(matter)) return refuse('reply-first');

  return allow({ kind: 'merged', by: signatureOf(by), at, into: into.id, intoNo: into.no, why });
}

/** What went along with a matter that is merged itself goes along with the same one. */
export const follow = (step: Merged): Merged => ({ ...step, by: { kind: 'system' } });

export const afterMerged = (
  { offer: _, clock: __, aside: ___, ...matter }: Matter,
  { into }: Merged,
): Matter => ({ ...matter, status: 'merged', mergedInto: into });
