/**
 * 设备密钥: one key for this browser on this device. Its private half can be used and never read, not even by us; what it
 * signs shows that a request comes from here. Where a browser keeps none, sessions are bound to nothing and end sooner.
 */
import { proofText, writeProof } from '../../domain/people/proof.ts';

const KIND = { name: 'ECDSA', namedCurve: 'P-256' };
const STORE = 'key';

/** Resolves with what the store answers to one request. */
async function ask<T>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('xiezhi-device', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = request(database.transaction(STORE, mode).objectStore(STORE));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    database.close();
  }
}

const stored = (): Promise<CryptoKeyPair | undefined> =>
  ask<CryptoKeyPair | undefined>('readonly', (store) => store.get(STORE));

/** Two pages may make one at the same moment: the first one stays. */
async function made(): Promise<CryptoKeyPair | undefined> {
  const pair = await crypto.subtle.generateKey(KIND, false, ['sign', 'verify']);
  await ask('readwrite', (store) => store.add(pair, STORE)).catch(() => undefined);
  return stored();
}

let known: Promise<CryptoKeyPair | undefined> | undefined;

/** Pages without https, private windows and full stores refuse in many ways: then there is no key. */
function find(): Promise<CryptoKeyPair | undefined> {
  known ??= Promise.resolve()
    .then(stored)
    .catch(() => undefined);
  return known;
}

/** Sessions that were opened here open nothing any more, with or without a network: only this key could speak for them. */
export async function forgetDeviceKey(): Promise<void> {
  known = undefined;
  await ask('readwrite', (store) => store.clear()).catch(() => undefined);
}

/** The public half, made now if there is none yet; to be sent along when somebody signs in. */
export async function deviceKey(): Promise<{ deviceKey?: string }> {
  try {
    const pair = (await find()) ?? (await made());
    if (pair === undefined) return {};
    known = Promise.resolve(pair);
    return { deviceKey: textOf(await crypto.subtle.exportKey('raw', pair.publicKey)) };
  } catch {
    return {};
  }
}

let ahead = 0;

/** The server's clock, by which proofs are dated. */
export function serverTimeIs(at: number): void {
  ahead = at - Date.now();
}

/** The header that shows that a request comes from this device; none where there is no key. */
export async function proofFor(method: string, address: string): Promise<Record<string, string>> {
  const pair = await find();
  if (pair === undefined) return {};
  const { pathname, search } = new URL(address, location.href);
  const at = Date.now() + ahead;
  const said = new TextEncoder().encode(proofText({ method, path: pathname + search }, at));
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, said);
  return { 'x-device-proof': writeProof({ at, signature: textOf(signature) }) };
}

/** base64url. */
const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
