/**
 * 村民名册: who may take part in a lawful meeting of a village: the household, the name, the year of birth, who speaks for the
 * household, who represents villagers, who is a member of the collective organisation. Kept for meetings only: nothing else
 * about a person stands here (个人信息保护法 Art. 6, 34), and whoever leaves the village is struck off, which erases the entry.
 */
import { type Day, yearOf } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';

export interface RollEntry {
  readonly id: string;
  /** The group, or the village when it has none. */
  readonly placeCode: PlaceCode;
  /** The number or name of the house within its group. */
  readonly household: string;
  readonly name: string;
  readonly birthYear: number;
  /** In the year somebody turns eighteen only the village knows whether the day has passed. */
  readonly cameOfAge: boolean;
  /** 户代表: who speaks for the household. */
  readonly headsHousehold: boolean;
  /** 村民代表. */
  readonly represents: boolean;
  /** 集体经济组织成员; null when it is not known. */
  readonly member: boolean | null;
  readonly version: number;
}

const ADULT = 18;

/** 年满十八周岁 on a day, as far as a year of birth can tell. */
export const isAdult = (
  { birthYear, cameOfAge }: Pick<RollEntry, 'birthYear' | 'cameOfAge'>,
  day: Day,
): boolean => {
  const age = yearOf(day) - birthYear;
  return age > ADULT || (age === ADULT && cameOfAge);
};

/** Those of whom the village still has to say whether they have come of age. */
export const isOnTheEve = ({ birthYear, cameOfAge }: RollEntry, day: Day): boolean =>
  yearOf(day) - birthYear === ADULT && !cameOfAge;

/** A house is one within its group: two groups may both have a house number 3. */
export const householdOf = ({ placeCode, household }: Pick<RollEntry, 'placeCode' | 'household'>): string =>
  placeCode.length > 12 ? `${placeCode.slice(12, 14)}-${household}` : household;
