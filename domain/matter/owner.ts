/** 责任在谁: the first questions of every act of an owner, in the order a person would ask them. */
import type { Actor } from '../people/actor.ts';
import { holds } from './holder.ts';
import type { Matter } from './matter.ts';

export type OwnerRefusal = 'matter-closed' | 'goes-along' | 'already-answered' | 'not-the-holder';

export function ownerRefusal(matter: Matter, by: Actor): OwnerRefusal | undefined {
  if (matter.status === 'closed') return 'matter-closed';
  if (matter.status === 'merged') return 'goes-along';
  if (matter.status === 'answered') return 'already-answered';
  if (by.kind !== 'office' || !holds(by.office, matter.holder)) return 'not-the-holder';
  return undefined;
}

export type WorkRefusal = OwnerRefusal | 'not-accepted-yet' | 'handed-on' | 'set-aside';

/** The same for what only the owner at work may do: it was taken, and is not on its way to somebody else. */
export function workRefusal(matter: Matter, by: Actor): WorkRefusal | undefined {
  const no = ownerRefusal(matter, by);
  if (no !== undefined) return no;
  if (matter.status !== 'accepted') return 'not-accepted-yet';
  if (matter.offer !== undefined) return 'handed-on';
  return matter.aside === undefined ? undefined : 'set-aside';
}
