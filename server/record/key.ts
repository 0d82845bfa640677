/** 本县的印: the two keys a county signs its record with, made of the house's secret; nobody else can make them again. */
import { createPrivateKey, createPublicKey, verify as holds, type KeyObject, sign } from 'node:crypto';
import {
  type Key,
  type Signs,
  seenMessage,
  seenSignature,
  signatureLine,
  type Verify,
} from '../../domain/record/note.ts';
import type { House } from '../kit/house.ts';
import { keyed } from '../kit/keyed.ts';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export interface Signer {
  readonly key: Key;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** An Ed25519 key of 32 secret bytes. */
export function signerOf(name: string, signs: Signs, seed: Uint8Array): Signer {
  const secret: KeyObject = createPrivateKey({
    ...{ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' },
  });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return {
    key: { name, signs, key: Uint8Array.from(spki.subarray(SPKI.length)) },
    sign: (message) => sign(null, message, secret),
  };
}

/** Ed25519, by Node. A key or a signature of the wrong form is simply not right. */
export const verify: Verify = (key, message, signature) => {
  if (key.length !== 32 || signature.length !== 64) return false;
  const spki = Buffer.concat([SPKI, key]);
  return holds(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature);
};

/** The name a record begins under, and keeps: where it is served, without the scheme. */
export const firstOrigin = ({ publicUrl }: Pick<House, 'publicUrl'>): string => `${publicUrl.host}/log`;

/** The name in a checkpoint's first line. */
export const originOf = (note: string | undefined): string | undefined => note?.split('\n', 1)[0];

type Seeded = Pick<House, 'secret' | 'county'>;

/** The record's own key: signs checkpoints as they are. */
const recordSigner = (house: Seeded, origin: string): Signer =>
  signerOf(origin, 'note', keyed(house, 'record', house.county));

/** The record's clock: says when a checkpoint was the newest. */
const clockSigner = (house: Seeded, origin: string): Signer =>
  signerOf(origin, 'cosignature', keyed(house, 'record-clock', house.county));

/** Both keys, as they are written down and handed on. */
export const recordKeys = (house: Seeded, origin: string): { readonly note: Key; readonly clock: Key } => ({
  note: recordSigner(house, origin).key,
  clock: clockSigner(house, origin).key,
});

/** A checkpoint's text, signed, and signed again with the time. */
export function signedNote(house: House, origin: string, text: string): string {
  const [own, clock] = [recordSigner(house, origin), clockSigner(house, origin)];
  const at = Math.floor(house.now() / 1000);
  return `${text}\n${signatureLine(own.key, own.sign(Buffer.from(text)))}${seenLine(clock, text, at)}`;
}

/** The line that says: at this second this was the newest I saw. */
export const seenLine = ({ key, sign }: Signer, text: string, at: number): string =>
  signatureLine(key, seenSignature(at, sign(seenMessage(text, at))));
