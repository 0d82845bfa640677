/**
 * 辨读: a text as an eye reads it, whatever characters it was typed with. Full-width and circled signs become plain
 * ones, small letters capitals, invisible characters vanish; every sign knows where it stood in the text.
 */
import { readRadical } from '../kernel/radicals.ts';

export interface Reading {
  /** The signs as read; Chinese numerals as they are. */
  readonly plain: string;
  /** The same, with Chinese numerals as 0 to 9. */
  readonly digits: string;
  /** Which signs of `digits` were written as anything but an Arabic numeral. */
  readonly drawn: readonly boolean[];
  /** Where each sign begins and ends in the text, invisible characters after it included. UTF-16. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Reads a text once from front to back. */
export function readText(text: string): Reading {
  let plain = '';
  let digits = '';
  const drawn: boolean[] = [];
  const from: number[] = [];
  const to: number[] = [];

  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const sign = signOf(code);
    if (sign === '' && to.length > 0) to[to.length - 1] = end;
    for (let unit = 0; unit < sign.length; unit++) {
      const char = sign.charAt(unit);
      const digit = NUMERALS.get(char) ?? char;
      plain += char;
      digits += digit;
      drawn.push(isDigit(digit) && !isArabic(code));
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { plain, digits, drawn, from, to };
}

/** Whether the sign at a place of `digits` is one of 0 to 9. */
export const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= '0' && sign <= '9';

/** Whether the sign at a place of `plain` is one of A to Z. */
export const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= 'A' && sign <= 'Z';

/** Spelled digit by digit, also as the capitals of cheques; 幺 is how 1 is said in a phone number. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  ['零〇○◯', '一幺壹', '二贰貳', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => [...signs].map((sign) => [sign, String(value)] as const),
  ),
);

/** Circled digits that Unicode does not fold itself: first code point, first value, how many. */
const CIRCLED: readonly (readonly [number, number, number])[] = [
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
];

const isArabic = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

const rare = new Map<number, string>();

/** The sign a code point is read as; '' when nobody sees it. */
function signOf(code: number): string {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? (ASCII[code - 0x20] ?? '') : (ASCII[code] ?? '');
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return signOf(code - 0xfee0);
  const known = rare.get(code);
  if (known !== undefined) return known;
  const sign = foldRare(code);
  if (rare.size < 10_000) rare.set(code, sign);
  return sign;
}

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

function foldRare(code: number): string {
  const sign = String.fromCodePoint(code);
  if (/[\p{Cf}\p{M}]/u.test(sign)) return '';
  const circle = CIRCLED.find(([first, , count]) => code >= first && code < first + count);
  if (circle) return String(code - circle[0] + circle[1]);
  const folded = readRadical(sign);
  return folded.length === 1 ? folded.toUpperCase() : sign;
}
