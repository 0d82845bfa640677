/**
 * 微信服务号: a template message, under an access token that is asked for once and used until shortly before it ends. `client_msg_id`
 * makes the same message to the same person act once within ten minutes (its documentation).
 */
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import type { Receipt } from '../../domain/notice/letter.ts';
import { valuesOf } from '../../domain/notice/text.ts';
import { askOutside, NoAnswerError, type Reply } from '../kit/outgoing.ts';
import { asked, fieldsOf, type Gateway, type Outbound, shortly, unread } from './gateway.ts';

export interface WechatAccount {
  readonly url: URL;
  readonly appId: string;
  readonly secret: string;
  readonly template: string;
  readonly kindField: string;
  readonly noField: string;
  /** Where a tap on the message leads: the page where somebody enters the own code. */
  readonly link: string;
}

const SAME_MESSAGE: Moment = 9 * 60_000;
/** A token is given up so long before it ends. */
const EARLY: Moment = 5 * 60_000;

interface Token {
  readonly text: string;
  readonly until: Moment;
}

/** By account and address: a token is good for all, and asking for another too often is refused. */
const tokens = new Map<string, Token>();

export const wechat = (account: WechatAccount): Gateway => ({
  repeats: SAME_MESSAGE,
  send: async (letter, at) => {
    const first = await withToken(account, letter, at);
    // The token was ended before its time: once more with a new one.
    if (!('stale' in first)) return first;
    tokens.delete(keyOf(account));
    const second = await withToken(account, letter, at);
    return 'stale' in second ? { kind: 'later', said: second.stale } : second;
  },
});

const keyOf = ({ url, appId, secret }: WechatAccount): string => `${url.origin} ${appId} ${secret}`;

async function withToken(
  account: WechatAccount,
  letter: Outbound,
  at: Moment,
): Promise<Receipt | { readonly stale: string }> {
  const token = await tokenFor(account, at);
  if (typeof token !== 'string') return token;
  const address = new URL('/cgi-bin/message/template/send', account.url);
  address.searchParams.set('access_token', token);
  let stale: string | undefined;
  const receipt = await asked(
    address,
    { headers: { 'content-type': 'application/json' }, body: JSON.stringify(bodyOf(account, letter)) },
    (reply) => {
      const { errcode: code, errmsg: message } = fieldsOf(reply.text);
      if (typeof code !== 'number') return unread(reply);
      const said = shortly(`${code} ${message ?? ''}`);
      if (STALE.has(code)) stale = said;
      return readCode(code, said);
    },
  );
  return stale === undefined ? receipt : { stale };
}

const bodyOf = (
  { template, kindField, noField, link }: WechatAccount,
  { to, kind, tail, requestId }: Outbound,
) => {
  const values = valuesOf({ kind, tail });
  return {
    touser: to,
    template_id: template,
    url: link,
    client_msg_id: requestId,
    data: { [kindField]: { value: values.kind }, [noField]: { value: values.no } },
  };
};

/** The token: the one we have, or a new one; else what became of asking. */
async function tokenFor(account: WechatAccount, at: Moment): Promise<string | Receipt> {
  const known = tokens.get(keyOf(account));
  if (known !== undefined && at < known.until) return known.text;
  const address = new URL('/cgi-bin/stable_token', account.url);
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: account.appId,
    secret: account.secret,
  });
  let reply: Reply;
  try {
    reply = await askOutside(address, { headers: { 'content-type': 'application/json' }, body });
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    // A token that did not come has told nobody anything.
    return { kind: 'unsent', said: shortly(error.message) };
  }
  const { access_token: text, expires_in: seconds, errcode: code, errmsg: message } = fieldsOf(reply.text);
  if (typeof text === 'string' && typeof seconds === 'number') {
    tokens.set(keyOf(account), { text, until: at + seconds * 1000 - EARLY });
    return text;
  }
  if (typeof code !== 'number') return { kind: 'later', said: shortly(`HTTP ${reply.status} ${reply.text}`) };
  return readCode(code, shortly(`${code} ${message ?? ''}`));
}

/** 凭证无效或已过期. */
const STALE = new Set([40001, 40014, 42001]);
/** 系统繁忙, 频率或额度超过上限. */
const LATER = new Set([-1, 45009, 45011]);

function readCode(code: number, said: string): Receipt {
  if (code === 0) return { kind: 'sent', said: 'ok' };
  if (LATER.has(code)) return { kind: 'later', said, ...(code !== -1 && { wait: HOUR }) };
  return { kind: 'refused', said };
}

/** 网页授权: the openid behind a code, which is good once and for five minutes; undefined when WeChat says no, or nothing. */
export async function openidOf(
  { url, appId, secret }: Pick<WechatAccount, 'url' | 'appId' | 'secret'>,
  code: string,
): Promise<string | undefined> {
  const address = new URL('/sns/oauth2/access_token', url);
  const asked = { appid: appId, secret, code, grant_type: 'authorization_code' };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  try {
    const { openid } = fieldsOf((await askOutside(address, { method: 'GET' })).text);
    return typeof openid === 'string' && /^[\w-]{10,64}$/.test(openid) ? openid : undefined;
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return undefined;
  }
}
