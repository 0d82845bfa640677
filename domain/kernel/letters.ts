/**
 * 编码字母: numbers and codes that people read from paper and say by phone. Crockford's alphabet: digits and capitals
 * without I, L, O and U; reading forgives what people confuse.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Each value, a whole number from 0 to 31, as one character. */
export const lettersOf = (values: readonly number[]): string =>
  values.map((value) => ALPHABET[value]).join('');

/** 'A1B2-C3D4' */
export const inFours = (letters: string): string => letters.replace(/.{4}(?=.)/g, '$&-');

/**
 * The values of a text whose first group of `shape` is made of the alphabet: small letters, full-width characters,
 * spaces, other dashes or none, O for 0, I and L for 1 are forgiven. Undefined when it does not fit.
 */
export function valuesOf(text: string, shape: RegExp): number[] | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.·‐-―−－]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const [, letters] = shape.exec(plain) ?? [];
  return letters?.split('').map((letter) => ALPHABET.indexOf(letter));
}

/** The values, when there are as many as expected and each is a whole number from 0 to 31; else throws a RangeError. */
export function checked(values: readonly number[], count: number): readonly number[] {
  const fits = values.length === count && values.every((v) => Number.isInteger(v) && v >= 0 && v < 32);
  if (!fits) throw new RangeError(`expected ${count} whole numbers from 0 to 31`);
  return values;
}
