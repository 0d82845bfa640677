/** 几组几片: the number a group or an area is called by, however it is written: 三组, 3组, 第三组, 第3村民小组. */
import type { Level } from './level.ts';
import { placeQuery } from './search.ts';

const NUMERALS = '一二三四五六七八九';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const CALLED: Readonly<Partial<Record<Level, RegExp>>> = {
  group: new RegExp(`^第?${NUMBER}(?:(?:村民|居民)?小?组)?$`),
  area: new RegExp(`^第?${NUMBER}(?:片区?)?$`),
};

/** From 1 to 99; undefined for a name that is more than its number. */
export function numberOf(level: Level, name: string): number | undefined {
  const [, digits] = CALLED[level]?.exec(placeQuery(name)) ?? [];
  return digits === undefined ? undefined : countIn(digits) || undefined;
}

function countIn(digits: string): number | undefined {
  if (/^\d/.test(digits)) return Number(digits);
  const [, tens, ones] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(digits) ?? [];
  if (tens === undefined || ones === undefined) return digits.length === 1 ? one(digits) : undefined;
  return (tens === '' ? 1 : one(tens)) * 10 + (ones === '' ? 0 : one(ones));
}

const one = (numeral: string): number => NUMERALS.indexOf(numeral) + 1;
