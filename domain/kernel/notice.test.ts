import { expect, test } from 'vitest';
import { dueAfter, isWorkday, startOf } from './day.ts';
import { withNotice } from './notice.ts';

const calendar = { published: [2026], rest: ['2026-10-01'], work: ['2026-10-10'] };
const notice = { year: 2027, rest: ['2027-01-01', '2027-02-08'], work: ['2027-02-14'] };

test('公布了下一年的安排，跨年的期限就不再是暂定', () => {
  const limit = { unit: 'workdays', count: 5 } as const;
  const at = startOf('2026-12-28');
  expect(dueAfter(at, limit, calendar).provisional).toBe(true);
  const decision = withNotice(calendar, notice);
  if (!decision.ok) throw new Error(decision.reason);
  expect(dueAfter(at, limit, decision.step)).toMatchObject({ provisional: false });
  expect(isWorkday('2027-02-14', decision.step)).toBe(true);
  expect(isWorkday('2026-10-01', decision.step)).toBe(false);
});

test('再发布一次同一年，以后一次为准', () => {
  const once = withNotice(calendar, notice);
  if (!once.ok) throw new Error(once.reason);
  const again = withNotice(once.step, { ...notice, rest: ['2027-01-01'] });
  expect(again).toMatchObject({ step: { published: [2026, 2027], rest: ['2026-10-01', '2027-01-01'] } });
});

test.each([
  [{ rest: [] }, 'no-rest-days'],
  [{ rest: ['2028-01-03'] }, 'other-year'],
  [{ rest: ['2027-01-02'] }, 'weekend-rests-anyway'],
  [{ work: ['2027-02-12'] }, 'weekday-works-anyway'],
  [{ rest: ['2027-01-01', '2027-01-01'] }, 'day-twice'],
] as const)('%j 不收：%s', (part, reason) => {
  expect(withNotice(calendar, { ...notice, ...part })).toEqual({ ok: false, reason });
});
