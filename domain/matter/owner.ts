/** 责任在谁: the first questions of every act of an owner, in the order a person would ask them. */
import type { Actor } from '../people/actor.ts';
import { holds } from './holder.ts';
import type { Matter } from './matter.ts';

export type OwnerRefusal = 'matter-closed' | 'already-answered' | 'not-the-holder';

export function ownerRefusal(matter: Matter, by: Actor): OwnerRefusal | undefined {
  if (matter.status === 'closed') return 'matter-closed';
  if (matter.status === 'answered') return 'already-answered';
  if (by.kind !== 'office' || !holds(by.office, matter.holder)) return 'not-the-holder';
  return undefined;
}
