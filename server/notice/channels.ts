/** 渠道: what a county set for each channel, and the gateway that is made of it. Secrets are opened here and nowhere else. */
import { type Channels, readSms, readWechat, readWecom } from '../../domain/notice/channel.ts';
import type { Channel } from '../../domain/notice/kind.ts';
import type { House } from '../kit/house.ts';
import { sharedSecret } from '../kit/keyed.ts';
import { unseal } from '../kit/sealing.ts';
import { settingOf } from '../kit/settings.ts';
import { aliyun } from './aliyun.ts';
import type { Gateway } from './gateway.ts';
import { plain } from './plain.ts';
import { tencent } from './tencent.ts';
import { openidOf, wechat } from './wechat.ts';
import { wecom } from './wecom.ts';

export const SETTING_OF: Readonly<Record<Channel, string>> = {
  sms: 'notice.sms',
  wechat: 'notice.wechat',
  wecom: 'notice.wecom',
};

/** Sealed secrets: of the text provider, of the service account, of each robot by its id. */
export const SECRET_OF: Readonly<Record<Channel, string>> = {
  sms: 'notice.sms-secret',
  wechat: 'notice.wechat-secret',
  wecom: 'notice.wecom-keys',
};

export const channelsOf = (house: House): Channels => ({
  sms: settingOf(house, SETTING_OF.sms, readSms),
  wechat: settingOf(house, SETTING_OF.wechat, readWechat),
  wecom: settingOf(house, SETTING_OF.wecom, readWecom),
});

/** Switched on, and everything there that it needs. */
export const isOn = (house: House, channel: Channel): boolean =>
  channelsOf(house)[channel].on && gatewayOf(house, channel) !== undefined;

/** The gateway of a channel, whether or not it is switched on; undefined while something it needs is missing. */
export function gatewayOf(house: House, channel: Channel): Gateway | undefined {
  if (channel === 'sms') return smsGateway(house);
  const url = house.gateways.get(channel);
  if (url === undefined) return undefined;
  const channels = channelsOf(house);
  if (channel === 'wecom') return wecom({ url, frame: channels.wecom.frame });
  const secret = secretOf(house, 'wechat');
  const { appId, template, kindField, noField } = channels.wechat;
  if (secret === undefined || appId === '' || template === '') return undefined;
  const link = new URL('/follow', house.publicUrl).href;
  return wechat({ url, appId, secret, template, kindField, noField, link });
}

function smsGateway(house: House): Gateway | undefined {
  const { provider, keyId, sign, appId, template, asking, frame } = channelsOf(house).sms;
  const url = house.gateways.get(provider);
  if (url === undefined) return undefined;
  if (provider === 'plain') {
    const seed = house.settings.get('sms.secret');
    return typeof seed === 'string' ? plain({ url, secret: sharedSecret(house, seed), frame }) : undefined;
  }
  const secret = secretOf(house, 'sms');
  if (secret === undefined || keyId === '' || sign === '' || template === '') return undefined;
  const account = { url, keyId, secret, sign, template, asking: asking === '' ? template : asking };
  if (provider === 'aliyun') return aliyun(account);
  return appId === '' ? undefined : tencent({ ...account, appId });
}

/** Whose WeChat a code is of that WeChat gave to whoever said yes; undefined when it says no, or nothing. */
export async function askWechat(house: House, code: string): Promise<string | undefined> {
  const [url, secret] = [house.gateways.get('wechat'), secretOf(house, 'wechat')];
  const { appId } = channelsOf(house).wechat;
  return url === undefined || secret === undefined ? undefined : openidOf({ url, appId, secret }, code);
}

function secretOf(house: House, channel: 'sms' | 'wechat'): string | undefined {
  const sealed = house.settings.get(SECRET_OF[channel]);
  return typeof sealed === 'string' ? unseal(house, SECRET_OF[channel], sealed) : undefined;
}

/** The key of a robot's webhook, by what somebody wrote as its id. */
export function robotKey(house: House, id: string): string | undefined {
  const sealed = new Map(Object.entries(sealedKeys(house))).get(id);
  return sealed === undefined ? undefined : unseal(house, SECRET_OF.wecom, sealed);
}

/** Each robot's key, sealed, by its id. */
export const sealedKeys = (house: House): Readonly<Record<string, string>> =>
  (house.settings.get(SECRET_OF.wecom) ?? {}) as Record<string, string>;

/** Where a gateway is, for whoever sets it up; null where nobody said. */
export const addressOf = (house: House, name: string): string | null =>
  house.gateways.get(name)?.href ?? null;
