/** 拼音首字母: the letters by which a place is found, xcsq for 新城社区. */
import { createRequire } from 'node:module';

type Pinyin = typeof import('pinyin-pro');

let loaded: Pinyin | undefined;

/** The dictionary takes some ten megabytes: it is loaded when a place is named, which most days no place is. */
const dictionary = (): Pinyin => {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as Pinyin;
  return loaded;
};

/** Characters of place names that people read in two ways; either must find the place. */
const TWO_READINGS: Readonly<Record<string, string>> = {
  长: 'cz',
  重: 'cz',
  朝: 'cz',
  乐: 'ly',
  行: 'hx',
  曾: 'cz',
  藏: 'cz',
  单: 'sd',
  解: 'jx',
  盛: 'sc',
  厦: 'xs',
  乘: 'cs',
  尉: 'wy',
  铅: 'qy',
};

const MOST_READINGS = 4;

/**
 * Initials in small letters; where a character has two readings, each combination after a space, at most four.
 * Digits and Latin letters stand for themselves; what has no reading is left out.
 */
export function initialsOf(name: string): string {
  const letters = dictionary().pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' });
  let readings = [''];
  [...name].forEach((character, i) => {
    const usual = (letters[i] ?? '').toLowerCase();
    const letter = /^[a-z0-9]$/.test(usual) ? usual : '';
    const others = [...(TWO_READINGS[character] ?? '')].filter((other) => other !== letter);
    // No more than are kept: thirty such characters have a billion combinations.
    readings = [letter, ...others]
      .flatMap((next) => readings.map((reading) => reading + next))
      .slice(0, MOST_READINGS);
  });
  return readings.join(' ');
}
