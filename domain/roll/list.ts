/**
 * 冻结名单: those who may take part in one meeting, as the roll stood when notice was given. Numbers run from 1; a change of
 * the roll afterwards changes nothing here, and the text below has a hash that says so.
 */
import type { Day } from '../kernel/day.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { householdOf, isAdult, type RollEntry } from './roll.ts';

/** 成年村民 · 村民代表 · 集体经济组织成员. */
export const CIRCLES = ['adults', 'representatives', 'members'] as const;
export type Circle = (typeof CIRCLES)[number];

export interface Voter {
  readonly no: number;
  readonly name: string;
  readonly household: string;
}

export interface FrozenList {
  readonly circle: Circle;
  readonly placeCode: PlaceCode;
  /** The day of the meeting: age is counted on it. */
  readonly day: Day;
  readonly voters: readonly Voter[];
}

const IN_CIRCLE: Readonly<Record<Circle, (entry: RollEntry) => boolean>> = {
  adults: () => true,
  representatives: ({ represents }) => represents,
  members: ({ member }) => member === true,
};

/** By group, house and name, so that two people who freeze the same roll get the same numbers. */
export function freeze(
  roll: readonly RollEntry[],
  { circle, placeCode, day }: Pick<FrozenList, 'circle' | 'placeCode' | 'day'>,
): FrozenList {
  const voters = roll
    .filter(
      (entry) => contains(placeCode, entry.placeCode) && isAdult(entry, day) && IN_CIRCLE[circle](entry),
    )
    .sort((a, b) => compare(a.placeCode, b.placeCode) || byHouse(a, b) || compare(a.id, b.id))
    .map((entry, at) => ({ no: at + 1, name: entry.name, household: householdOf(entry) }));
  return { circle, placeCode, day, voters };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whoever speaks for a house stands first in it. */
const byHouse = (a: RollEntry, b: RollEntry): number =>
  a.household.length - b.household.length ||
  compare(a.household, b.household) ||
  Number(b.headsHousehold) - Number(a.headsHousehold) ||
  compare(a.name, b.name);

/** What is hashed: one line for each, and what the list is of. */
export const listText = ({ circle, placeCode, day, voters }: FrozenList): string =>
  [
    `${circle} ${placeCode} ${day}`,
    ...voters.map(({ no, name, household }) => `${no}\t${household}\t${name}`),
  ].join('\n');

export const householdsIn = (voters: readonly Voter[]): number =>
  new Set(voters.map(({ household }) => household)).size;
