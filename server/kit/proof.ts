/** 设备证明: whether a request comes from the device on which its session began. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { PROOF_HEADER } from '../../contract/people.ts';
import type { Moment } from '../../domain/kernel/day.ts';
import { proofText, readProof } from '../../domain/people/proof.ts';
import { MalformedError } from './problem.ts';

/** The bytes of a device's key, as a sign-in brings it. Throws MalformedError when no point of the curve has them. */
export function readKey(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  try {
    keyOf(bytes);
  } catch {
    throw new MalformedError('body/deviceKey');
  }
  return bytes;
}

/** Whether the request was signed by the device with this key, just now. */
export function isProved({ method, url, headers }: FastifyRequest, key: Buffer, now: Moment): boolean {
  const proof = readProof(String(headers[PROOF_HEADER] ?? ''), now);
  if (proof === undefined) return false;
  const said = Buffer.from(proofText({ method, path: url }, proof.at));
  const signature = Buffer.from(proof.signature, 'base64url');
  return verify('sha256', said, { key: keyOf(key), dsaEncoding: 'ieee-p1363' }, signature);
}

const COORDINATE = 32;

/** From an uncompressed point: 4, x, y. */
const keyOf = (point: Buffer): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.toString('base64url', 1, 1 + COORDINATE),
      y: point.toString('base64url', 1 + COORDINATE),
    },
  });
