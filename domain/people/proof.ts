/**
 * 设备证明: a session begun on a device that has a key is worth nothing elsewhere: with each request the device signs what
 * it asks and when. The key never leaves the device; a copied token alone is refused.
 */
import type { Moment } from '../kernel/day.ts';

/** Our own default: how far the time in a proof may be off. */
const LASTS = 5 * 60_000;

export interface Proof {
  readonly at: Moment;
  /** base64url of the 64 bytes of an ECDSA signature, P-256 with SHA-256. */
  readonly signature: string;
}

export interface Asked {
  readonly method: string;
  /** With its query, as it is sent. */
  readonly path: string;
}

/** What is signed. */
export const proofText = ({ method, path }: Asked, at: Moment): string => `${method} ${path}\n${at}`;

/** `1788742800000.signature`, as it travels. */
export const writeProof = ({ at, signature }: Proof): string => `${at}.${signature}`;

/** Reads what travelled; undefined when it is no proof, or none of this time. */
export function readProof(text: string, now: Moment): Proof | undefined {
  const [, at = '', signature = ''] = /^(\d{1,15})\.([\w-]{86})$/.exec(text) ?? [];
  if (signature === '' || Math.abs(Number(at) - now) > LASTS) return undefined;
  return { at: Number(at), signature };
}
