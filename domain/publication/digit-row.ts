/** 号码的上下文: several groups of digits read as one number, and what the signs around it say about it. */
import type { isAfterPhoneWord } from './cue.ts';
import { type DigitGroup, shapeOf } from './digit-group.ts';
import type { MaskKind } from './mask-kind.ts';
import { isDigit, type Reading } from './reading.ts';

/** Several groups read as one number. */
export interface Row {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  readonly at: number;
  readonly end: number;
}

/** What the rows of one text are judged by. */
export interface Page {
  readonly reading: Reading;
  readonly groups: readonly DigitGroup[];
  readonly publicPhones: ReadonlySet<string>;
  readonly isOwnCode: (digits: string) => boolean;
}

/** What a row is, and where it ends; 'open' may stay readable. */
export interface Sight {
  readonly kind: MaskKind | 'open';
  readonly last: number;
  readonly at: number;
  readonly end: number;
}

/** Whether words right before the row say what it is. */
export const isTold = (
  { reading, groups }: Page,
  { first, at }: Row,
  isAfter: typeof isAfterPhoneWord,
): boolean => groups[first]?.joint === 'words' && isAfter(reading.plain, at);

/** Commas and line breaks part numbers, except where one is written in the `usual` shape. */
export function isOneNumber(groups: readonly DigitGroup[], { first, last }: Row, usual?: string): boolean {
  for (let i = first + 1; i <= last; i++) {
    if (groups[i]?.joint === 'hard') return usual !== undefined && shapeOf(groups, first, last) === usual;
  }
  return true;
}

/** The second of two local numbers: 0914-5322345、5322346. */
export function isNextLandline({ reading: { plain, digits }, groups }: Page, { first, at }: Row): boolean {
  const before = groups[first - 1];
  if (!before || !/^[、/,]$/.test(plain.slice(before.end, at))) return false;
  return isDigit(digits[before.end - 1]) && before.end - before.at >= 7 && before.end - before.at <= 12;
}

/** 109.13812345678 is a place on earth; '1.' before a number at the beginning of a line counts lines. */
export function isFraction({ reading: { plain }, groups }: Page, first: number): boolean {
  const before = groups[first - 1];
  const group = groups[first];
  if (!before || !group || plain.slice(before.end, group.at) !== '.') return false;
  return before.end - before.at >= 2 && /[^\n]/.test(plain[before.at - 1] ?? '\n');
}

export const isMoney = (plain: string, { at, end }: Row): boolean =>
  /[¥$]\s?$/.test(plain.slice(Math.max(0, at - 2), at)) ||
  /^(?:\.\d{1,2})?\s?[万亿]?元(?![旦月宵])/.test(plain.slice(end, end + 8));
