import { expect, test } from 'vitest';
import { dayOf, startOf } from '../kernel/day.ts';
import { startClock } from './clock.ts';
import { owner, reported } from './examples.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Matter } from './matter.ts';
import { retime } from './retime.ts';
import { after as afterStep } from './step.ts';

const AT = startOf('2026-12-30');
const before = { published: [2026], rest: [], work: [] };
const after = { published: [2026, 2027, 2028], rest: ['2027-01-01'], work: [] };
const facts = { by: owner('county'), at: AT, limits: DEFAULT_LIMITS, before, after };

const waiting = (): Matter => {
  const matter = { ...reported(), holder: { level: 'town', placeCode: '611025001' } } as Matter;
  return {
    ...matter,
    clock: startClock('answer', 'town', { at: AT, limits: DEFAULT_LIMITS, calendar: before }),
  };
};

test('公布放假安排以后，暂定的期限按新日历重算，不再是暂定', () => {
  const matter = waiting();
  expect(matter.clock).toMatchObject({ provisional: true });
  const decision = retime(matter, facts);
  if (!decision.ok) throw new Error(decision.reason);
  const { clock } = afterStep(matter, decision.step);
  expect(clock?.provisional).toBe(false);
  expect([dayOf(matter.clock?.due ?? 0), dayOf(clock?.due ?? 0)]).toEqual(['2027-01-06', '2027-01-07']);
});

test('延过期的、不是暂定的，不动', () => {
  const matter = waiting();
  const clock = matter.clock ?? (() => expect.fail())();
  expect(retime({ ...matter, clock: { ...clock, due: clock.due + 1 } }, facts)).toMatchObject({
    reason: 'not-by-the-rule',
  });
  expect(retime({ ...matter, clock: { ...clock, provisional: false } }, facts)).toMatchObject({
    reason: 'not-provisional',
  });
});
