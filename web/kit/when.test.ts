import { expect, test } from 'vitest';
import { dateOf, dateTimeOf, machineOf, remaining, shortOf, spanOf, timeOf } from './when.ts';

const HOUR = 3_600_000;
/** 00:30 in Beijing, still the day before in Greenwich. */
const NOW = Date.UTC(2026, 10, 23, 16, 30);

test('时间一律按北京时间写', () => {
  expect(dateOf(NOW, 'zh')).toBe('2026年11月24日');
  expect(dateOf(NOW, 'en')).toBe('24 Nov 2026');
  expect(dateTimeOf(NOW, 'zh')).toBe('2026年11月24日 00:30');
  expect(dateTimeOf(NOW, 'en')).toBe('24 Nov 2026, 00:30');
  expect(timeOf(NOW)).toBe('00:30');
  expect(machineOf(NOW)).toBe('2026-11-24T00:30+08:00');
});

test('近的日子用今天、昨天、明天，今年的不写年', () => {
  expect(shortOf(NOW + HOUR, NOW, 'zh')).toBe('今天 01:30');
  expect(shortOf(NOW - HOUR, NOW, 'zh')).toBe('昨天 23:30');
  expect(shortOf(NOW + 24 * HOUR, NOW, 'en')).toBe('tomorrow 00:30');
  expect(shortOf(NOW - 96 * HOUR, NOW, 'zh')).toBe('11月20日 00:30');
  expect(shortOf(NOW - 96 * HOUR, NOW, 'en')).toBe('20 Nov, 00:30');
  expect(shortOf(NOW - 365 * 24 * HOUR, NOW, 'zh')).toBe('2025年11月24日');
});

test('剩余和超时都往小里说', () => {
  expect(remaining(NOW + 71 * HOUR, NOW, 'zh')).toBe('还剩 2 天');
  expect(remaining(NOW + HOUR, NOW, 'en')).toBe('1 hour left');
  expect(remaining(NOW, NOW, 'zh')).toBe('还剩 不到 1 分钟');
  expect(remaining(NOW - 3.9 * HOUR, NOW, 'zh')).toBe('已超时 3 小时');
  expect(remaining(NOW - 49 * HOUR, NOW, 'en')).toBe('2 days overdue');
  expect(spanOf(5 * 60_000, 'zh')).toBe('5 分钟');
});
