import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptPages } from './kept.ts';

test('同一版只画一次；有了新版、或者过了一分钟，重新画', async () => {
  let now = 0;
  let drawn = 0;
  const kept = keptPages(() => now);
  const page = (key: string) =>
    kept.page(key, false, async () => {
      drawn += 1;
      return { text: `${key} ${drawn}`, style: '' };
    });
  const first = await page('1 /results/a');
  expect(await page('1 /results/a')).toBe(first);
  expect(String((await page('2 /results/a')).text)).toBe('2 /results/a 2');
  expect((await page('1 /results/a')).etag).toBe(first.etag);
  expect(first.etag).toMatch(/^W\/".{27}"$/);
  now = 60_000;
  expect(String((await page('1 /results/a')).text)).toBe('1 /results/a 3');
});

test('留的页数有限，最早的先放掉', async () => {
  let drawn = 0;
  const kept = keptPages(() => 0);
  const page = (key: number) =>
    kept.page(String(key), false, async () => {
      drawn += 1;
      return { text: String(key), style: '' };
    });
  for (let key = 0; key < 1001; key += 1) await page(key);
  await page(1000);
  expect(drawn).toBe(1001);
  await page(0);
  expect(drawn).toBe(1002);
});

test('压小的和原来的一字不差', async () => {
  const kept = keptPages(() => 0);
  const asked = (packed: boolean) =>
    kept.page('a', packed, async () => ({ text: '路灯修好了。'.repeat(200), style: '' }));
  const [small, whole] = [await asked(true), await asked(false)];
  expect(gunzipSync(small.text).equals(whole.text)).toBe(true);
  expect(small.text.length * 3).toBeLessThan(whole.text.length);
  expect(small.etag).toBe(whole.etag);
});
