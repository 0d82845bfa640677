/**
 * 查找: by which words and tokens a matter is found: its text, the places it lies in, its number. A sensitive text is in no
 * index: it is read after saying what for, and a search would say what stands in it to somebody who has not.
 */
import { folded, pairsOf } from '../kernel/words.ts';
import { ancestorAt, type PlaceCode } from '../place/code.ts';
import { LEVELS } from '../place/level.ts';
import type { Matter } from './matter.ts';

export interface Findable {
  /** Folded title and text. */
  readonly words: string;
  readonly tokens: readonly string[];
}

export function findableOf({
  title,
  text,
  no,
  placeCode,
  dataClass,
}: Pick<Matter, 'title' | 'text' | 'no' | 'placeCode' | 'dataClass'>): Findable {
  const words = dataClass === 'P3' ? '' : folded(`${title} ${text}`);
  return { words, tokens: [...pairsOf(words), ...placeTokens(placeCode), ...numberTokens(no)] };
}

/** `@` and the code of the place and of each one above it, without the county. No text has such a token. */
export const placeTokens = (code: PlaceCode): string[] =>
  LEVELS.filter((level) => level !== 'county')
    .map((level) => ancestorAt(code, level))
    .filter((place) => place !== undefined)
    .map(placeToken);

export const placeToken = (code: PlaceCode): string => `@${code}`;

/** `#` and the number from each of its three groups on, so that XZ26, 7KQ4 and M9XJ find it. */
const numberTokens = (no: string): string[] =>
  no.split('-').map((_, i, groups) => numberToken(groups.slice(i).join('')));

/** What a token of this number, or of a part of it, begins with. */
export const numberToken = (part: string): string => `#${folded(part).replace(/[^0-9a-z]/g, '')}`;

/**
 * Whether a folded term may be a number or groups of it: XZ26-7KQ4, M9XJ, ABCD-EFGH. Four letters alone are a word: one group in five
 * has no digit, and is found with another one beside it.
 */
export const mayBeNumber = (term: string): boolean => /^(?=.*[\d-])[0-9a-z]{4}[0-9a-z-]{0,10}$/.test(term);
