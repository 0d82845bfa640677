/**
 * 密码与钥匙: the key of a store is wrapped twice: by a key derived from the PIN, and by a key that this browser holds and nobody can
 * read out. A copied profile opens nothing without the PIN; the PIN opens nothing without the profile. Every try is counted
 * before it is made; after five wrong ones the store is gone.
 */
import type { Rows } from './rows.ts';

export const MOST_TRIES = 5;

/** OWASP's number for PBKDF2 with SHA-256; slower phones count for most of a second, and never less than the least. */
const ROUNDS = { most: 600_000, least: 120_000, probe: 60_000 } as const;
const PATIENCE = 900;

interface Vault {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly deviceKey: CryptoKey;
  readonly wrapped: Wrapped;
  /** Tries since the last right one. */
  readonly tries: number;
  /** What the server knows the store by, so that a lost phone can be wiped while it is locked. */
  readonly device?: string;
}

interface Wrapped {
  readonly inner: Uint8Array<ArrayBuffer>;
  readonly outer: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Makes the key of a new store. */
export async function setPin(rows: Rows, pin: string): Promise<CryptoKey> {
  const raw = random(32);
  const salt = random(16);
  const rounds = await roundsHere(pin, salt);
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const inner = random(12);
  const outer = random(12);
  const once = await crypto.subtle.encrypt(gcm(inner), await keyOf(pin, salt, rounds), raw);
  const data = await crypto.subtle.encrypt(gcm(outer), deviceKey, once);
  await rows.begin({ salt, rounds, deviceKey, wrapped: { inner, outer, data }, tries: 0 } satisfies Vault);
  return importKey(raw);
}

export type Unlocked =
  | { readonly kind: 'open'; readonly key: CryptoKey }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'wiped' };

export async function unlock(rows: Rows, pin: string): Promise<Unlocked> {
  const vault = await rows.vault<Vault>();
  if (vault === undefined) return { kind: 'wiped' };
  const tries = vault.tries + 1;
  if (tries > MOST_TRIES) return wipe(rows);
  await rows.setVault({ ...vault, tries } satisfies Vault);
  const key = await opened(vault, pin);
  if (key === undefined)
    return tries >= MOST_TRIES ? wipe(rows) : { kind: 'wrong', left: MOST_TRIES - tries };
  await rows.setVault({ ...vault, tries: 0 } satisfies Vault);
  return { kind: 'open', key };
}

export async function noteDevice(rows: Rows, device: string): Promise<void> {
  const vault = await rows.vault<Vault>();
  if (vault !== undefined && vault.device !== device)
    await rows.setVault({ ...vault, device } satisfies Vault);
}

export const notedDevice = async (rows: Rows): Promise<string | undefined> =>
  (await rows.vault<Vault>())?.device;

/** How many tries are left; undefined when there is no store. */
export async function triesLeft(rows: Rows): Promise<number | undefined> {
  const vault = await rows.vault<Vault>();
  return vault && MOST_TRIES - vault.tries;
}

async function opened(
  { salt, rounds, deviceKey, wrapped }: Vault,
  pin: string,
): Promise<CryptoKey | undefined> {
  try {
    const once = await crypto.subtle.decrypt(gcm(wrapped.outer), deviceKey, wrapped.data);
    const raw = await crypto.subtle.decrypt(gcm(wrapped.inner), await keyOf(pin, salt, rounds), once);
    return await importKey(raw);
  } catch {
    return undefined;
  }
}

async function wipe(rows: Rows): Promise<Unlocked> {
  await rows.destroy();
  return { kind: 'wiped' };
}

async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** As many rounds as this phone does in most of a second. */
async function roundsHere(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<number> {
  const began = performance.now();
  await keyOf(pin, salt, ROUNDS.probe);
  const took = Math.max(1, performance.now() - began);
  return Math.round(Math.min(ROUNDS.most, Math.max(ROUNDS.least, (ROUNDS.probe * PATIENCE) / took)));
}

const importKey = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

const gcm = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv });

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
