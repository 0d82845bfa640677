/** 腾讯云短信: SendSms (2021-01-11), signed by TC3-HMAC-SHA256. It keeps no track of requests: without an answer it is not asked again. */
import { createHash, createHmac } from 'node:crypto';
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import type { Receipt } from '../../domain/notice/letter.ts';
import { valuesOf } from '../../domain/notice/text.ts';
import type { Reply } from '../kit/outgoing.ts';
import { asked, fieldsOf, type Gateway, type Outbound, shortly, unread } from './gateway.ts';

const VERSION = '2021-01-11';
const REGION = 'ap-guangzhou';

export interface TencentAccount {
  readonly url: URL;
  readonly keyId: string;
  readonly secret: string;
  readonly sign: string;
  readonly appId: string;
  readonly template: string;
  readonly asking: string;
}

export const tencent = (account: TencentAccount): Gateway => ({
  repeats: 0,
  send: (letter, at) => {
    const body = JSON.stringify(bodyOf(account, letter));
    const { url, keyId, secret } = account;
    const headers = {
      ...signed(
        { host: url.host, service: 'sms', action: 'SendSms', body, at },
        { keyId, key: signingKey(secret, 'sms', at) },
      ),
      'X-TC-Version': VERSION,
      'X-TC-Region': REGION,
    };
    return asked(url, { headers, body }, read);
  },
});

const bodyOf = (
  { sign, appId, template, asking }: TencentAccount,
  { to, kind, tail, requestId }: Outbound,
) => ({
  PhoneNumberSet: [`+86${to}`],
  SmsSdkAppId: appId,
  SignName: sign,
  TemplateId: kind === 'satisfaction' ? asking : template,
  // In the order in which the template names them.
  TemplateParamSet: kind === 'satisfaction' ? [tail ?? ''] : Object.values(valuesOf({ kind, tail })),
  SessionContext: requestId,
});

export interface TencentRequest {
  readonly host: string;
  readonly service: string;
  readonly action: string;
  readonly body: string;
  readonly at: Moment;
}

const dateOf = (at: Moment): string => new Date(at).toISOString().slice(0, 10);
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Good for one service and one day of UTC. */
export const signingKey = (secret: string, service: string, at: Moment): Buffer =>
  hmac(hmac(hmac(`TC3${secret}`, dateOf(at)), service), 'tc3_request');

/** The headers of a JSON request. */
export function signed(
  { host, service, action, body, at }: TencentRequest,
  { keyId, key }: { keyId: string; key: Buffer },
): Record<string, string> {
  const type = 'application/json; charset=utf-8';
  const names = 'content-type;host;x-tc-action';
  const lines = `content-type:${type}\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n`;
  const canonical = ['POST', '/', '', lines, names, sha256(body)].join('\n');
  const seconds = String(Math.floor(at / 1000));
  const scope = `${dateOf(at)}/${service}/tc3_request`;
  const signature = hmac(key, ['TC3-HMAC-SHA256', seconds, scope, sha256(canonical)].join('\n')).toString(
    'hex',
  );
  return {
    host,
    'content-type': type,
    'X-TC-Action': action,
    'X-TC-Timestamp': seconds,
    authorization: `TC3-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Too much, too poor or not now: nothing is wrong with the letter. */
const LATER =
  /^(RequestLimitExceeded|LimitExceeded|InternalError|FailedOperation\.InsufficientBalance|ResourceUnavailable)/;
const SLOWLY = /^(LimitExceeded|FailedOperation)/;

interface Status {
  readonly Code?: unknown;
  readonly Message?: unknown;
  readonly SerialNo?: unknown;
}

function read(reply: Reply): Receipt {
  const { Error: error, SendStatusSet: set } = (fieldsOf(reply.text).Response ?? {}) as {
    Error?: Status;
    SendStatusSet?: readonly Status[];
  };
  const {
    Code: code,
    Message: message,
    SerialNo: serial,
  } = error ?? (Array.isArray(set) ? (set[0] as Status) : {});
  if (typeof code !== 'string') return unread(reply);
  if (code === 'Ok') return { kind: 'sent', said: shortly(`Ok ${serial ?? ''}`).trim() };
  const said = shortly(`${code} ${message ?? ''}`);
  if (!LATER.test(code)) return { kind: 'refused', said };
  return { kind: 'later', said, ...(SLOWLY.test(code) && { wait: HOUR }) };
}
