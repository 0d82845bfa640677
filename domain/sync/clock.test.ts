/** 钟不准: when something was saved, as far as a phone's clocks can tell (23). */
import { expect, test } from 'vitest';
import { occurredAt } from './clock.ts';

const NOON = 1_788_742_800_000;
const HOUR = 3_600_000;
const [ONE, OTHER] = ['one', 'other'];

const receipt = (sent: { at: number; ticks: number; opening: string }, lastContact?: number) => ({
  receivedAt: NOON,
  sent,
  lastContact,
});

test('手机的钟是准的：按它的钟，哪怕睡着的时候计时停了', () => {
  const sent = { at: NOON - 2000, ticks: 60_000, opening: ONE };
  const saved = { at: NOON - 5 * HOUR, ticks: 30_000, opening: ONE };
  expect(occurredAt(saved, receipt(sent))).toEqual({
    at: NOON - 5 * HOUR + 2000,
    offset: 2000,
    clock: 'right',
  });
});

test('钟慢了四十年：从收到的时候往回数', () => {
  const wrong = NOON - 40 * 365 * 24 * HOUR;
  const sent = { at: wrong, ticks: 2 * HOUR, opening: ONE };
  const saved = { at: wrong - HOUR, ticks: HOUR, opening: ONE };
  expect(occurredAt(saved, receipt(sent))).toMatchObject({ at: NOON - HOUR, clock: 'far-off' });
});

test('钟快了两天、应用又重开过：按现在差多少拨回去', () => {
  const sent = { at: NOON + 48 * HOUR, ticks: 1000, opening: OTHER };
  const saved = { at: NOON + 45 * HOUR, ticks: 9000, opening: ONE };
  expect(occurredAt(saved, receipt(sent))).toMatchObject({ at: NOON - 3 * HOUR, clock: 'far-off' });
});

test('不会早于上次连上，不会晚于收到', () => {
  const sent = { at: NOON, ticks: 1000, opening: ONE };
  const before = { at: NOON - 30 * HOUR, ticks: 0, opening: OTHER };
  expect(occurredAt(before, receipt(sent, NOON - HOUR)).at).toBe(NOON - HOUR);
  expect(occurredAt({ ...before, at: NOON + HOUR }, receipt(sent)).at).toBe(NOON);
});

test('差十分钟以上就告诉人', () => {
  const sent = (off: number) => ({ at: NOON - off, ticks: 0, opening: ONE });
  const clockAt = (off: number) => occurredAt(sent(off), receipt(sent(off))).clock;
  expect([10, 11, -11, 24 * 60, 24 * 60 + 1].map((minutes) => clockAt(minutes * 60_000))).toEqual([
    'right',
    'off',
    'off',
    'off',
    'far-off',
  ]);
});
