/** 回访: the call-back sheet, texts that ask for satisfaction, and the answers a gateway brings. */
import { z } from 'zod';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, MatterRow, SEEING_POSTS } from './matter.ts';

const MatterId = z.strictObject({ matterId: z.uuid() });

export const listCallBacks = endpoint({
  name: 'matter.call-backs',
  method: 'GET',
  path: '/api/call-backs',
  summary:
    'Answered matters whose reporters left a phone and have not confirmed, the longest answered first, at most 100',
  office: SEEING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({
    matters: z.array(
      z.strictObject({
        ...MatterRow.shape,
        answer: z.string(),
        smsAskedAt: z.int().nullable(),
        /** Why no text can be sent now; null when it can. */
        sms: z.string().nullable(),
      }),
    ),
  }),
});

/** Not a command: a phone that was told is kept nowhere, and asking twice is two openings. */
export const tellPhone = endpoint({
  name: 'matter.tell-phone',
  method: 'POST',
  path: '/api/matters/:matterId/call-back',
  summary:
    'The phone of one reporter, to call back; each is recorded before it is told, and the reporter can see it',
  office: SEEING_POSTS,
  dataClass: 'P2',
  params: MatterId,
  body: z.strictObject({}),
  answer: z.strictObject({ phone: z.string() }),
});

export const askBySms = endpoint({
  name: 'matter.ask-by-sms',
  method: 'POST',
  path: '/api/matters/:matterId/ask-by-sms',
  summary: 'Put a text that asks for satisfaction into the queue; once in 15 days',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ tail: z.string() }),
});

/** As many as are told of at once: more would be a list of phones. */
export const MOST_TEXTS = 30;

export const takeTexts = endpoint({
  name: 'matter.take-texts',
  method: 'POST',
  path: '/api/sms/take',
  summary:
    'Phones and number endings of my queued texts that wait for an answer, at most 30, to be sent by an operator',
  office: HANDLING_POSTS,
  dataClass: 'P2',
  body: z.strictObject({}),
  answer: z.strictObject({ texts: z.array(z.strictObject({ phone: z.string(), tail: z.string() })) }),
});

/** The signature: hexadecimal HMAC-SHA-256 of the body's bytes with the secret of the gateway. */
export const SIGNATURE_HEADER = 'x-signature';

/** Our own default: every text of a county comes from the one address of its gateway, at most one a second all day. */
const GATEWAY_HOURLY = 3600;

export const smsInbound = endpoint({
  name: 'matter.sms-inbound',
  method: 'POST',
  path: '/api/sms/inbound',
  summary: 'A text that came in, signed by the gateway; every signed one is answered alike, whatever it did',
  office: 'anyone',
  dataClass: 'P2',
  hourly: GATEWAY_HOURLY,
  body: z.strictObject({
    phone: z.string().regex(/^\+?\d{5,20}$/),
    text: z.string().max(500),
    /** Milliseconds; more than five minutes off is refused. */
    at: z.int(),
  }),
  answer: z.strictObject({}),
});
