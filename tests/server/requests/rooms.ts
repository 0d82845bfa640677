/** 议事室与抽签: a request for each. */

import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

const ROOM = {
  ...{ name: '地方001协商议事室', address: '村委会一楼', hours: '周一至周五' },
  ...{ signs: ['deliberation'], week: [] },
};

export const ROOMS: Readonly<Record<string, unknown>> = {
  'room.open': commanded({ roomId: newId(), placeCode: '990000', ...ROOM }),
  'room.change': commanded({ version: 1, ...ROOM }),
  'room.close': commanded({ why: '搬走了' }),
  'room.book': commanded({
    ...{ bookingId: newId(), day: '2026-09-10', from: '09:00', to: '10:00' },
    ...{ sign: 'deliberation', title: '广场音响几点关' },
  }),
  'room.cancel': commanded({ why: '改期' }),
  'room.seat': commanded({
    ...{ memberId: newId(), name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' },
  }),
  'room.unseat': commanded(),
  'room.link': commanded({ personId: newId() }),
  'room.unlink': commanded({ personId: newId() }),
  'room.record-day': commanded({
    ...{ roomDayId: newId(), kind: 'visit', day: '2026-09-07', households: 6, sides: 2 },
    heard: '路灯、吃水。',
  }),
  'room.set-rules': commanded({
    text: '每月逢五议事，先听利益相关方，每人不超过五分钟。',
    adoptedOn: '2026-03-01',
  }),
  'room.set-pictures': commanded({ pictures: [{ of: 'place', photo: '0'.repeat(64) }] }),
  'room.check': commanded(),
  'room.add-expert': commanded({
    ...{ expertId: newId(), kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' },
  }),
  'room.renew-expert': commanded({ consent: 'spoken' }),
  'room.withdraw-expert': commanded(),
  'room.invite': commanded({ expertId: newId() }),
  'room.name-advisor': commanded({
    ...{ advisorId: newId(), kind: 'mediator', name: '章桂兰', consent: 'spoken', until: '2028-12-31' },
  }),
  'room.end-advisor': commanded(),
  'room.tell-relatives': commanded({ relatives: [newId()] }),
  'room.check-work': commanded({
    ...{ checkId: newId(), subject: '路灯安装', day: '2026-09-07', advisorIds: [newId()], doneBy: [] },
    found: '八盏都亮了。',
  }),
  'draw.publish': commanded({
    ...{ drawId: newId(), title: '村务监督员', seats: 1, traits: [] },
    people: ['章桂兰', '沈德明'].map((name, n) => ({ name, household: `${n}`, values: [] })),
    ...{ numberFrom: '九月十二日福彩双色球', numberDay: '2026-09-12' },
  }),
  'draw.settle': commanded({ number: '0102030405' }),
  'draw.answer': commanded({ no: 1, comes: true }),
};
