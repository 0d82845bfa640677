/**
 * SHA-256 (FIPS 180-4), in plain arithmetic: a rule has no library, and the same lines run on the server and in the browser of
 * whoever draws or proves again. Texts are hashed as UTF-8.
 */
import { hexOf, utf8 } from './bytes.ts';

/** 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const hash = new Uint8Array(32);
  stateOf(message).forEach((word, n) => {
    for (let byte = 0; byte < 4; byte += 1) hash[4 * n + byte] = (word >>> (24 - 8 * byte)) & 255;
  });
  return hash;
}

/** 64 small hexadecimal digits. */
export const sha256Hex = (text: string): string => hexOf(sha256(utf8(text)));

/** The hash as eight numbers below 2³². */
export const sha256Words = (text: string): readonly number[] => [...stateOf(utf8(text))];

/** The first 32 bits of the fractional parts of roots of the first primes: squares for the start, cubes for the rounds. */
const PRIMES = primes(64);
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime ** (1 / 2)));
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(prime ** (1 / 3)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const bits = message.length * 8;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(bits / 0x1_0000_0000));
  view.setUint32(bytes.length - 4, bits >>> 0);
  return bytes;
}

function stateOf(message: Uint8Array): Uint32Array {
  const bytes = padded(message);
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = view.getUint32(at + 4 * n);
    mix(state, words);
  }
  return state;
}

/** One block: its sixteen words, spread to 64, into the state. */
function mix(state: Uint32Array, words: Uint32Array): void {
  const word = (at: number): number => words[at] ?? 0;
  for (let n = 16; n < 64; n += 1) {
    const [early, late] = [word(n - 15), word(n - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[n] = word(n - 16) + small + word(n - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let n = 0; n < 64; n += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUNDS[n] ?? 0) + word(n)) >>> 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, n) => {
    state[n] = (state[n] ?? 0) + part;
  });
}
