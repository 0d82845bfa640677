/** Examples of the page of the own data, for its tests. */
import { OWN_ACTS, type OwnContent } from '../../contract/site-own.ts';

const PAGE = {
  kind: 'own',
  code: 'A1B2-C3D4-E5F6-G7H8',
  commandId: '3f2b8a52-9e0d-4a2c-8f5e-1f2a3b4c5d6e',
} as const;

export const OWN_PAGES = {
  own: {
    ...PAGE,
    own: {
      ...{ no: 'XZ26-7KQ4-M9XJ', name: '王**', phone: '138****1111', cannotChoose: null },
      choice: { channel: 'sms', shown: '138****1111', since: 1_788_742_800_000 },
      wechat: 'https://example.gov.cn/wechat/aa',
    },
    ...{ done: OWN_ACTS[0], trouble: null, typed: { name: '', phone: '' } },
  },
  'own-nothing': {
    ...PAGE,
    own: {
      no: 'XZ26-7KQ4-M9XJ',
      name: null,
      phone: null,
      choice: null,
      cannotChoose: 'no-trace',
      wechat: null,
    },
    ...{ done: null, trouble: 'nothing-kept', typed: { name: '王小山', phone: '1380000' } },
  },
  wechat: {
    kind: 'wechat',
    at: { stage: 'open', link: 'https://open.weixin.qq.com/', qr: { size: 25, path: 'M0 0h7' } },
  },
  'wechat-yes': { kind: 'wechat', at: { stage: 'confirm', grant: 'aa', commandId: PAGE.commandId } },
} satisfies Record<string, OwnContent>;
