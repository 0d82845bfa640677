/**
 * 封存: what somebody outside gave us and nobody here may read: a gateway's secret, an address. It lies in the database sealed with a key
 * made from the house's own secret, which lies beside it in a file: a stolen table opens nothing.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { House } from './house.ts';
import { keyed } from './keyed.ts';

const NONCE = 12;
const TAG = 16;

const keyFor = (house: Pick<House, 'secret'>, use: string): Buffer => keyed(house, 'seal', use);

/** AES-256-GCM in base64url; what was sealed for one use opens for no other. */
export function seal(house: Pick<House, 'secret'>, use: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(house, use), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws for what was not sealed here, or for another use. */
export function unseal(house: Pick<House, 'secret'>, use: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(house, use), bytes.subarray(0, NONCE), {
    authTagLength: TAG,
  });
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
