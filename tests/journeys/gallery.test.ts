/** 部件陈列: every part, in every face, language and size, as a browser and axe see it. */

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { expectSound, sideways, smallestType } from './sound.ts';

const DIST = fileURLToPath(new URL('../../dist/gallery/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let server: Server;
let address: string;

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path =
      new URL(request.url ?? '/', 'http://gallery').pathname.replace(/^\/gallery\//, '') || 'index.html';
    const file = await readFile(join(DIST, path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery/`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

const SHOWINGS = [
  { face: 'phone', lang: 'zh', size: 'normal', width: 360 },
  { face: 'phone', lang: 'en', size: 'large', width: 360 },
  { face: 'desk', lang: 'zh', size: 'normal', width: 1440 },
  { face: 'desk', lang: 'en', size: 'large', width: 1440 },
  { face: 'site', lang: 'zh', size: 'normal', width: 360 },
  { face: 'site', lang: 'en', size: 'large', width: 1440 },
] as const;

for (const { face, lang, size, width } of SHOWINGS) {
  test(`${face} ${lang} ${size}：没有无障碍问题，不横向滚动，字够大`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}?face=${face}&lang=${lang}&size=${size}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectSound(page);

    expect(await sideways(page)).toBe(0);
    if (face === 'phone') {
      expect(await smallestType(page)).toBeGreaterThanOrEqual(size === 'large' ? 20.8 : 16);
      expect(await lowestTarget(page)).toBeGreaterThanOrEqual(44);
    }
  });
}

test('键盘能选地点，选完焦点回到原处', async ({ page }) => {
  await page.goto(`${address}?face=desk`);
  const field = page.getByRole('group', { name: '地点', exact: true });
  await field.getByRole('button', { name: '选择' }).press('Enter');
  await field.getByRole('button', { name: '永乐街道', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(field.getByRole('button', { name: '永乐街道', exact: true })).toBeFocused();
  await expectSound(page);
  await page.keyboard.press('ArrowRight');
  await expect(field.getByRole('button', { name: '老庵寺村' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(field.getByRole('button', { name: '永乐街道', exact: true })).toBeFocused();
  await field.getByRole('searchbox').fill('slc');
  await expect(field.getByRole('status')).toHaveText('找到 1 处');
  await field.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field.locator('.place-value')).toHaveText('回龙镇 › 双龙村');
  await expect(field.getByRole('button', { name: '更换' })).toBeFocused();
});

test('对话框守住焦点，关闭后还给打开它的按钮', async ({ page }) => {
  await page.goto(`${address}?face=phone`);
  const opener = page.getByRole('button', { name: '打开对话框' });
  await opener.press('Enter');
  await expect(page.getByRole('dialog', { name: '退回这件事？' })).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.click();
  await page.getByRole('dialog').getByRole('button', { name: '退回' }).click();
  await expect(page.getByText('已退回永乐街道')).toBeVisible();
  await expectSound(page);
});

test('办不了的按钮留在原处并说明原因', async ({ page }) => {
  await page.goto(`${address}?face=phone`);
  const escalate = page.getByRole('button', { name: '上报' }).first();
  await escalate.focus();
  await expect(escalate).toBeFocused();
  await expect(escalate).toHaveAccessibleDescription('还没有试着办过，先写下办了什么。');
});

test('照片变小、转正，不带任何元数据；不是照片的说清楚', async ({ page }) => {
  await page.goto(`${address}?face=phone`);
  const field = page.getByRole('group', { name: '照片', exact: true });
  const input = field.locator('input[type=file]');
  await input.setInputFiles({ name: 'walk.jpg', mimeType: 'image/jpeg', buffer: await lyingPicture() });
  const added = field.getByRole('img', { name: '第 2 张照片' });
  await expect(added).toBeVisible();
  const { bytes, width, height } = await added.evaluate(async (it: HTMLImageElement) => ({
    bytes: Array.from(new Uint8Array(await (await fetch(it.src)).arrayBuffer())),
    width: it.naturalWidth,
    height: it.naturalHeight,
  }));
  expect([width, height]).toEqual([1200, 1600]);
  expect(bytes.length).toBeLessThanOrEqual(300 * 1024);
  const jpeg = Buffer.from(bytes);
  expect(jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  for (const trace of ['Exif', 'http://ns.adobe.com', 'Photoshop']) expect(jpeg.includes(trace)).toBe(false);

  await input.setInputFiles({
    name: 'notes.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('not a picture at all'),
  });
  await expect(field.getByRole('alert')).toContainText('这不是照片');
  await expectSound(page);
});

/** Of what can be tapped outside of running text, in pixels. */
const lowestTarget = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...Array.from(
        document.querySelectorAll<HTMLElement>('.button, .row.is-tap, .tab, .tabbar-way, .choice, .input'),
      )
        .map((it) => it.getBoundingClientRect().height)
        .filter((height) => height > 0),
    ),
  );

/** 4000 × 3000 as the sensor sees it, marked to be turned by a quarter, with a place in its metadata. */
async function lyingPicture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({
    create: { width: 4000, height: 3000, channels: 3, background: '#567a63' },
  })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 25/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
}
