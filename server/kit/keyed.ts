/**
 * 加钥摘要: codes are made from an id and the house's secret, so that the answer to a command sent twice can show one again
 * although it is stored nowhere; a table keeps only a keyed hash, and opens nothing without the secret.
 */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { House } from './house.ts';

export const keyed = ({ secret }: House, use: string, text: string): Buffer =>
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
  const bits = [...keyed(house, use, text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
}
