/** 提醒的设置: channels, their secrets (given, never told), numbers, a trial message, and what failed lately. */
import { z } from 'zod';
import { SmsChannel, WechatChannel, WecomChannel } from '../domain/notice/channel.ts';
import { Channel, NoticeKind } from '../domain/notice/kind.ts';
import { NoticeLimits } from '../domain/notice/limits.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { CHANGING, Version, Why } from './setting.ts';

/** As a provider's console shows it; kept sealed. */
const Secret = z.string().trim().min(8).max(200);

const Counts = z.strictObject({
  channel: Channel,
  waiting: z.int(),
  sent: z.int(),
  dropped: z.int(),
  dead: z.int(),
});
export type ChannelCounts = z.infer<typeof Counts>;

const Failed = z.strictObject({
  letterId: z.uuid(),
  channel: Channel,
  kind: NoticeKind,
  at: z.int(),
  tries: z.int(),
  said: z.string(),
});
export type FailedLetter = z.infer<typeof Failed>;

export const NoticeSettings = z.strictObject({
  sms: SmsChannel,
  wechat: WechatChannel,
  wecom: WecomChannel,
  limits: NoticeLimits,
  /** Which secrets are there; never what they are. */
  has: z.strictObject({
    sms: z.boolean(),
    wechat: z.boolean(),
    /** Robots whose key is there, by id. */
    robots: z.array(z.uuid()),
  }),
  /** Everything that a channel needs is there. */
  ready: z.strictObject({ sms: z.boolean(), wechat: z.boolean(), wecom: z.boolean() }),
  /** Where each gateway is, as documented or as the operator's file says; null where nobody said. */
  addresses: z.strictObject({
    aliyun: z.string().nullable(),
    tencent: z.string().nullable(),
    plain: z.string().nullable(),
    wechat: z.string().nullable(),
    wecom: z.string().nullable(),
  }),
  /** Of as long as notices are kept. */
  counts: z.array(Counts),
  /** Given up lately, the newest first, at most 20. */
  failed: z.array(Failed),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

export const getNoticeSettings = endpoint({
  name: 'setting.notices',
  method: 'GET',
  path: '/api/settings/notices',
  summary:
    'Channels of notices with their counts and what failed lately; no secret, no number, nothing of what it was about',
  office: CHANGING,
  dataClass: 'P1',
  answer: NoticeSettings,
});

const setting = <const N extends string, S extends z.ZodRawShape>(name: N, summary: string, said: S) =>
  endpoint({
    name: `setting.notices-${name}`,
    method: 'POST',
    path: `/api/settings/notices/${name}`,
    summary,
    office: CHANGING,
    dataClass: 'P3',
    body: commanded(z.strictObject({ ...said, why: Why })),
    answer: Version,
  });

export const setSmsChannel = setting(
  'sms',
  'Set by which provider texts go; a secret only when it is a new one',
  {
    sms: SmsChannel,
    secret: Secret.optional(),
  },
);

export const setWechatChannel = setting(
  'wechat',
  'Set the WeChat service account; a secret only when it is a new one',
  {
    wechat: WechatChannel,
    secret: Secret.optional(),
  },
);

export const setWecomChannel = setting('wecom', 'Set the group robots; keys only of those that are new', {
  wecom: WecomChannel,
  keys: z.array(z.strictObject({ id: z.uuid(), key: Secret })).max(400),
});

export const setNoticeLimits = setting('limits', 'Set quiet hours, the most a day, and how often is tried', {
  limits: NoticeLimits,
});

/** Not a command: what a gateway answered is told and kept nowhere. */
export const tryChannel = endpoint({
  name: 'setting.notices-try',
  method: 'POST',
  path: '/api/settings/notices/try',
  summary:
    'Send one trial message to a phone, an openid or a robot, and tell what the gateway really answered; five an hour to one',
  office: CHANGING,
  dataClass: 'P2',
  body: z.strictObject({ channel: Channel, to: z.string().trim().min(4).max(64) }),
  answer: z.strictObject({
    kind: z.enum(['sent', 'later', 'refused', 'unsent', 'silent', 'not-ready']),
    said: z.string(),
  }),
});

export const sendLetterAgain = endpoint({
  name: 'setting.notices-again',
  method: 'POST',
  path: '/api/settings/notices/again',
  summary: 'Send once more what was given up',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ letterId: z.uuid() })),
  answer: z.strictObject({}),
});
