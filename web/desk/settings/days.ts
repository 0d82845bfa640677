/** 一行一个日子: what was typed as days, and whether all of it is. */
import { isDay } from '../../../domain/kernel/day.ts';

/** The days of a text, one a line or with spaces between; undefined when something is none. */
export function daysIn(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,，、]+/).filter((word) => word !== '');
  return words.every(isDay) ? words : undefined;
}

/** Lines with something on them. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
