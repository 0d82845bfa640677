/** 紧缩: a reading without what people put between the signs of a name, so that 王　建·国 is found as 王建国. */
import { isDigit, type Reading, readText } from './reading.ts';

export interface Compact {
  readonly plain: string;
  readonly digits: string;
  /** Where each sign stands in the reading. */
  readonly index: readonly number[];
}

const JOINTS = new Set(' ·•・.-‐‑–—_~');

export function compact({ plain, digits }: Reading): Compact {
  const index: number[] = [];
  let plainSigns = '';
  let digitSigns = '';
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] ?? '';
    if (JOINTS.has(sign)) continue;
    plainSigns += sign;
    digitSigns += digits[at] ?? '';
    index.push(at);
  }
  return { plain: plainSigns, digits: digitSigns, index };
}

/** The signs of something known, as `compact` writes them. */
export const compactText = (text: string): Compact => compact(readText(text));

/** The digits of a phone, however it is written. */
export const digitsIn = (text: string): string => readText(text).digits.split('').filter(isDigit).join('');

/** Every place in a text where a passage begins, one after the other. */
export function placesOf(passage: string, text: string): number[] {
  const places: number[] = [];
  if (passage === '') return places;
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + passage.length))
    places.push(at);
  return places;
}

/** The passage of the reading that signs `at` to `end` of the compact text stand for. */
export const placeIn = ({ index }: Compact, at: number, end: number): { at: number; end: number } => ({
  at: index[at] ?? 0,
  end: (index[end - 1] ?? -1) + 1,
});
