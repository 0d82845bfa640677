/** 走访与片区: a request for each. */

import { randomUUID } from 'node:crypto';
import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

const CARE = {
  called: '李奶奶',
  helps: ['visit'],
  words: '',
  carers: [{ name: '王志愿' }, { name: '李志愿' }],
};

const ABSENCE = { called: '在外的小陈', phone: '13912345678', wishes: ['notices'], house: '' };

const ENTRY = { label: '河边第一家', people: 3, needsHelp: true, meetingPoint: '小学操场' };

export const WATCH: Readonly<Record<string, unknown>> = {
  'watch.add': commanded({ pointId: newId(), kind: 'gauge', title: '老桥下水位', placeCode: '990000000200' }),
  'watch.change': commanded({ version: 1, risk: 'high' }),
  'watch.retire': commanded({ why: '已经修好' }),
  'watch.look': commanded({ lookId: newId(), day: '2026-09-07' }),
  'watch.bring-clip': commanded({ file: '0'.repeat(64) }),
  'watch.take-back-look': commanded({ lookId: newId() }),
  'watch.tell-weather': commanded({
    ...{ weatherId: newId(), placeCode: '990000', text: '今夜有大雨' },
    ...{ from: '2026-09-07', until: '2026-09-08' },
  }),
  'watch.take-back-weather': commanded(),
  'campaign.ask': commanded({
    ...{ campaignId: newId(), title: '自建房排查', kind: 'house', places: ['990000'] },
    ...{ purpose: '找出有危险的自建房', basis: '县安委会文件', deadline: '2026-09-20', until: '2026-09-30' },
  }),
  'campaign.approve': commanded(),
  'campaign.refuse': commanded({ why: '上个月刚查过' }),
  'campaign.end': commanded(),
  'area.add-household': commanded({
    householdId: newId(),
    placeCode: '9900000000000000',
    label: '槐树下第二家',
    consent: 'spoken',
  }),
  'area.change-household': commanded({ version: 1, label: '桥头第一家', phone: null }),
  'area.withdraw-household': commanded(),
  'area.open-contact': { purpose: 'verify' },
  'area.agree-card': commanded({ agreed: false }),
  'area.set-hall-phone': commanded({ version: 0, phone: '0914-5322000' }),
  'area.add-care': commanded({
    cardId: newId(),
    placeCode: '9900000000000000',
    askedBy: 'self',
    consent: 'spoken',
    ...CARE,
  }),
  'area.change-care': commanded({ version: 1, ...CARE }),
  'area.review-care': commanded({ version: 1 }),
  'area.end-care': commanded(),
  'area.write-absence': commanded({ cardId: randomUUID(), placeCode: '990000000000', ...ABSENCE }),
  'area.change-absence': commanded({ version: 1, ...ABSENCE }),
  'area.end-absence': commanded(),
  'area.add-roster': commanded({ entryId: newId(), placeCode: '9900000000000000', ...ENTRY }),
  'area.change-roster': commanded({ version: 1, ...ENTRY }),
  'area.take-off-roster': commanded(),
};
