/**
 * 委员联系议事室: which members of the CPPCC serve which room (article). A room has at least one, a member at most three (our
 * default). The county CPPCC's office says so; nobody counts what a member does.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { inTerm, type Office } from '../people/office.ts';
import type { Room } from './room.ts';
import type { RoomStandard } from './standard.ts';

export const LinkRequest = z.strictObject({ personId: z.uuid() });

export interface Link {
  readonly roomId: string;
  readonly personId: string;
  readonly from: Day;
}

export type LinkRefusal = 'room-closed' | 'not-a-member' | 'linked-already' | 'too-many-rooms';
export type UnlinkRefusal = 'not-linked' | 'last-member';

export interface LinkFacts {
  readonly today: Day;
  readonly standard: RoomStandard;
  /** The offices the person holds. */
  readonly held: readonly Office[];
  /** The open rooms the person is linked to. */
  readonly rooms: readonly Link[];
}

export function link(
  room: Room,
  personId: string,
  { today, standard, held, rooms }: LinkFacts,
): Decision<Link, LinkRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (!held.some((one) => one.post === 'cppcc_member' && inTerm(one, today))) return refuse('not-a-member');
  if (rooms.some(({ roomId }) => roomId === room.id)) return refuse('linked-already');
  if (rooms.length >= standard.roomsOfAMember) return refuse('too-many-rooms');
  return allow({ roomId: room.id, personId, from: today });
}

/** An open room keeps one member: whoever follows is linked first. */
export function unlink(room: Room, personId: string, linked: readonly Link[]): Decision<Link, UnlinkRefusal> {
  const found = linked.find((one) => one.personId === personId);
  if (found === undefined) return refuse('not-linked');
  if (room.closedOn === undefined && linked.length === 1) return refuse('last-member');
  return allow(found);
}
