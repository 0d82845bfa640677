/** 渠道的设置: what a county enters to send by each channel. Secrets stand here sealed; who opens them is the server. */
import { z } from 'zod';
import { line } from '../kernel/text.ts';
import { DEFAULT_FRAME, Frame } from './text.ts';

/** 短信服务商: 阿里云, 腾讯云, or a gateway of the county's own by a plain request. */
export const SMS_PROVIDERS = ['aliyun', 'tencent', 'plain'] as const;
export const SmsProvider = z.enum(SMS_PROVIDERS);
export type SmsProvider = z.infer<typeof SmsProvider>;

/** A name as the provider shows it in its console. */
const Label = line({ min: 1, max: 80 });

/** Texts: which provider, under which signature, with which of its approved templates. */
export const SmsChannel = z.strictObject({
  on: z.boolean(),
  provider: SmsProvider,
  /** AccessKeyId, SecretId; empty for a plain gateway. */
  keyId: z.string().max(80),
  /** 短信签名. */
  sign: z.string().max(40),
  /** 腾讯云 SdkAppId. */
  appId: z.string().max(40),
  /** 通知模板: with the values kind and no. */
  template: z.string().max(40),
  /** 回访模板: asks for 1, 2 or 3, with the value no. */
  asking: z.string().max(40),
  /** Of a plain gateway: the text itself. */
  frame: Frame,
});
export type SmsChannel = z.infer<typeof SmsChannel>;

/** 微信服务号: its template, and what the template calls the two values. */
export const WechatChannel = z.strictObject({
  on: z.boolean(),
  appId: z.string().max(40),
  template: z.string().max(80),
  kindField: line({ min: 1, max: 30 }),
  noField: line({ min: 1, max: 30 }),
});
export type WechatChannel = z.infer<typeof WechatChannel>;

/** 群机器人: one robot in one group of one place or unit. */
export const Robot = z.strictObject({
  id: z.uuid(),
  name: Label,
  /** The key of the place or unit whose notices it tells. */
  of: z.string().min(6).max(40),
});
export type Robot = z.infer<typeof Robot>;

export const WecomChannel = z.strictObject({
  on: z.boolean(),
  frame: Frame,
  robots: z.array(Robot).max(400),
});
export type WecomChannel = z.infer<typeof WecomChannel>;

/** Every channel as a county set it. */
export interface Channels {
  readonly sms: SmsChannel;
  readonly wechat: WechatChannel;
  readonly wecom: WecomChannel;
}

export const DEFAULT_CHANNELS: Channels = {
  sms: {
    on: false,
    provider: 'aliyun',
    keyId: '',
    sign: '',
    appId: '',
    template: '',
    asking: '',
    frame: DEFAULT_FRAME,
  },
  wechat: { on: false, appId: '', template: '', kindField: 'thing1', noField: 'character_string2' },
  wecom: { on: false, frame: DEFAULT_FRAME, robots: [] },
};

export const readSms = (body: unknown): SmsChannel => SmsChannel.catch(DEFAULT_CHANNELS.sms).parse(body);
export const readWechat = (body: unknown): WechatChannel =>
  WechatChannel.catch(DEFAULT_CHANNELS.wechat).parse(body);
export const readWecom = (body: unknown): WecomChannel =>
  WecomChannel.catch(DEFAULT_CHANNELS.wecom).parse(body);
