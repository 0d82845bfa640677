import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test('登录过的设备说得出是哪一种手机和浏览器', () => {
  expect(
    deviceOf('Mozilla/5.0 (Linux; Android 10; HLK-AL00) AppleWebKit/537.36 Chrome/80.0 Mobile Safari/537.36'),
  ).toBe('Android · Chrome');
  expect(
    deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 MicroMessenger/8.0'),
  ).toBe('iOS · WeChat');
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537.36 Edg/120')).toBe('Windows · Edge');
});

test('认不出的设备不乱猜', () => {
  expect(deviceOf('')).toBeUndefined();
});
