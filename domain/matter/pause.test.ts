/** 停表: counted by hand over a long holiday, a weekend and a Saturday that is worked; nobody gains or loses a working day by it (38). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Calendar, DAY, type Day, dayOf, dueAfter, endOf, HOUR, startOf } from '../kernel/day.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { pauseClock, resumeClock } from './pause.ts';

const CALENDAR: Calendar = {
  published: [2026],
  rest: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  work: ['2026-10-10'],
};

const clock = (due: number) => ({
  ...({ purpose: 'answer', since: 0, yellow: 0, due, provisional: false, colour: 'green' } as const),
});
const resumed = (due: number, stopped: number, at: number) =>
  resumeClock(pauseClock(clock(due), stopped, CALENDAR), { at, limits: DEFAULT_LIMITS, calendar: CALENDAR });

test.each<[due: Day, stopped: Day, resumed: Day, then: Day]>([
  // Left: 30 September, 8 and 9 October, and the Saturday that is worked.
  ['2026-10-10', '2026-09-29', '2026-10-16', '2026-10-22'],
  ['2026-10-10', '2026-09-29', '2026-10-02', '2026-10-12'],
  // Over a weekend nothing is lost.
  ['2026-09-14', '2026-09-11', '2026-09-13', '2026-09-14'],
  ['2026-09-15', '2026-09-11', '2026-09-14', '2026-09-16'],
  // On its last day, and long after it: one working day.
  ['2026-09-14', '2026-09-14', '2026-09-21', '2026-09-22'],
  ['2026-09-14', '2026-09-30', '2026-09-30', '2026-10-08'],
])('到 %s 为止，%s 停，%s 接着走：到 %s', (due, stopped, at, then) => {
  const again = resumed(endOf(due), startOf(stopped) + 15 * HOUR, startOf(at) + 9 * HOUR);
  expect([dayOf(again.due), again.due, again.colour]).toEqual([then, endOf(then), 'green']);
});

test('按小时的：剩几小时还是几小时，节假日不停', () => {
  const at = startOf('2026-09-30') + 20 * HOUR;
  const again = resumed(at + 5.5 * HOUR, at, startOf('2026-10-03'));
  expect(again.due).toBe(startOf('2026-10-03') + 6 * HOUR);
});

test('停下马上又走，到期日不变', () => {
  const from = startOf('2026-08-01');
  fc.assert(
    fc.property(fc.nat(90 * 24), fc.integer({ min: 2, max: 30 }), fc.nat(99), (hour, count, share) => {
      const at = from + hour * HOUR;
      const { due } = dueAfter(at, { unit: 'workdays', count }, CALENDAR);
      const stopped = Math.floor(at + ((due - at - DAY) * share) / 100);
      if (stopped < at) return;
      expect(resumed(due, stopped, stopped).due).toBe(due);
    }),
  );
});
