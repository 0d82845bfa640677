/**
 * 到会条: what a house brings to the door: which meeting, and one number of its frozen list. It says who is meant, not who holds it:
 * whoever keeps the door knows the faces, and the number printed beside the code can be typed instead.
 */
import type { Voter } from '../roll/list.ts';

/** Capital letters and digits alone: a code of those is half as dense. */
const HEAD = 'XZH';
const meetingPart = (meetingId: string): string => meetingId.slice(0, 8).toUpperCase();

export const slipText = (meetingId: string, no: number): string => `${HEAD}-${meetingPart(meetingId)}-${no}`;

/** The number on a slip of this meeting; `other-meeting` when it is of another, undefined when it is no slip at all. */
export function readSlip(text: string, meetingId: string): number | 'other-meeting' | undefined {
  const [, of, no] = /^\s*XZH-([0-9A-F]{8})-([1-9]\d{0,4})\s*$/i.exec(text) ?? [];
  if (of === undefined || no === undefined) return undefined;
  return of.toUpperCase() === meetingPart(meetingId) ? Number(no) : 'other-meeting';
}

/** 一户一条: the slip of a house carries its first number. */
export interface House {
  readonly household: string;
  readonly people: readonly Voter[];
}

/** In the order of the list. */
export function housesOf(voters: readonly Voter[]): readonly House[] {
  const houses = new Map<string, Voter[]>();
  for (const voter of voters) {
    const people = houses.get(voter.household);
    if (people === undefined) houses.set(voter.household, [voter]);
    else people.push(voter);
  }
  return [...houses].map(([household, people]) => ({ household, people }));
}

/** Of the house of a slip, those who are not in the room yet; undefined when the list has no such number. */
export function comingOf(
  no: number,
  voters: readonly Voter[],
  there: readonly number[],
): readonly Voter[] | undefined {
  const { household } = voters.find((voter) => voter.no === no) ?? {};
  if (household === undefined) return undefined;
  return voters.filter((voter) => voter.household === household && !there.includes(voter.no));
}
