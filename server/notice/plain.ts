/**
 * 普通网关: a gateway of the county's own, or a small program before one. JSON with the phone and the text, signed with the secret that
 * it signs the texts it brings with: hexadecimal HMAC-SHA-256 of the body's bytes. 2xx took it, 429 and 503 later, else never; the
 * same `idempotency-key` acts once.
 */
import { createHmac } from 'node:crypto';
import { SIGNATURE_HEADER } from '../../contract/sms.ts';
import type { Moment } from '../../domain/kernel/day.ts';
import { textOf } from '../../domain/notice/text.ts';
import { asked, type Gateway, shortly, unread } from './gateway.ts';

export interface PlainAccount {
  readonly url: URL;
  readonly secret: string;
  readonly frame: string;
}

/** What is asked of whoever runs it. */
const KEY_KEPT: Moment = 10 * 60_000;

export const plain = ({ url, secret, frame }: PlainAccount): Gateway => ({
  repeats: KEY_KEPT,
  send: ({ requestId, to, kind, tail }, at) => {
    const body = JSON.stringify({ id: requestId, phone: to, text: textOf(frame, { kind, tail }), at });
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': requestId,
      [SIGNATURE_HEADER]: createHmac('sha256', secret).update(body).digest('hex'),
    };
    return asked(url, { headers, body }, (reply) =>
      reply.status >= 200 && reply.status < 300 ? { kind: 'sent', said: shortly(reply.text) } : unread(reply),
    );
  },
});
