/** 提醒的设置: channels as a county sets them. A secret comes in, is sealed, and is never told again. */
import * as api from '../../contract/notice-setting.ts';
import { DAY, HOUR } from '../../domain/kernel/day.ts';
import { CHANNELS } from '../../domain/notice/kind.ts';
import { admitted, type Given } from '../kit/admission.ts';
import { record } from '../kit/audit.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError, TooOftenError } from '../kit/problem.ts';
import { rereading } from '../kit/rereading.ts';
import { seal } from '../kit/sealing.ts';
import { apart, command, query, type Served } from '../kit/serve.ts';
import { addSetting } from '../kit/settings.ts';
import { throttle } from '../kit/throttle.ts';
import { addressOf, channelsOf, gatewayOf, robotKey, SECRET_OF, SETTING_OF, sealedKeys } from './channels.ts';
import { limitsOf } from './deliver.ts';
import { countsSince, failedSince, reviveLetter } from './store.ts';

const MOST_SHOWN = 20;
const TRIALS = { tries: 5, window: HOUR };

const put = (
  { tx, house, office }: Given,
  { word, body, why }: { word: string; body: unknown; why: string },
): Promise<number> =>
  addSetting(tx, house.county, { word, body, why, at: new Date(house.now()), by: office });

const putSecret = (
  given: Given,
  channel: 'sms' | 'wechat',
  { secret, why }: { secret: string; why: string },
) => put(given, { word: SECRET_OF[channel], body: seal(given.house, SECRET_OF[channel], secret), why });

export const noticeSettings = (house: House): readonly Served[] => {
  const trials = throttle({ ...TRIALS, now: house.now });
  return [
    query(api.getNoticeSettings, async (_, { tx, house }) => {
      widen(tx, { county: house.county, duty: 'notice' });
      const since = new Date(house.now() - limitsOf(house).keepDays.n * DAY);
      const counts = await countsSince(tx, house.county, since);
      return {
        ...channelsOf(house),
        limits: limitsOf(house),
        has: {
          sms: typeof house.settings.get(SECRET_OF.sms) === 'string',
          wechat: typeof house.settings.get(SECRET_OF.wechat) === 'string',
          robots: Object.keys(sealedKeys(house)),
        },
        ready: {
          sms: gatewayOf(house, 'sms') !== undefined,
          wechat: gatewayOf(house, 'wechat') !== undefined,
          wecom: gatewayOf(house, 'wecom') !== undefined && Object.keys(sealedKeys(house)).length > 0,
        },
        addresses: {
          aliyun: addressOf(house, 'aliyun'),
          tencent: addressOf(house, 'tencent'),
          plain: addressOf(house, 'plain'),
          wechat: addressOf(house, 'wechat'),
          wecom: addressOf(house, 'wecom'),
        },
        counts: CHANNELS.map((channel) => ({ channel, ...(counts.get(channel) ?? NONE) })),
        failed: await failedSince(tx, house.county, since, MOST_SHOWN),
      };
    }),

    ...[
      command(api.setSmsChannel, async ({ body: { sms, secret, why } }, given) => {
        if (secret !== undefined) await putSecret(given, 'sms', { secret, why });
        return { version: await put(given, { word: SETTING_OF.sms, body: sms, why }) };
      }),

      command(api.setWechatChannel, async ({ body: { wechat, secret, why } }, given) => {
        if (secret !== undefined) await putSecret(given, 'wechat', { secret, why });
        return { version: await put(given, { word: SETTING_OF.wechat, body: wechat, why }) };
      }),

      command(api.setWecomChannel, async ({ body: { wecom, keys, why } }, given) => {
        const ids = new Set(wecom.robots.map(({ id }) => id));
        // The key of a robot that is gone is gone with it.
        const kept = Object.entries(sealedKeys(given.house)).filter(([id]) => ids.has(id));
        const fresh = keys.map(({ id, key }) => [id, seal(given.house, SECRET_OF.wecom, key)] as const);
        const body = Object.fromEntries([...kept, ...fresh].filter(([id]) => ids.has(id)));
        await put(given, { word: SECRET_OF.wecom, body, why });
        return { version: await put(given, { word: SETTING_OF.wecom, body: wecom, why }) };
      }),

      command(api.setNoticeLimits, async ({ body: { limits, why } }, given) => ({
        version: await put(given, { word: 'notice.limits', body: limits, why }),
      })),
    ].map(rereading),

    // No transaction is held while a gateway is waited for.
    apart(api.tryChannel, async ({ body: { channel, to }, request }, house) => {
      await admitted(api.tryChannel, request, house, async ({ tx, session }) => {
        record(tx, house, { act: api.tryChannel.name, office: session?.office });
      });
      const wait = trials.take(`${channel} ${to}`);
      if (wait > 0) throw new TooOftenError(wait);
      const gateway = gatewayOf(house, channel);
      const address = channel === 'wecom' ? robotKey(house, to) : to;
      if (gateway === undefined || address === undefined) return { kind: 'not-ready' as const, said: '' };
      const letter = { requestId: house.newId(), to: address, kind: 'answered', tail: null } as const;
      const { kind, said } = await gateway.send(letter, house.now());
      return { kind, said };
    }),

    command(api.sendLetterAgain, async ({ body: { letterId } }, { tx, house }) => {
      widen(tx, { county: house.county, duty: 'notice' });
      if (!(await reviveLetter(tx, house.county, letterId, new Date(house.now())))) throw new NotFoundError();
      return {};
    }),
  ];
};

const NONE = { waiting: 0, sent: 0, dropped: 0, dead: 0 };
