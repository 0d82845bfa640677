/** 线路上的毛病: a slow line that breaks, a line full of faults, a new version of the app over a full queue (faults 27, 32; B10). */
import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { type Fault, type Line, openLine } from '../support/line.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
let line: Line;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());
beforeEach(async () => {
  line = await openLine(town.origin);
  context = await town.browser.newContext(A_PHONE);
  page = await context.newPage();
  town.seen.length = 0;
  await signInOn(page, town, { origin: line.origin });
});
afterEach(async () => {
  await context.close();
  await line.close();
});

const open = (path: string) => page.goto(`${line.origin}/phone${path}`);

async function report(text: string, photo?: Buffer): Promise<void> {
  await open('/report');
  await page.getByLabel('什么事').fill(text);
  if (photo !== undefined) {
    const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.photos img').first().waitFor();
  }
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已保存，待发').waitFor();
}

/** A tap, unless it is sending already or all is sent. */
const sendNow = () =>
  page
    .getByRole('button', { name: '现在就发' })
    .click({ timeout: 500 })
    .catch(() => undefined);

/** Noise, which packs worst; another one each time. */
const picture = (mean: number): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width: 400, height: 400, channels: 3, background: '#888888' },
      noise: { type: 'gaussian', mean, sigma: 40 },
    },
  })
    .jpeg({ quality: 80 })
    .toBuffer();

const matters = async (texts: readonly string[]) =>
  (
    await town.county.god.query<{ text: string; photos: number }>(
      'select text, cardinality(photos)::int as photos from matter where text = any($1) order by text',
      [texts],
    )
  ).rows;

/** A new version of the app is there, and waits. */
const waits = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/phone/');
    return registration?.waiting !== null && registration?.waiting !== undefined;
  });

async function anotherVersion(): Promise<void> {
  line.instead.set('/phone/sw.js', (text) => `${text}\n// another version\n`);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration('/phone/'))?.update();
  });
  await expect.poll(waits, { timeout: 20_000 }).toBe(true);
}

/** The same numbers for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test('慢线、十次断三次：全部文字先到，照片接着传，关了重开从断的地方接上（32）', async () => {
  line.down = true;
  const texts = ['慢线一件', '慢线三件', '慢线二件'].sort();
  for (const [at, text] of texts.entries()) await report(text, await picture(100 + at * 20));
  await open('/pending');
  await page.getByText('1 张照片待传').first().waitFor();
  const chance = chanceFrom(7);
  line.bytesPerSecond = 60_000;
  line.loses = (path) => path.startsWith('/api/blobs/') && chance() < 0.3;
  line.asked.length = 0;
  line.down = false;
  await page.getByRole('button', { name: '现在就发' }).click();
  await expect
    .poll(() => line.asked.filter((path) => path.includes('?from=')).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  // All words were there before the first piece of a picture.
  expect((await matters(texts)).map(({ text }) => text)).toEqual(texts);
  await open('/pending');
  await expect
    .poll(
      async () => {
        await sendNow();
        return (await matters(texts)).map(({ photos }) => photos);
      },
      { timeout: 60_000, interval: 500 },
    )
    .toEqual([1, 1, 1]);
  const pieces = line.asked.filter((path) => path.includes('?from='));
  // A piece that had come was not sent again for every piece that was lost.
  expect(pieces.filter((path) => !path.includes('?from=0&')).length).toBeGreaterThan(0);
}, 150_000);

/** While no answer comes, each says that it is on its way, and nobody can change it; when the line breaks, that it waits. */
async function saidOnItsWay(many: number): Promise<void> {
  const badges = (standing: string) => page.locator('.pending .mark', { hasText: standing });
  line.spoils = (path) => (path === '/api/sync/push' ? 'held' : undefined);
  line.down = false;
  await open('/pending');
  await page.getByText(`${many} 条发送中`).waitFor();
  await expect.poll(() => badges('发送中').count()).toBe(many);
  expect(await page.getByRole('button', { name: /^(改一改再发|删除)$/ }).count()).toBe(0);
  line.down = true;
  line.breakOff();
  await page.getByText(`${many} 条待发`).waitFor();
  await expect.poll(() => badges('待发').count()).toBe(many);
}

test('等回音、断、半截、登录页、502、防火墙的回话混着来：每一刻说的是真话，最后每条一次，一条不少（B10）', async () => {
  line.down = true;
  const texts = Array.from({ length: 6 }, (_, at) => `乱线第${at}件`);
  for (const text of texts) await report(text);
  await saidOnItsWay(texts.length);
  const chance = chanceFrom(11);
  const faults: readonly Fault[] = ['cut', 'page', 'fault', 'wall'];
  let spoilt = 0;
  line.spoils = (path) => {
    if (!path.startsWith('/api/') || chance() > 0.45) return undefined;
    spoilt += 1;
    return faults[spoilt % 4];
  };
  line.loses = (path) => path === '/api/sync/push' && chance() < 0.5;
  line.down = false;
  await open('/pending');
  await expect
    .poll(
      async () => {
        await sendNow();
        return page.getByText('都发出去了', { exact: false }).isVisible();
      },
      { timeout: 90_000, interval: 300 },
    )
    .toBe(true);
  expect((await matters(texts)).map(({ text }) => text)).toEqual([...texts].sort());
  expect(spoilt).toBeGreaterThan(3);
}, 150_000);

test('到了却没有回音，又改了再发：看得到改过的话，说明前一份到了，作为补充送去（1、4）', async () => {
  line.down = true;
  await report('桥头护栏断了一米');
  line.loses = (path) => path === '/api/sync/push';
  line.down = false;
  await open('/pending');
  await page.getByText('可能已经到了').waitFor();
  await expect.poll(() => matters(['桥头护栏断了一米'])).toHaveLength(1);
  line.loses = () => false;
  line.down = true;
  await page.getByRole('button', { name: '改一改再发' }).click();
  await page.getByLabel('写的内容').fill('桥头护栏断了三米，有娃娃过');
  await page.getByRole('button', { name: '发送' }).click();
  await page.locator('.row-title').getByText('桥头护栏断了三米').waitFor();
  line.down = false;
  await page
    .getByText('改之前的那一份已经到了')
    .or(page.getByRole('button', { name: '现在就发' }))
    .first()
    .waitFor();
  await expect
    .poll(async () => {
      await sendNow();
      return page.getByText('改之前的那一份已经到了').isVisible();
    })
    .toBe(true);
  await page.locator('blockquote').getByText('桥头护栏断了三米，有娃娃过').waitFor();
  await page.getByRole('button', { name: '作为补充送去' }).click();
  await expect
    .poll(async () => {
      await sendNow();
      return page.getByText('都发出去了', { exact: false }).isVisible();
    })
    .toBe(true);
  const { rows } = await town.county.god.query(
    `select n.text from matter_note n join matter m on m.id = n.matter_id where m.text = '桥头护栏断了一米'`,
  );
  expect(rows).toEqual([{ text: '桥头护栏断了三米，有娃娃过' }]);
}, 90_000);

test('排着队时应用更新：写着的时候不换，闲下来才换；队里一条不少，照样发出去（27）', async () => {
  line.down = true;
  await report('更新前一件');
  await report('更新前二件');
  line.down = false;
  line.spoils = (path) => (path === '/api/sync/push' ? 'fault' : undefined);
  await open('/report');
  await page.getByLabel('什么事').fill('正写着的一件');
  await anotherVersion();
  // Somebody writes here: the new one waits, and the words stand.
  expect(await page.getByLabel('什么事').inputValue()).toBe('正写着的一件');
  // Without a signal nothing is asked for while the old one leaves: a browser that is looked into keeps a worker that is asked.
  await context.setOffline(true);
  const renewed = page.waitForEvent('load');
  await page.getByRole('link', { name: '待办', exact: true }).click();
  await renewed;
  await expect.poll(waits).toBe(false);
  await signalReturns(context);
  await open('/report');
  expect(await page.getByLabel('什么事').inputValue()).toBe('正写着的一件');
  await open('/pending');
  await page.getByText('2 条待发').first().waitFor();
  line.spoils = () => undefined;
  await sendNow();
  await page.getByText('都发出去了', { exact: false }).waitFor();
  expect(await matters(['更新前一件', '更新前二件'])).toHaveLength(2);
}, 180_000);

test('第一次打开、还没关过的页面，也会换成新的（27）', async () => {
  await anotherVersion();
  await context.setOffline(true);
  const renewed = page.waitForEvent('load');
  await page.getByRole('link', { name: '走访', exact: true }).click();
  await renewed;
  await expect.poll(waits).toBe(false);
});
