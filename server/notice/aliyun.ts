/**
 * 阿里云短信: SendSms (2017-05-25), signed as V3 asks (ACS3-HMAC-SHA256). A nonce is taken once: the same request sent again is answered
 * `SignatureNonceUsed`, which says that the first one was read.
 */
import { createHash, createHmac } from 'node:crypto';
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import type { Receipt } from '../../domain/notice/letter.ts';
import { valuesOf } from '../../domain/notice/text.ts';
import type { Reply } from '../kit/outgoing.ts';
import { asked, fieldsOf, type Gateway, type Outbound, shortly, unread } from './gateway.ts';

const VERSION = '2017-05-25';
/** A nonce is kept for as long as a request may be old: fifteen minutes; less is taken, for clocks that differ. */
const NONCE_KEPT: Moment = 10 * 60_000;

export interface AliyunAccount {
  readonly url: URL;
  readonly keyId: string;
  readonly secret: string;
  readonly sign: string;
  readonly template: string;
  readonly asking: string;
}

export const aliyun = (account: AliyunAccount): Gateway => ({
  repeats: NONCE_KEPT,
  send: (letter, at) => {
    const query = canonicalQuery(paramsOf(account, letter));
    const { url, keyId, secret } = account;
    const headers = signed(
      { host: url.host, action: 'SendSms', version: VERSION, query, at, nonce: letter.requestId },
      { keyId, secret },
    );
    return asked(new URL(`/?${query}`, url), { headers }, read);
  },
});

const paramsOf = ({ sign, template, asking }: AliyunAccount, { to, kind, tail, requestId }: Outbound) => ({
  PhoneNumbers: to,
  SignName: sign,
  TemplateCode: kind === 'satisfaction' ? asking : template,
  TemplateParam: JSON.stringify(kind === 'satisfaction' ? { no: tail ?? '' } : valuesOf({ kind, tail })),
  OutId: requestId,
});

export interface AliyunRequest {
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly query: string;
  readonly at: Moment;
  readonly nonce: string;
}

/** The headers of a request without a body. */
export function signed(
  { host, action, version, query, at, nonce }: AliyunRequest,
  { keyId, secret }: { keyId: string; secret: string },
): Record<string, string> {
  const hash = sha256('');
  const headers: Record<string, string> = {
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': hash,
    'x-acs-date': `${new Date(at).toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': version,
  };
  const names = Object.keys(headers);
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = ['POST', '/', query, lines, names.join(';'), hash].join('\n');
  const signature = createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { ...headers, authorization };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By name, each part as RFC 3986 writes it. */
export const canonicalQuery = (params: Readonly<Record<string, string>>): string =>
  Object.keys(params)
    .sort()
    .map((name) => `${percent(name)}=${percent(params[name] ?? '')}`)
    .join('&');

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Too much, too poor or not now: nothing is wrong with the letter. */
const LATER =
  /^(Throttling|ServiceUnavailable|InternalError|isp\.|isv\.BUSINESS_LIMIT|isv\.AMOUNT_NOT_ENOUGH|isv\.OUT_OF_SERVICE)/;
const SLOWLY = /^isv\./;

function read(reply: Reply): Receipt {
  const { Code: code, Message: message, BizId: id } = fieldsOf(reply.text);
  if (typeof code !== 'string') return unread(reply);
  if (code === 'OK') return { kind: 'sent', said: shortly(`OK ${id ?? ''}`).trim() };
  if (code === 'SignatureNonceUsed') return { kind: 'sent', said: code };
  const said = shortly(`${code} ${message ?? ''}`);
  if (!LATER.test(code)) return { kind: 'refused', said };
  return { kind: 'later', said, ...(SLOWLY.test(code) && { wait: HOUR }) };
}
