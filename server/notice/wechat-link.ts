/**
 * 接微信: a person connects the own WeChat to the own code or account. The link says sealed for whom and until when, and is good once: it
 * names the choice that stood when it was made. WeChat tells the openid to the server alone (网页授权, snsapi_base), and nothing
 * is bound before the person who came says yes, so that nobody's WeChat is connected by a link somebody else sent.
 */
import type { Moment } from '../../domain/kernel/day.ts';
import { MINUTE } from '../../domain/kernel/day.ts';
import type { House } from '../kit/house.ts';
import { seal, unseal } from '../kit/sealing.ts';
import { askWechat, channelsOf, isOn } from './channels.ts';

const LINK = 'wechat-link';
const GRANT = 'wechat-grant';
/** Long enough to find the other phone; WeChat's own code ends after five minutes. */
const GOOD_FOR: Moment = 15 * MINUTE;
/** Where people say yes to WeChat: a page of WeChat's, opened by them and never by the server. */
const AUTHORIZE = 'https://open.weixin.qq.com/connect/oauth2/authorize';

/** For whom a link is: whoever raised a matter, or a person. */
export interface LinkOf {
  readonly owner: string;
  /** When the choice was made that stands now; 0 without one. Another choice ends the link. */
  readonly since: Moment;
}

/** What stands behind `state` in WeChat's address: letters and digits, at most 128 (its documentation). */
export function linkOf(house: House, { owner, since }: LinkOf): string {
  const [kind = '', id = ''] = owner.split(':');
  const until = Math.floor((house.now() + GOOD_FOR) / MINUTE);
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
  const text = `${kind[0]}${bytes}.${until.toString(36)}.${since.toString(36)}`;
  return Buffer.from(seal(house, LINK, text), 'base64url').toString('hex');
}

/** For whom it is; undefined for what is none of ours, and for one that ended. */
export function readLink(house: House, state: string): LinkOf | undefined {
  const text = opened(() => unseal(house, LINK, Buffer.from(state, 'hex').toString('base64url')));
  const [, kind, bytes = '', until = '', since = ''] =
    /^([mp])([\w-]{22})\.([0-9a-z]+)\.([0-9a-z]+)$/.exec(text ?? '') ?? [];
  if (kind === undefined || Number.parseInt(until, 36) * MINUTE < house.now()) return undefined;
  const id = Buffer.from(bytes, 'base64url').toString('hex');
  const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { owner: `${kind === 'm' ? 'matter' : 'person'}:${uuid}`, since: Number.parseInt(since, 36) };
}

function opened(open: () => string): string | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** WeChat's page at which somebody says yes; undefined while the channel is off. */
export function authorizeAddress(house: House, state: string): string | undefined {
  if (!isOn(house, 'wechat')) return undefined;
  const back = new URL('/wechat/back', house.publicUrl).href;
  const asked = { appid: channelsOf(house).wechat.appId, redirect_uri: back, response_type: 'code' };
  const query = new URLSearchParams({ ...asked, scope: 'snsapi_base', state });
  return `${AUTHORIZE}?${query}#wechat_redirect`;
}

/** The openid behind the code WeChat gave, sealed with the link: what is sent back to bind it. Undefined when WeChat says no. */
export async function grantFor(house: House, state: string, code: string): Promise<string | undefined> {
  if (readLink(house, state) === undefined) return undefined;
  const openid = await askWechat(house, code);
  return openid && seal(house, GRANT, JSON.stringify({ state, openid }));
}

/** For whom, and which openid; undefined for what is none of ours, and for what ended. */
export function readGrant(house: House, grant: string): (LinkOf & { readonly openid: string }) | undefined {
  const text = opened(() => unseal(house, GRANT, grant));
  if (text === undefined) return undefined;
  const { state, openid } = JSON.parse(text) as { state: string; openid: string };
  const link = readLink(house, state);
  return link && { ...link, openid };
}
