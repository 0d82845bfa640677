import { expect, test } from 'vitest';
import { lastMonths } from './months.ts';

test('往前数月份会跨过年', () => {
  expect(lastMonths('2026-02-24', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});
