import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, DAY, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import { daytime } from './daytime.ts';

const MONDAY = startOf('2026-11-23');
const at = (day: number, hour: number): Moment => MONDAY + day * DAY + hour * HOUR;
const hourOf = (moment: Moment): number => (moment - startOf(dayOf(moment))) / HOUR;

test('夜里没有人办事：演示里每件事都发生在早上七点到晚上十点之间', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5 * 24 * 60 }),
      fc.integer({ min: 1, max: 24 * 60 }),
      (ago, rest) => {
        const until = MONDAY + 6 * DAY + (rest * HOUR) / 60;
        const moved = daytime(until - (ago * HOUR) / 60, until);
        expect(hourOf(moved)).toBeGreaterThanOrEqual(7);
        expect(hourOf(moved)).toBeLessThanOrEqual(22);
      },
    ),
  );
});

test('凌晨启动演示：昨夜的事挪到昨晚，先后不变', () => {
  const until = at(2, 6.9);
  const moved = [at(1, 19), at(1, 21), at(2, 0), at(2, 3), at(2, 6.5)].map((moment) =>
    daytime(moment, until),
  );
  expect(moved).toEqual(moved.toSorted((one, other) => one - other));
  expect(moved.map((moment) => dayOf(moment))).toEqual(Array(5).fill(addDays(dayOf(MONDAY), 1)));
  expect(moved[0]).toBe(at(1, 19));
});
