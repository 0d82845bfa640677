/** 用时: from when the clock runs, and which item it runs for. */
import { expect, test } from 'vitest';
import { beganAt, itemNow, minutesSince } from './spent.tsx';

const MINUTE = 60_000;

test('第一项从开会算起，别的从轮到它算起；再看一次，还是从那时算起', () => {
  const first = { now: 10 * MINUTE, opened: 3 * MINUTE };
  expect(beganAt('first', first)).toBe(3 * MINUTE);
  expect(beganAt('second', { now: 10 * MINUTE, opened: undefined })).toBe(10 * MINUTE);
  expect(beganAt('second', { now: 25 * MINUTE, opened: undefined })).toBe(10 * MINUTE);
  expect(minutesSince(10 * MINUTE, 25 * MINUTE - 1)).toBe(14);
  expect(minutesSince(10 * MINUTE, 9 * MINUTE)).toBe(0);
});

test('只给正在议的那一项计时；散了会，谁也不计', () => {
  const one = { conclusion: { outcome: 'noted' } };
  const items = [one, { conclusion: null }, { conclusion: null }] as never;
  expect(itemNow({ status: 'opened', items })).toBe(items[1]);
  expect(itemNow({ status: 'closed', items })).toBeUndefined();
  expect(itemNow({ status: 'opened', items: [one] as never })).toBeUndefined();
});
