/**
 * 固定成员: who comes to a room's talks as a rule. Seven to fifteen, a third of them women (our default); each agreed to be named.
 * Whoever leaves is erased, not archived.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import type { Room } from './room.ts';
import { type RoomStandard, womenNeeded } from './standard.ts';

/** 村民代表 · 党政部门 · 乡贤 · 社会组织 · 智囊库 · 人大代表 · 政协委员 (article: 吸纳党政部门、乡贤、群众代表、社会组织、智囊库). */
export const SIDES = [
  'villager',
  'party_government',
  'local_worthy',
  'organisation',
  'think_tank',
  'deputy',
  'cppcc',
] as const;
export type Side = (typeof SIDES)[number];

export const CONSENTS = ['spoken', 'written'] as const;
export type Consent = (typeof CONSENTS)[number];

export const SeatRequest = z.strictObject({
  memberId: z.uuid(),
  name: line({ min: 2, max: 30 }),
  side: z.enum(SIDES),
  woman: z.boolean(),
  consent: z.enum(CONSENTS),
});
export type SeatRequest = z.infer<typeof SeatRequest>;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly woman: boolean;
  readonly consent: Consent;
  readonly since: Day;
}

export type SeatRefusal = 'room-closed' | 'named-already' | 'room-full' | 'no-seat-left-for-women';

/** Somebody becomes a standing member. What is left of the seats must still be enough for the women the standard asks for. */
export function seat(
  room: Room,
  { memberId, ...said }: SeatRequest,
  { seated, standard, today }: { seated: readonly Member[]; standard: RoomStandard; today: Day },
): Decision<Member, SeatRefusal> {
  const { most } = standard.members;
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (seated.some(({ name, side }) => name === said.name && side === said.side))
    return refuse('named-already');
  if (seated.length >= most) return refuse('room-full');
  const men = seated.filter(({ woman }) => !woman).length + (said.woman ? 0 : 1);
  if (men > most - womenNeeded(most, standard)) return refuse('no-seat-left-for-women');
  return allow({ id: memberId, ...said, since: today });
}

export interface Composition {
  readonly count: number;
  readonly women: number;
  readonly sides: readonly Side[];
  /** What the standard asks for and is not there: how many are missing, how many are too many, how many women are missing. */
  readonly missing: number;
  readonly over: number;
  readonly womenMissing: number;
}

export function compositionOf(members: readonly Member[], standard: RoomStandard): Composition {
  const { least, most } = standard.members;
  const count = members.length;
  const women = members.filter(({ woman }) => woman).length;
  return {
    count,
    women,
    sides: SIDES.filter((side) => members.some((one) => one.side === side)),
    missing: Math.max(0, least - count),
    over: Math.max(0, count - most),
    womenMissing: Math.max(0, womenNeeded(Math.max(count, least), standard) - women),
  };
}
