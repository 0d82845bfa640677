/**
 * 企业微信群机器人: webhook/send, one text into one group. Twenty a minute and no more (its documentation); without an answer it is not
 * asked again: a group would read the same thing twice.
 */
import { MINUTE } from '../../domain/kernel/day.ts';
import type { Receipt } from '../../domain/notice/letter.ts';
import { textOf } from '../../domain/notice/text.ts';
import type { Reply } from '../kit/outgoing.ts';
import { asked, fieldsOf, type Gateway, shortly, unread } from './gateway.ts';

export const wecom = ({ url, frame }: { readonly url: URL; readonly frame: string }): Gateway => ({
  repeats: 0,
  send: ({ to, kind, tail }) => {
    const address = new URL('/cgi-bin/webhook/send', url);
    address.searchParams.set('key', to);
    const body = JSON.stringify({ msgtype: 'text', text: { content: textOf(frame, { kind, tail }) } });
    return asked(address, { headers: { 'content-type': 'application/json' }, body }, read);
  },
});

/** 频率超过上限, 系统繁忙. */
const LATER = new Set([45009, 45033, -1]);

function read(reply: Reply): Receipt {
  const { errcode: code, errmsg: message } = fieldsOf(reply.text);
  if (typeof code !== 'number') return unread(reply);
  if (code === 0) return { kind: 'sent', said: 'ok' };
  const said = shortly(`${code} ${message ?? ''}`);
  return LATER.has(code) ? { kind: 'later', said, wait: MINUTE } : { kind: 'refused', said };
}
