import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test('微信里打开的认得出是微信', () => {
  expect(
    deviceOf(
      'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/86 Mobile Safari/537.36 MicroMessenger/8.0',
    ),
  ).toBe('微信 · Android');
});

test('不认识的照原样写，没有说的就不说', () => {
  expect(deviceOf('curl/7.88.1')).toBe('curl/7.88.1');
  expect(deviceOf('')).toBeUndefined();
});
