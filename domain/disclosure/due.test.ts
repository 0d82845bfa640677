import { expect, test } from 'vitest';
import { type DueFacts, dueRows, owesSince, slotsOn, type Told } from './due.ts';
import { CALENDAR, uuid } from './examples.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from './limits.ts';
import { before, daysOf, Period, periodOf } from './period.ts';

const on = (today: string, more: Partial<DueFacts> = {}): DueFacts => ({
  ...{ today, since: '2026-01-01', limits: DEFAULT_DISCLOSURE_LIMITS, calendar: CALENDAR },
  ...{ events: [], demands: [], ...more },
});
const financeOf = (facts: DueFacts) => slotsOn(facts).filter(({ item }) => item === 'finance');

test('期：头一天、最后一天、前一期', () => {
  expect(daysOf('2026-Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect([periodOf('2026-03-31', 'quarter'), periodOf('2026-04-01', 'quarter')]).toEqual([
    '2026-Q1',
    '2026-Q2',
  ]);
  expect([before('2026-Q1'), before('2026-01')]).toEqual(['2025-Q4', '2025-12']);
  for (const wrong of ['2026-Q5', '2026-13', '2026', '2026-02-30', 'x'])
    expect(Period.safeParse(wrong).success, wrong).toBe(false);
});

test('季度最后一天还不欠，第二天就欠；第十五天不算逾期，第十六天逾期', () => {
  expect(financeOf(on('2026-03-31'))).toEqual([]);
  expect(financeOf(on('2026-04-01'))).toMatchObject([{ period: '2026-Q1', due: '2026-04-15' }]);
  const late = (today: string) => dueRows(financeOf(on(today)), [], today).map((row) => row.late);
  expect([late('2026-04-15'), late('2026-04-16')]).toEqual([[false], [true]]);
});

test('往来多的财务按月，其余照旧按季度', () => {
  const limits = { ...DEFAULT_DISCLOSURE_LIMITS, financeMonths: { n: 1, source: '县里文件' } };
  const facts = on('2026-07-01', { limits });
  expect(financeOf(facts).map(({ period }) => period)).toEqual(['2026-06', '2026-05', '2026-04']);
  expect(slotsOn(facts).filter(({ item }) => item === 'relief')).toHaveLength(2);
});

test('重大事项五个工作日内公布；说过一次就不再欠，哪天说的都算', () => {
  const about = { kind: 'levy', id: uuid(7) } as const;
  const facts = on('2026-07-10', { events: [{ about, title: '修入户路', on: '2026-07-03' }] });
  const [slot] = slotsOn(facts);
  expect(slot).toMatchObject({ item: 'major', title: '修入户路', due: '2026-07-10' });
  const told: Told = {
    id: uuid(1),
    item: 'major',
    period: '2026-07-08',
    about,
    status: 'published',
    publishedOn: '2026-07-08',
  };
  expect(dueRows([slot as never], [told], '2026-07-20')).toMatchObject([{ state: 'published', late: false }]);
  expect(dueRows([slot as never], [{ ...told, about: null }], '2026-07-11')).toMatchObject([
    { state: 'due', late: true },
  ]);
});

test('群众要求增加的，从要求的那一期起每季度欠一项', () => {
  const demands = [{ id: uuid(8), title: '村集体合同', since: '2026-05-01' }];
  const owed = slotsOn(on('2026-10-01', { demands })).filter(({ item }) => item === 'demanded');
  expect(owed.map(({ period, title }) => [period, title])).toEqual([
    ['2026-Q3', '村集体合同'],
    ['2026-Q2', '村集体合同'],
  ]);
});

test('作废的不算，审查中的过了日子算逾期，归档的算公布了', () => {
  const slots = financeOf(on('2026-04-20'));
  const told = (status: Told['status']): Told => ({
    ...{ id: uuid(1), item: 'finance', period: '2026-Q1', about: null, status, publishedOn: null },
  });
  const state = (status: Told['status']) => dueRows(slots, [told(status)], '2026-04-20')[0];
  expect(state('dropped')).toMatchObject({ state: 'due', late: true, disclosureId: null });
  expect(state('with_committee')).toMatchObject({ state: 'with_committee', late: true });
  expect(state('archived')).toMatchObject({ state: 'published', late: false });
});

test('今天才用起来的县，只欠上一季度；新设的村从设立那天算', () => {
  expect(owesSince('2026-11-26', '2020-01-01')).toBe('2026-07-01');
  expect(owesSince('2026-11-26', '2026-09-01')).toBe('2026-09-01');
  expect(financeOf(on('2026-11-26', { since: '2026-07-01' })).map(({ period }) => period)).toEqual([
    '2026-Q3',
  ]);
});
