/** 没有信号的走访: what was added, changed, given up or refused on this phone is to be seen on it at once. */
import { expect, test } from 'vitest';
import type { MyOffice } from '../../../contract/people.ts';
import type { PointRow, Walk } from '../../../contract/watch.ts';
import type { Item } from '../outbox/item.ts';
import { looksAhead, pointAhead, walkAhead } from './ahead.ts';

const DAY = '2026-09-07';
const OFFICE: MyOffice = {
  ...{ officeId: '0198c0de-0000-7000-8000-000000000002', post: 'area_chief' as const },
  ...{ placeCode: '6110250010010101', placeName: '老槐坡片', unitCode: null, unitName: null },
};

const point = (pointId: string, more: Partial<PointRow> = {}): PointRow => ({
  ...{ pointId, kind: 'gauge', title: pointId, placeCode: OFFICE.placeCode, placeName: OFFICE.placeName },
  ...{ within: [], spot: null, risk: 'middle', season: 'flood', lastLook: null, nextLook: DAY, due: true },
  ...{ until: null, campaign: null, version: 3, mayTend: true, retiredOn: null, retiredWhy: null },
  ...more,
});

const walk = (...due: PointRow[]): Walk => ({
  ...{ day: DAY, seasons: ['flood'], weather: [], later: [] },
  due: due.map((one) => ({ ...one, metres: null })),
});

const saved = (kind: string, entity: string, body: Record<string, unknown>): Item => ({
  command: {
    commandId: '0198c0de-0000-7000-8000-000000000003',
    ...{ kind, version: 1, officeId: OFFICE.officeId, entity, params: { pointId: entity }, body, after: [] },
    ...{ at: 0, ticks: 0, opening: '0198c0de-0000-7000-8000-000000000004' },
  },
  ...{ standing: 'waiting', wentOut: false, outcome: null, answeredAt: null },
  shown: { title: '' },
});

const looking = { office: OFFICE, day: DAY };
const titles = ({ due }: Walk): string[] => due.map(({ title }) => title);

test('没有信号时加的点位，当场在该看的里，可以接着看、接着改', () => {
  const added = saved('watch.add', 'new', { kind: 'bridge', title: '老桥' });
  const changed = saved('watch.change', 'new', { version: 1, title: '老石桥' });
  const ahead = walkAhead(walk(point('a')), [added, changed], looking);
  expect(titles(ahead)).toEqual(['a', '老石桥']);
  expect(ahead.due[1]).toMatchObject({ kind: 'bridge', season: 'flood', due: true, mayTend: true });
});

test('已经读回来的，不再多出一个', () => {
  const added = saved('watch.add', 'new', { kind: 'bridge', title: '老桥' });
  expect(titles(walkAhead(walk(point('new')), [added], looking))).toEqual(['new']);
});

test('改过的照改的显示，停用的不再提示', () => {
  const changed = saved('watch.change', 'a', { version: 3, risk: 'high', nextLook: '2026-09-20' });
  expect(pointAhead(point('a'), [changed], DAY)).toMatchObject({
    ...{ title: 'a', risk: 'high', nextLook: '2026-09-20', due: false },
  });
  const retired = saved('watch.retire', 'a', { why: '挡墙修好了' });
  expect(pointAhead(point('a'), [retired], DAY)).toMatchObject({ retiredWhy: '挡墙修好了' });
  expect(titles(walkAhead(walk(point('a'), point('b')), [retired], looking))).toEqual(['b']);
});

test('写明不接的排查，它的点位不再提示，别的照旧', () => {
  const campaign = { campaignId: 'c', title: '隐患排查' };
  const refused = saved('campaign.refuse', 'c', { why: '上月刚查过' });
  const ahead = walkAhead(walk(point('a', { campaign }), point('b')), [refused], looking);
  expect(titles(ahead)).toEqual(['b']);
});

test('看过还没发出去的，点位页上已经算看过，说的话也在', () => {
  const seen = saved('watch.look', 'a', { lookId: 'one', day: DAY });
  const said = saved('watch.look', 'a', { lookId: 'two', day: DAY, words: '桥墩有裂缝' });
  const changed = saved('watch.change', 'a', { version: 3, risk: 'high' });
  expect(looksAhead([seen, changed, said]).map(({ lookId, words }) => [lookId, words])).toEqual([
    ['two', '桥墩有裂缝'],
    ['one', null],
  ]);
});
