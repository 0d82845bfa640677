/**
 * 号码: phones, identity numbers, bank cards and accounts among the rows of digits of a text. What only looks like
 * them (place codes, amounts, hotlines, codes with letters) stays.
 */
import { digitsIn } from './compact.ts';
import { isAfterAccountWord, isAfterIdentityWord, isAfterPhoneWord, isAfterPublicWord } from './cue.ts';
import { type DigitGroup, type DigitGroups, digitGroups, shapeOf } from './digit-group.ts';
import {
  isFraction,
  isMoney,
  isNextLandline,
  isOneNumber,
  isTold,
  type Page,
  type Row,
  type Sight,
} from './digit-row.ts';
import { isBankCard } from './mask-card.ts';
import { isDisabilityNumber, isIdentity15, isIdentity18 } from './mask-identity.ts';
import type { Finding, Known } from './mask-kind.ts';
import {
  isAbroadLandline,
  isLandline,
  isLocal,
  isMobile,
  isMobileDigits,
  isServiceNumber,
  phoneDigits,
  writingsOf,
} from './mask-phone.ts';
import { isLetter, type Reading } from './reading.ts';

/** No personal number has more digits. */
const MOST_DIGITS = 25;

export function findNumbers(reading: Reading, { publicPhones = [], ownCodes }: Known): Finding[] {
  const all = digitGroups(reading);
  const page: Page = {
    reading,
    groups: all.groups,
    publicPhones: new Set(publicPhones.flatMap((phone) => writingsOf(digitsIn(phone)))),
    isOwnCode: ownCodes ?? (() => false),
  };
  const found: Finding[] = [];
  for (let first = 0; first < all.groups.length; ) {
    const sight = sightFrom(page, all, first);
    if (sight && sight.kind !== 'open') found.push({ at: sight.at, end: sight.end, kind: sight.kind });
    first = (sight?.last ?? first) + 1;
  }
  return found;
}

/**
 * Numerals of other kinds stand one by one, so a number may seem to begin with the one before it: 其中一六二二二…. When
 * a longer number begins inside, both are taken together; when one that may stay readable follows the first numeral,
 * it alone counts: 其中一400-330-6314.
 */
function sightFrom(page: Page, all: DigitGroups, first: number): Sight | undefined {
  let seen = longestFrom(page, all, first);
  for (let inside = first + 1; seen && seen.kind !== 'open' && inside <= seen.last; inside++) {
    const other = longestFrom(page, all, inside);
    if (!other || other.last < seen.last) continue;
    const glued = inside === first + 1 && all.groups[inside]?.joint === 'none';
    if (other.kind === 'open' && glued) return other;
    if (other.kind !== 'open' && other.last > seen.last) seen = { ...other, at: seen.at };
  }
  return seen;
}

function longestFrom(page: Page, { groups, digits }: DigitGroups, first: number): Sight | undefined {
  const start = groups[first];
  if (!start) return undefined;
  const lengths = lengthsOf(page, start, digits[start.offset] ?? '');
  let longest: Sight | undefined;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last];
    if (!group || (last > first && (group.joint === 'words' || (group.coded && !start.coded)))) break;
    const length = group.offset + group.end - group.at - start.offset;
    if (length > MOST_DIGITS) break;
    if (!lengths.has(length)) continue;
    const row = {
      first,
      last,
      at: start.at,
      end: group.end,
      digits: digits.slice(start.offset, start.offset + length),
    };
    longest = (start.coded ? sightOfIdentity(page, row) : sightOf(page, row)) ?? longest;
  }
  return longest;
}

/** How many digits a number beginning so may have; most rows need no closer look. */
function lengthsOf(
  { reading: { plain } }: Page,
  { at, joint }: DigitGroup,
  first: string,
): ReadonlySet<number> {
  if (
    joint === 'words' &&
    (isAfterPhoneWord(plain, at) || isAfterIdentityWord(plain, at) || isAfterAccountWord(plain, at))
  ) {
    return ANY_LENGTH;
  }
  return (joint === 'hard' ? LENGTHS_IN_LIST : LENGTHS)[Number(first)] ?? ANY_LENGTH;
}

const ANY_LENGTH: ReadonlySet<number> = new Set(Array.from({ length: MOST_DIGITS - 6 }, (_, i) => i + 7));

/** By the first digit: phones, identity numbers, bank cards. */
const LENGTHS: readonly ReadonlySet<number>[] = [
  [10, 11, 12, 13, 15],
  [11, 15, 17, 18, 20],
  [15, 17, 18, 20],
  [15, 16, 17, 18, 19, 20],
  [10, 15, 16, 17, 18, 19, 20],
  [15, 16, 17, 18, 19, 20],
  [15, 16, 17, 18, 19, 20],
  [15, 17, 18, 20],
  [10, 12, 13, 15, 17, 18, 20],
  [15, 16, 17, 18, 19, 20],
].map((lengths) => new Set(lengths));

const LENGTHS_IN_LIST = LENGTHS.map((lengths) => new Set([7, 8, ...lengths]));

function sightOf(page: Page, row: Row): Sight | undefined {
  const { length } = row.digits;
  const seen =
    (length >= 15 ? sightOfIdentity(page, row) : undefined) ??
    (length <= 15 ? sightOfPhone(page, row) : undefined) ??
    (length >= 9 ? sightOfAccount(page, row) : undefined);
  return seen && page.isOwnCode(row.digits) ? { ...seen, kind: 'open' } : seen;
}

function sightOfIdentity(page: Page, row: Row): Sight | undefined {
  const { reading, groups } = page;
  const { digits } = row;
  if (digits.length === 17) {
    const cross = crossAfter(reading.plain, row.end);
    if (cross === undefined || !isIdentity18(`${digits}X`)) return undefined;
    return sight('id-card', { ...row, end: cross });
  }
  if (digits.length === 18 && isIdentity18(digits) && isOneNumber(groups, row, '6-8-4'))
    return sight('id-card', row);
  if (isDisabilityNumber(digits)) return sight('id-card', row);
  if (groups[row.first]?.coded) return undefined;
  if (digits.length === 15 && isIdentity15(digits, shapeOf(groups, row.first, row.last)))
    return sight('id-card', row);
  const announced = digits.length >= 15 && digits.length <= 20 && isTold(page, row, isAfterIdentityWord);
  return announced && isOneNumber(groups, row, '6-8-4') ? sight('id-card', row) : undefined;
}

function sightOfPhone(page: Page, row: Row): Sight | undefined {
  const { reading, groups } = page;
  const { digits } = row;
  if (!mayBePhone(digits)) return undefined;
  const shape = shapeOf(groups, row.first, row.last);
  const { plain } = reading;

  if (isServiceNumber(digits) && isOneNumber(groups, row)) return sight('open', row);
  if (isMobileDigits(digits)) {
    if (!isMobile(digits, shape) && !isTold(page, row, isAfterPhoneWord)) return undefined;
    if (!isOneNumber(groups, row, '3-4-4') || isFraction(page, row.first)) return undefined;
    if (page.publicPhones.has(phoneDigits(digits)) || isMoney(plain, row)) return sight('open', row);
    return sight('phone', withPlus(plain, row));
  }
  if (!isOneNumber(groups, row) || isFraction(page, row.first) || isLetter(plain[row.end])) return undefined;
  if (isLandline(digits, shape) || (isAbroadLandline(digits) && plain[row.at - 1] === '+')) {
    return landline(page, row);
  }
  const announced = isTold(page, row, isAfterPhoneWord) || isNextLandline(page, row);
  return isLocal(digits, shape) && announced && !isMoney(plain, row) ? landline(page, row) : undefined;
}

function landline({ reading: { plain }, publicPhones, groups }: Page, row: Row): Sight {
  const open = publicPhones.has(phoneDigits(row.digits)) || isAfterPublicWord(plain, row.at);
  const next = groups[row.last + 1];
  const extended =
    next !== undefined &&
    next.end - next.at <= 4 &&
    next.at - row.end <= 4 &&
    /^(?:-|转|转分机|分机)$/.test(plain.slice(row.end, next.at));
  const whole = extended ? { ...row, last: row.last + 1, end: next.end } : row;
  return sight(open ? 'open' : 'landline', withPlus(plain, whole));
}

function sightOfAccount(page: Page, row: Row): Sight | undefined {
  const { groups } = page;
  const { plain } = page.reading;
  if (isLetter(plain[row.end]) || !isOneNumber(groups, row)) return undefined;
  if (isBankCard(row.digits, shapeOf(groups, row.first, row.last))) return sight('bank-card', row);
  return isTold(page, row, isAfterAccountWord) ? sight('bank-card', row) : undefined;
}

const sight = (kind: Sight['kind'], { last, at, end }: Pick<Row, 'last' | 'at' | 'end'>): Sight => ({
  kind,
  last,
  at,
  end,
});

const mayBePhone = (digits: string): boolean => digits.length <= 8 || '0148'.includes(digits[0] ?? '');

/** Where an identity number ends that has its X after the 17th digit. */
function crossAfter(plain: string, end: number): number | undefined {
  const cross = /^[ -]?[X×]/.exec(plain.slice(end, end + 2));
  return cross ? end + cross[0].length : undefined;
}

const withPlus = (plain: string, row: Row): Row =>
  plain[row.at - 1] === '+' ? { ...row, at: row.at - 1 } : row;
