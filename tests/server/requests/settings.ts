/** 设置: a request for each. */

import { DEFAULT_CONSULTATION_LIMITS } from '../../../domain/consultation/limits.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from '../../../domain/disclosure/limits.ts';
import { DEFAULT_LEVY_LIMITS } from '../../../domain/levy/limits.ts';
import { DEFAULT_KEEPING } from '../../../domain/matter/keeping.ts';
import { DEFAULT_LIMITS } from '../../../domain/matter/limits.ts';
import { DEFAULT_MEETING_NUMBERS } from '../../../domain/meeting/numbers.ts';
import { DEFAULT_CHANNELS } from '../../../domain/notice/channel.ts';
import { DEFAULT_NOTICE_LIMITS } from '../../../domain/notice/limits.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../../domain/outcome/limits.ts';
import { DEFAULT_PROCEDURE_LIMITS } from '../../../domain/procedure/limits.ts';
import { DEFAULT_STANDARD } from '../../../domain/room/standard.ts';
import { DEFAULT_RHYTHMS } from '../../../domain/watch/times.ts';
import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

export const SETTINGS: Readonly<Record<string, unknown>> = {
  'setting.meetings': commanded({ meetings: DEFAULT_MEETING_NUMBERS, why: '县里发文' }),
  'setting.disclosure': commanded({ disclosure: DEFAULT_DISCLOSURE_LIMITS, why: '省里发文' }),
  'setting.levy': commanded({ levy: DEFAULT_LEVY_LIMITS, why: '省里发文' }),
  'setting.procedure': commanded({ procedure: DEFAULT_PROCEDURE_LIMITS, why: '县里发文' }),
  'setting.consultation': commanded({ consultation: DEFAULT_CONSULTATION_LIMITS, why: '县里发文' }),
  'setting.outcome': commanded({ outcome: DEFAULT_OUTCOME_LIMITS, why: '县里发文' }),
  'setting.rooms': commanded({ rooms: DEFAULT_STANDARD, why: '县里发文' }),
  'setting.rhythms': commanded({ rhythms: DEFAULT_RHYTHMS, why: '县里发文' }),
  'setting.keeping': commanded({ keeping: DEFAULT_KEEPING, why: '县里发文' }),
  'setting.limits': commanded({ limits: DEFAULT_LIMITS, why: '县里发文' }),
  'setting.publish-year': commanded({ year: 2027, rest: [], work: [], source: '国办发明电' }),
  'setting.set-categories': commanded({
    categories: { entries: [], order: [] },
    seen: 0,
    why: '县里发文',
  }),
  'setting.renew-sms': commanded({ why: '接通网关' }),
  'setting.stop-sms': commanded({ why: '停用网关' }),
  'setting.notices-sms': commanded({ sms: DEFAULT_CHANNELS.sms, why: '接通短信' }),
  'setting.notices-wechat': commanded({ wechat: DEFAULT_CHANNELS.wechat, why: '接通服务号' }),
  'setting.notices-wecom': commanded({ wecom: DEFAULT_CHANNELS.wecom, keys: [], why: '接通机器人' }),
  'setting.notices-limits': commanded({ limits: DEFAULT_NOTICE_LIMITS, why: '县里发文' }),
  'setting.notices-try': { channel: 'sms', to: '13700001111' },
  'setting.notices-again': commanded({ letterId: newId() }),
  'setting.banned': commanded({ words: ['排名'], why: '县里发文' }),
  'setting.seasons': commanded({
    seasons: [{ danger: 'flood', from: '05-15', to: '10-15', basis: 'flood-control' }],
    why: '县里发文',
  }),
  'setting.take-back': commanded({ version: 99, why: '改错了' }),
  'setting.open-unit': commanded({ name: '新单位', placeCode: '990000', handles: [] }),
  'setting.change-unit': commanded({ name: '新名字', handles: [] }),
  'setting.retire-unit': commanded({ why: '机构改革' }),
};
