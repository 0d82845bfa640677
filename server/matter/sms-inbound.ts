/** 短信答复: what a gateway brings. Signed and fresh, or refused; what it did is told to nobody. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as api from '../../contract/sms.ts';
import { confirm } from '../../domain/matter/confirm.ts';
import { matterOfReply, readSmsReply, SMS_WINDOW } from '../../domain/matter/sms.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { record } from '../kit/audit.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { sharedSecret } from '../kit/keyed.ts';
import { NotFoundError, RefusedError } from '../kit/problem.ts';
import { rawBody } from '../kit/raw-body.ts';
import { query } from '../kit/serve.ts';
import { act } from './act.ts';
import { markAnswered, openByPhone } from './sms.store.ts';

const REPORTER: Actor = { kind: 'reporter' };
/** A message that was copied on its way is worth nothing soon after. */
const FRESH = 5 * 60_000;

/** No secret was set: there is no such thing here. */
function isSigned(house: House, body: Buffer | undefined, signature: unknown): boolean {
  const seed = house.settings.get('sms.secret');
  if (typeof seed !== 'string' || body === undefined) throw new NotFoundError();
  const right = createHmac('sha256', sharedSecret(house, seed)).update(body).digest();
  const given = Buffer.from(String(signature), 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

export const smsInbound = query(api.smsInbound, async ({ request, body }, { tx, house }) => {
  const at = house.now();
  if (!isSigned(house, rawBody(request), request.headers[api.SIGNATURE_HEADER])) throw new NotFoundError();
  if (Math.abs(at - body.at) > FRESH) throw new RefusedError('too-late');

  const satisfaction = readSmsReply(body.text);
  if (satisfaction === undefined) return {};
  await widen(tx, { county: house.county, duty: 'sms' });
  const phone = body.phone.replace(/^\+?86(?=1\d{10}$)/, '');
  const open = await openByPhone(tx, house.county, phone, new Date(at - SMS_WINDOW));
  const matterId = matterOfReply(open, at)?.matterId;
  if (matterId === undefined) return {};

  await act({ tx, house, matterId, by: REPORTER }, (matter) =>
    confirm(matter, { by: REPORTER, at, satisfaction, heard: 'message' }),
  );
  await markAnswered(tx, house.county, matterId, new Date(at));
  await record(tx, house, { act: api.smsInbound.name, matterId });
  return {};
});
