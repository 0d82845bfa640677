import { expect, test } from 'vitest';
import type { MatterPage } from '../../../contract/matter.ts';
import type { Me } from '../../../contract/people.ts';
import type { Item } from '../outbox/item.ts';
import { seenAhead } from './ahead.ts';
import { pageOfReport } from './unsent-report.ts';

const AREA = '6110250010010101';
const ME: Me = {
  personId: '0198c0de-0000-7000-8000-000000000001',
  personName: '李某',
  countyCode: '611025',
  countyName: '镇安县',
  office: {
    officeId: '0198c0de-0000-7000-8000-000000000002',
    post: 'area_chief',
    placeCode: AREA,
    placeName: '老槐坡片',
    unitCode: null,
    unitName: null,
  },
  offices: [],
  former: false,
  demo: false,
};
const LOOKING = { me: ME, at: 1_788_742_800_000 };

const saved = (kind: string, body: Record<string, unknown> = {}): Item => ({
  command: {
    commandId: '0198c0de-0000-7000-8000-000000000003',
    ...{ kind, version: 1, officeId: ME.office.officeId, entity: 'm', params: {}, body, after: [] },
    ...{ at: LOOKING.at, ticks: 0, opening: '0198c0de-0000-7000-8000-000000000004' },
  },
  ...{ standing: 'waiting', wentOut: false, outcome: null, answeredAt: null },
  shown: { title: '路灯坏了一盏' },
});

const reported = (body: Record<string, unknown> = {}): MatterPage =>
  pageOfReport(
    saved('matter.report', {
      text: '路灯坏了一盏',
      category: 'infrastructure.lighting',
      emergency: false,
      ...body,
    }),
    ME,
  );

test('刚报的、还没发出去的，可以接着受理或当场办结', () => {
  const { acts, status, no } = seenAhead(reported(), [], LOOKING);
  expect({ status, no, accept: acts.accept, settle: acts.settle }).toEqual({
    status: 'reported',
    no: '',
    accept: null,
    settle: null,
  });
});

test('受理了还没发，接下来能记录、能答复，没试过不能上报', () => {
  const { acts, status } = seenAhead(reported(), [saved('matter.accept')], LOOKING);
  expect(status).toBe('accepted');
  expect(acts).toMatchObject({
    accept: 'already-accepted',
    try: null,
    answer: null,
    escalate: 'not-tried-yet',
  });
});

test('受理、试办、上报都没发，接下来等上级签收', () => {
  const waiting = [
    saved('matter.accept'),
    saved('matter.try', { tried: '垒了沙袋' }),
    saved('matter.escalate', { why: '要停水' }),
  ];
  const { acts, offeredTo } = seenAhead(reported(), waiting, LOOKING);
  expect(offeredTo?.level).toBe('group');
  expect(acts).toMatchObject({ try: 'handed-on', answer: 'handed-on' });
});

test('自己看到、自己当场办好的，不用谁确认', () => {
  const page = seenAhead(reported(), [saved('matter.settle', { answer: '换了灯泡' })], LOOKING);
  expect(page).toMatchObject({ status: 'closed', answer: '换了灯泡' });
});

test('规则不许的不往前算，等服务器说', () => {
  const page = seenAhead(reported(), [saved('matter.answer', { answer: '好了' })], LOOKING);
  expect(page.status).toBe('reported');
});

test('紧急的、别处的直接到别人那里，这里没有下一步', () => {
  expect(reported({ emergency: true }).acts).toEqual({});
  expect(reported({ placeCode: '611025001001' }).acts).toEqual({});
});
