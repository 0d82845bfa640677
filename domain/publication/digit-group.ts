/**
 * 数字组: the rows of digits of a text and what separates them, so that 138 1234 5678 can be read as one number and
 * 张三13812345678 as a name and a number.
 */
import { isAfterLetterWord } from './cue.ts';
import { isDigit, isLetter, type Reading } from './reading.ts';

/** What lies before a group: nothing, a joint as people write inside a number, a comma or line break, or words. */
export type Joint = 'none' | 'soft' | 'hard' | 'words';

/** Arabic numerals that stand together, or one numeral of another kind. */
export interface DigitGroup {
  readonly at: number;
  readonly end: number;
  readonly joint: Joint;
  /** Whether it belongs to a code with letters, such as a matter number or a credit code. */
  readonly coded: boolean;
  /** Where its digits begin in `DigitGroups.digits`. */
  readonly offset: number;
}

export interface DigitGroups {
  readonly groups: readonly DigitGroup[];
  /** All digits of all groups in one row. */
  readonly digits: string;
}

export function digitGroups(reading: Reading): DigitGroups {
  const { plain, digits, drawn } = reading;
  const groups: DigitGroup[] = [];
  const rows: string[] = [];
  let offset = 0;
  for (let at = 0; at < digits.length; ) {
    if (!isDigit(digits[at])) {
      at++;
      continue;
    }
    let end = at + 1;
    if (!drawn[at]) while (isDigit(digits[end]) && !drawn[end]) end++;
    const last = groups[groups.length - 1];
    const joint = last ? jointOf(plain, last.end, at) : 'words';
    groups.push({ at, end, joint, coded: isCoded(plain, at, last, joint), offset });
    rows.push(digits.slice(at, end));
    offset += end - at;
    at = end;
  }
  return { groups, digits: rows.join('') };
}

/** How the digits of groups `first` to `last` were written: '3-4-4'; '11' when nothing stood between them. */
export function shapeOf(groups: readonly DigitGroup[], first: number, last: number): string {
  let shape = '';
  let length = 0;
  for (let i = first; i <= last; i++) {
    const group = groups[i];
    if (!group) break;
    if (i > first && group.joint !== 'none') {
      shape += `${length}-`;
      length = 0;
    }
    length += group.end - group.at;
  }
  return shape + length;
}

/** No longer than this may a joint be: ' - ', ') '. */
const LONGEST_JOINT = 3;

/** What a tab parts are cells of a table, and no one number. */
function jointOf(plain: string, from: number, to: number): Joint {
  if (from === to) return 'none';
  if (to - from > LONGEST_JOINT) return 'words';
  const between = plain.slice(from, to);
  if (/^[ \-‐‑‒–—―−._·•・~()]+$/.test(between)) return 'soft';
  return /^[ \-._·()\r\n,，、/|;；]+$/.test(between) ? 'hard' : 'words';
}

function isCoded(plain: string, at: number, last: DigitGroup | undefined, joint: Joint): boolean {
  if (plain[at - 1] === 'X' && isDigit(plain[at - 2])) return false;
  if (isLetter(plain[at - 1])) return !isAfterLetterWord(plain, at);
  return last?.coded === true && joint === 'soft' && plain[at - 1] === '-';
}
