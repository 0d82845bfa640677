/**
 * 加钥摘要: codes are made from an id and the house's secret, so that the answer to a command sent twice can show one again
 * although it is stored nowhere; a table keeps only a keyed hash, and opens nothing without the secret.
 */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { House } from './house.ts';

export const keyed = ({ secret }: Pick<House, 'secret'>, use: string, text: string): Buffer =>
  createHmac('sha256', keyOf(secret)).update(`${use} ${text}`).digest();

const keys = new WeakMap<Buffer, KeyObject>();

/** A key that OpenSSL knows already costs a fifth of one it has to read each time. */
function keyOf(secret: Buffer): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret);
  keys.set(secret, key);
  return key;
}

/** What is shared with a machine outside, in 64 hexadecimal digits; only its seed is stored. */
export const sharedSecret = (house: House, seed: string): string =>
  keyed(house, 'shared', seed).toString('hex');

/** `count` whole numbers from 0 to 31, the same for the same use and text. At most 51. */
export function keyedValues(
  house: House,
  { use, text, count }: { use: string; text: string; count: number },
) {
  const bytes = keyed(house, use, text);
  // Five bits, which may begin in one byte and end in the next.
  return Array.from({ length: count }, (_, at) => {
    const byte = (at * 5) >> 3;
    const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
    return (pair >> (11 - ((at * 5) & 7))) & 31;
  });
}
