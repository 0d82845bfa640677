/**
 * 一案一码: the number of a matter, and the code by which its reporter follows it.
 *
 * A number is 'XZ26-7KQ4-M9XJ': XZ, the year, seven characters drawn by chance and one that checks. By chance, because
 * numbers given in turn would betray sealed matters: whoever holds 41 and 43 knows of 42, and two numbers a week apart
 * tell how many people spoke in between. 35 bits a year; the store refuses a number given twice and another is drawn.
 *
 * The letters in front keep a number from being read as a bank card, an identity card or a phone number.
 */
import { checked, inFours, lettersOf, valuesOf } from '../kernel/letters.ts';

/** Characters of a number drawn by chance, each a whole number from 0 to 31. */
export const NUMBER_CHANCES = 7;

/** Characters of a follow code, each a whole number from 0 to 31: 80 bits, nothing to guess. */
export const FOLLOW_CHANCES = 16;

/**
 * The number made of a year's last two digits (0 to 99) and `NUMBER_CHANCES` values from 0 to 31.
 * Throws a RangeError when given anything else.
 */
export function matterNumber(year2: number, chance: readonly number[]): string {
  if (!Number.isInteger(year2) || year2 < 0 || year2 > 99) throw new RangeError(`no year: ${year2}`);
  const values = [Math.floor(year2 / 10), year2 % 10, ...checked(chance, NUMBER_CHANCES)];
  return written([...values, times2(remainder(values))]);
}

/**
 * The number as it was given, from how people write it: small letters, full-width characters, spaces, other dashes or
 * none, without XZ, O for 0, I and L for 1. Undefined when it is no number: every single wrong character and every
 * two that changed places are noticed.
 */
export function readMatterNumber(text: string): string | undefined {
  const values = valuesOf(text, /^(?:XZ)?(\d{2}[0-9A-HJKMNP-TV-Z]{8})$/);
  return values && remainder(values) === 0 ? written(values) : undefined;
}

/** The follow code of `FOLLOW_CHANCES` values from 0 to 31: 'A1B2-C3D4-E5F6-G7H8'. */
export const formatFollowCode = (values: readonly number[]): string =>
  inFours(lettersOf(checked(values, FOLLOW_CHANCES)));

/** The follow code as it was given, forgiving as `readMatterNumber`; undefined when it is no follow code. */
export function readFollowCode(text: string): string | undefined {
  const values = valuesOf(text, /^([0-9A-HJKMNP-TV-Z]{16})$/);
  return values && formatFollowCode(values);
}

const written = (values: readonly number[]): string => {
  const letters = lettersOf(values);
  return `XZ${letters.slice(0, 2)}-${inFours(letters.slice(2))}`;
};

/**
 * Σ value · 2^(distance from the end) in GF(32), by Horner. 2 generates the field, so the weights of up to 31 places
 * all differ and none is 0: one wrong value, or two exchanged, always leaves a remainder.
 */
const remainder = (values: readonly number[]): number =>
  values.reduce((sum, value) => times2(sum) ^ value, 0);

/** Multiplication by 2 in GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
const times2 = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
