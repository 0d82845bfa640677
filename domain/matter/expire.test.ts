import { expect, test } from 'vitest';
import { addDays, addMonths, type Day, dayOf, endOf, startOf } from '../kernel/day.ts';
import type { Category } from './category.ts';
import { reported } from './examples.ts';
import { afterExpired, expire } from './expire.ts';
import { DEFAULT_KEEPING, readKeeping } from './keeping.ts';
import type { Matter } from './matter.ts';

const CLOSED: Day = '2026-08-31';
const closed = (more: Partial<Matter> = {}): Matter => ({
  ...reported(),
  ...{ status: 'closed', closedAt: endOf(CLOSED), answer: '路修好了', reporter: { kind: 'named' } },
  ...more,
});

/** What is erased at the beginning of a day. */
const on = (matter: Matter, day: Day) => {
  const decision = expire(matter, { at: startOf(day), keeping: DEFAULT_KEEPING });
  return decision.ok ? decision.step.what : decision.reason;
};

test.each<[what: string, matter: Matter, months: number, gone: 'contact' | 'content']>([
  ['敏感的，半年', closed({ dataClass: 'P3' }), 6, 'content'],
  ['提出人，一年', closed(), 12, 'contact'],
  ['纠纷的提出人，两年', closed({ category: 'dispute.neighbour' as Category }), 24, 'contact'],
  ['内容，三年', closed({ expired: 'contact' }), 36, 'content'],
  ['没留姓名的，三年', closed({ reporter: { kind: 'anonymous' } }), 36, 'content'],
])('%s：最后一天还在，第二天清除', (_, matter, months, gone) => {
  const last = addMonths(CLOSED, months);
  expect(on(matter, last)).toBe('kept-still');
  expect(on(matter, addDays(last, 1))).toBe(gone);
  expect(expire(matter, { at: endOf(last), keeping: DEFAULT_KEEPING }).ok).toBe(false);
});

test('没有办结的，多久都不清除', () => {
  const { closedAt: _, ...open } = closed({ status: 'answered' });
  expect(on(open, '2046-01-01')).toBe('not-closed');
});

test('一样只清除一次；停了多年的钟，一步到底', () => {
  expect(on(closed({ expired: 'contact' }), '2027-12-01')).toBe('kept-still');
  expect(on(closed({ expired: 'content' }), '2046-01-01')).toBe('kept-still');
  expect(on(closed(), '2046-01-01')).toBe('content');
});

test('清除以后只剩编号、地方、类别和时间', () => {
  const before = closed({ photos: ['a'.repeat(64)], reporter: { kind: 'office', personId: 'who' } });
  const step = {
    kind: 'expired',
    by: { kind: 'system' },
    at: startOf('2030-01-01'),
    what: 'content',
  } as const;
  const { title, text, answer, photos, reporter, ...left } = afterExpired(before, step);
  expect({ title, text, answer, photos, reporter }).toEqual({
    ...{ title: '', text: '', answer: undefined, photos: [], reporter: { kind: 'office' } },
  });
  expect(left).toMatchObject({ no: before.no, category: before.category, closedAt: before.closedAt });
  expect(dayOf(step.at) > CLOSED).toBe(true);
});

test('县里可以改，写错的不算', () => {
  const own = { ...DEFAULT_KEEPING, content: { n: 60, source: '县档案馆的规定' } };
  expect(readKeeping(own)).toEqual(own);
  expect(readKeeping({ ...own, content: { n: 0, source: '' } })).toEqual(DEFAULT_KEEPING);
});
