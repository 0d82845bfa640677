/**
 * 用过的设备: a device keeps a mark for each person who signed in on it. Only the house can make one, and it is worth
 * something for that person alone, so nobody gets around the throttle by inventing devices.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../kit/house.ts';

const COOKIE = 'device';
const YEAR = 365 * 24 * 3600;
/** People of one device who are remembered: a village desk has few. */
const AT_MOST = 8;

/** The device's name if this person signed in on it before; undefined otherwise. */
export function deviceOf(request: FastifyRequest, house: House, personId: string): string | undefined {
  for (const mark of marksOf(request)) {
    const [device = '', proof = ''] = mark.split('.');
    const shown = Buffer.from(proof, 'base64url');
    const made = proofOf(house, device, personId);
    if (shown.length === made.length && timingSafeEqual(shown, made)) return device;
  }
  return undefined;
}

/** Marks the device of a person who has just signed in. */
export function rememberDevice(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  house: House,
  personId: string,
): void {
  if (deviceOf(request, house, personId) !== undefined) return;
  const device = randomBytes(16).toString('base64url');
  const mark = `${device}.${proofOf(house, device, personId).toString('base64url')}`;
  reply.setCookie(COOKIE, [mark, ...marksOf(request)].slice(0, AT_MOST).join('~'), {
    path: '/api/sign-in',
    httpOnly: true,
    sameSite: 'strict',
    secure: house.publicUrl.protocol === 'https:',
    maxAge: YEAR,
  });
}

const marksOf = (request: FastifyRequest): string[] =>
  (request.cookies[COOKIE] ?? '').split('~').slice(0, AT_MOST);

const proofOf = ({ secret }: House, device: string, personId: string): Buffer =>
  createHmac('sha256', secret).update(`device ${device} ${personId}`).digest();
