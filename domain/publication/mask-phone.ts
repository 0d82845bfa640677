/** 电话: mobile and landline numbers, as they are given in mainland China. */

/** How people group the eleven digits of a mobile number; other groupings need a word that announces a phone. */
const USUAL_SHAPES = new Set([
  '11',
  '3-4-4',
  '3-3-5',
  '4-3-4',
  '4-4-3',
  '3-8',
  '7-4',
  '3-2-2-2-2',
  '3-4-2-2',
  '1-1-1-1-1-1-1-1-1-1-1',
]);

/** 13x to 19x with eleven digits, after 86, 0086 or 0. */
export function isMobile(digits: string, shape: string): boolean {
  const prefix = MOBILE_PREFIX[digits.length];
  if (prefix === undefined || !digits.startsWith(prefix) || !isMobileStart(digits, prefix.length))
    return false;
  return USUAL_SHAPES.has(withoutPrefix(shape, prefix.length));
}

/** The same in any grouping. */
export const isMobileDigits = (digits: string): boolean => isMobile(digits, String(digits.length));

/** An area code and a local number of 7 or 8 digits, which never begins with 0, 1 or 9. */
export function isLandline(digits: string, shape: string): boolean {
  const area = areaCodeOf(digits);
  if (area === undefined) return false;
  const [first = '', ...rest] = shape.split('-');
  return rest.length === 0 || (Number(first) === area.length && LOCAL_SHAPES.has(rest.join('-')));
}

/** 086 instead of 0: +86 914 5322345. */
export const isAbroadLandline = (digits: string): boolean =>
  digits.startsWith('86') && areaCodeOf(`0${digits.slice(2)}`) !== undefined;

/** A number without its area code, which only a word before it can make a phone. */
export const isLocal = (digits: string, shape: string): boolean =>
  /^[2-8]\d{6,7}$/.test(digits) && LOCAL_SHAPES.has(shape);

/** 400 and 800: whoever has one wants to be called. */
export const isServiceNumber = (digits: string): boolean => /^[48]00\d{7}$/.test(digits);

/** Mobile digits without the country's prefix, landline digits with the area code: how two writings are compared. */
export function phoneDigits(digits: string): string {
  if (isMobileDigits(digits)) return digits.slice(-11);
  return isAbroadLandline(digits) ? `0${digits.slice(2)}` : digits;
}

/** The digits of a phone as they may appear: in full, and of a landline without the area code. */
export function writingsOf(phone: string): readonly string[] {
  const digits = phoneDigits(phone);
  const area = areaCodeOf(digits);
  return area === undefined ? [digits] : [digits, digits.slice(area.length)];
}

const LOCAL_SHAPES = new Set(['7', '8', '3-4', '4-4', '4-3', '3-2-2', '2-2-2-2']);

const MOBILE_PREFIX: Readonly<Record<number, string>> = { 11: '', 12: '0', 13: '86', 15: '0086' };

const isMobileStart = (digits: string, at: number): boolean =>
  digits[at] === '1' && (digits[at + 1] ?? '') >= '3';

/** 010 and 02x with eight digits after them, 03xx to 09xx with seven or eight. */
const areaCodeOf = (digits: string): string | undefined =>
  /^(010|02\d)[2-8]\d{7}$/.exec(digits)?.[1] ?? /^(0[3-9]\d\d)[2-8]\d{6,7}$/.exec(digits)?.[1];

function withoutPrefix(shape: string, length: number): string {
  const lengths = shape.split('-').map(Number);
  let left = length;
  while (left > 0 && lengths.length > 0) {
    const taken = Math.min(left, lengths[0] ?? 0);
    left -= taken;
    lengths[0] = (lengths[0] ?? 0) - taken;
    if (lengths[0] === 0) lengths.shift();
  }
  return lengths.join('-');
}
