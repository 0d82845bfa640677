/** 到会与计数: who is in the room at a moment, whether that is enough, and whether a count is a majority. Whole numbers only. */
import type { Voter } from '../roll/list.ts';
import type { Basis } from './kind.ts';
import { type Counts, GUESTS, type Meeting, type Presence } from './meeting.ts';
import { type MeetingRule, type Quorum, ruleOf } from './rules.ts';
import { needed, type Share } from './share.ts';

/** One basis as it stands: `base` is those eligible without the recused; `needed` of them must be `present`. */
export interface Gauge {
  readonly basis: Basis;
  readonly share: Share;
  readonly eligible: number;
  readonly recused: number;
  readonly base: number;
  readonly needed: number;
  readonly present: number;
  readonly met: boolean;
}

/** 表决结果: `needed` of `base` had to be for it. */
export interface Tally {
  readonly of: 'present' | 'all';
  readonly share: Share;
  readonly base: number;
  readonly needed: number;
  readonly for: number;
  readonly passed: boolean;
}

/** What a meeting is counted by: nobody on the roll where it is not asked. */
export interface Room {
  readonly meeting: Meeting;
  readonly voters: readonly Voter[];
}

export const inRoom = ({ presences }: Pick<Meeting, 'presences'>): readonly Presence[] =>
  presences.filter(({ left }) => left === null);

/** Whether somebody who came belongs to the body that meets: stands on its list, or, where it has none, does not only look on. */
export const isOfTheBody = ({ basis }: Pick<Meeting, 'basis'>, { no, observes }: Presence): boolean =>
  no < GUESTS || (!isRolled(basis) && observes !== true);

/** Those of the body that are in the room. */
export const bodyInRoom = (meeting: Meeting): readonly Presence[] =>
  inRoom(meeting).filter((it) => isOfTheBody(meeting, it));

/** Numbers that are spoken for in the room: of those who are there, and by written proxy. */
export function numbersPresent({ meeting }: Room): readonly number[] {
  const numbers = bodyInRoom(meeting).flatMap(({ no, speaksFor }) => [no, ...speaksFor]);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const isRolled = (basis: Basis): boolean => basis !== 'declared' && basis !== 'invited';

/**
 * 席位: the votes that are in the room, each by one number: of a house the first on the list, wherever votes are counted by house.
 * As many as the gauge counts present.
 */
export function seatsIn(room: Room, recused: readonly number[] = []): readonly number[] {
  const basis = countingBasis(room.meeting);
  const counted = without(basis, numbersPresent(room), recused, room.voters);
  return basis === 'households' ? firstOfHouses(counted, room.voters) : counted;
}

/** Every seat a meeting can have: those of its list; of a body on no roll, whoever came. */
export function allSeats({ meeting, voters }: Room): readonly number[] {
  const numbers = voters.map(({ no }) => no);
  if (!isRolled(meeting.basis)) return numbersPresent({ meeting, voters });
  return countingBasis(meeting) === 'households' ? firstOfHouses(numbers, voters) : numbers;
}

/** By house only where the rule counts houses. */
const countingBasis = (meeting: Meeting): Basis =>
  ruleFor(meeting).quorums.some(({ basis }) => basis === meeting.basis) ? meeting.basis : 'invited';

function firstOfHouses(numbers: readonly number[], voters: readonly Voter[]): number[] {
  const houses = new Map(voters.map(({ no, household }) => [no, household]));
  const here = new Set(numbers.flatMap((no) => houses.get(no) ?? []));
  const first = new Map<string, number>();
  for (const { no, household } of voters)
    if (here.has(household) && !first.has(household)) first.set(household, no);
  return [...first.values()].sort((a, b) => a - b);
}

/** How many votes some numbers have: one for each, or one for each house. */
export function votesOf(basis: Basis, numbers: readonly number[], voters: readonly Voter[]): number {
  if (basis !== 'households') return numbers.length;
  const houses = new Map(voters.map(({ no, household }) => [no, household]));
  return new Set(numbers.flatMap((no) => houses.get(no) ?? [])).size;
}

/** A house is out of the base when one of it is recused. */
function without(basis: Basis, numbers: readonly number[], out: readonly number[], voters: readonly Voter[]) {
  if (basis !== 'households') return numbers.filter((no) => !out.includes(no));
  const houses = new Map(voters.map(({ no, household }) => [no, household]));
  const gone = new Set(out.map((no) => houses.get(no)));
  return numbers.filter((no) => !gone.has(houses.get(no)));
}

/** One basis in this room, for one item when one is named. */
export function gaugeOf(room: Room, { basis, share }: Quorum, recused: readonly number[] = []): Gauge {
  const { meeting, voters } = room;
  const all = isRolled(basis)
    ? votesOf(
        basis,
        voters.map(({ no }) => no),
        voters,
      )
    : (meeting.declared ?? 0);
  const out = isRolled(basis) ? recusedOnRoll(recused, voters) : recused;
  const gone = votesOf(basis, out, voters);
  const base = Math.max(all - gone, 0);
  const present = votesOf(basis, without(basis, numbersPresent(room), recused, voters), voters);
  const least = needed(share, base);
  return { basis, share, eligible: all, recused: gone, base, needed: least, present, met: present >= least };
}

const recusedOnRoll = (recused: readonly number[], voters: readonly Voter[]): number[] =>
  recused.filter((no) => voters.some((voter) => voter.no === no));

export const ruleFor = ({ kind, ruleVersion }: Pick<Meeting, 'kind' | 'ruleVersion'>): MeetingRule =>
  ruleOf(kind, ruleVersion);

/** Every basis the rule knows, the chosen one first: what the screen shows while people arrive. */
export function gaugesOf(room: Room, recused: readonly number[] = []): readonly Gauge[] {
  const { meeting } = room;
  const rolled = ruleFor(meeting).quorums.filter(
    ({ basis }) => basis === meeting.basis || (isRolled(basis) && isRolled(meeting.basis)),
  );
  return [...rolled]
    .sort((a, b) => Number(b.basis === meeting.basis) - Number(a.basis === meeting.basis))
    .map((quorum) => gaugeOf(room, quorum, recused));
}

/** The basis the meeting is held by. Where nobody has to come, whoever is there is all there is. */
export function chosenGauge(room: Room, recused: readonly number[] = []): Gauge {
  const { meeting } = room;
  const quorum = ruleFor(meeting).quorums.find(({ basis }) => basis === meeting.basis);
  if (quorum !== undefined) return gaugeOf(room, quorum, recused);
  const present = without('invited', numbersPresent(room), recused, []).length;
  const share: Share = { over: 0, of: 1, strict: true };
  return {
    ...{ basis: meeting.basis, share, eligible: present, recused: 0, base: present },
    ...{ needed: 1, present, met: present >= 1 },
  };
}

export function tallyOf(rule: MeetingRule, gauge: Gauge, counts: Counts): Tally {
  const { of, share } = rule.majority;
  const base = of === 'all' ? gauge.base : gauge.present;
  const least = needed(share, base);
  return { of, share, base, needed: least, for: counts.for, passed: counts.for >= least };
}

/** 利益相关方: of those in the room, so many came for a side; `needed` of them had to. */
export interface Concerned {
  readonly present: number;
  readonly forASide: number;
  readonly share: Share;
  readonly needed: number;
  readonly enough: boolean;
}

/** Undefined where the notice asked for none. */
export function concernedIn(meeting: Meeting): Concerned | undefined {
  const { concerned: share } = meeting;
  if (share === undefined) return undefined;
  const there = bodyInRoom(meeting);
  const forASide = there.filter(({ side }) => side !== null).length;
  const least = needed(share, there.length);
  return { present: there.length, forASide, share, needed: least, enough: forASide >= least };
}
