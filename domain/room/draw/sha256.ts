/**
 * SHA-256 (FIPS 180-4), in plain arithmetic: a rule has no library, and the same lines run on the server and in the browser of
 * whoever draws again. Texts are hashed as UTF-8.
 */

/** 64 small hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  wordsOf(utf8(text))
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');

/** The hash as eight numbers below 2³². */
export const sha256Words = (text: string): readonly number[] => wordsOf(utf8(text));

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
  }
  return bytes;
}

/** The first 32 bits of the fractional parts of roots of the first primes: squares for the start, cubes for the rounds. */
const PRIMES = primes(64);
const START = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS = PRIMES.map((prime) => fraction(prime ** (1 / 3)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function wordsOf(message: readonly number[]): number[] {
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  const bits = message.length * 8;
  for (const part of [Math.floor(bits / 0x1_0000_0000), bits >>> 0])
    bytes.push((part >>> 24) & 255, (part >>> 16) & 255, (part >>> 8) & 255, part & 255);
  let state = [...START];
  for (let at = 0; at < bytes.length; at += 64) state = mixed(state, bytes.slice(at, at + 64));
  return state;
}

function mixed(state: readonly number[], block: readonly number[]): number[] {
  const byte = (at: number): number => block[at] ?? 0;
  const words = Array.from(
    { length: 16 },
    (_, n) =>
      ((byte(4 * n) << 24) | (byte(4 * n + 1) << 16) | (byte(4 * n + 2) << 8) | byte(4 * n + 3)) >>> 0,
  );
  const word = (at: number): number => words[at] ?? 0;
  for (let n = 16; n < 64; n += 1) {
    const [early, late] = [word(n - 15), word(n - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.push((word(n - 16) + small + word(n - 7) + large) >>> 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let n = 0; n < 64; n += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUNDS[n] ?? 0) + word(n)) >>> 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  return [a, b, c, d, e, f, g, h].map((part, n) => (part + (state[n] ?? 0)) >>> 0);
}
