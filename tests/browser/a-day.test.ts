/**
 * 没有信号的一天: everything is written without a network, a picture and a point that was looked at among it; the browser is killed
 * without a word, opened again, and drained over a line that loses every other answer to a server that is stopped and started
 * meanwhile: each is done once, in its order (B1, B2).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PLACES } from '../support/county.ts';
import { type Line, openLine } from '../support/line.ts';
import { type OwnChromium, openChromium } from '../support/own-chromium.ts';
import { pictureOf } from '../support/picture.ts';
import { enterPin } from '../support/pin.ts';

let town: Town;
let line: Line;
let profile: string;
let phone: OwnChromium;
beforeAll(async () => {
  town = await openTown();
  await addPoint();
  line = await openLine(town.origin);
  profile = await mkdtemp(join(tmpdir(), 'xiezhi-phone-'));
}, 120_000);
afterAll(async () => {
  await phone?.kill();
  await line?.close();
  await town?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const TEXTS = ['后沟便道塌了两米', '三组水渠渗水', '路灯坏了一盏', '老槐坡有落石', '井盖翘起来了'];

/** What is due to be looked at. */
async function addPoint(): Promise<void> {
  const as = await town.county.who('area_chief', PLACES.areas[0] ?? '');
  const body = commanded({ pointId: town.county.house.newId(), kind: 'bridge', title: '三拱老桥' });
  const reply = await ask(town.county, 'POST', '/api/watch-points', { as, body });
  expect(reply.statusCode, reply.body).toBe(200);
}

const open = (page: Page, path: string) => page.goto(`${line.origin}/phone${path}`);

async function report(page: Page, text: string, picture?: Buffer): Promise<void> {
  await open(page, '/report');
  await page.getByLabel('什么事').fill(text);
  if (picture !== undefined) {
    const file = { name: '塌方.jpg', mimeType: 'image/jpeg', buffer: picture };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.photos img').waitFor();
  }
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已保存，待发').waitFor();
}

/** Takes what was just reported and says what was done, before anybody else has heard of it. */
async function takeAndTry(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看这件事' }).click();
  await page.getByRole('button', { name: '受理' }).click();
  await page.getByRole('button', { name: '记录办理情况' }).click();
  await page.getByLabel('做了什么，卡在哪里').fill('先围起来了');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('待发：记录办理情况').waitFor();
}

async function lookAtPoint(page: Page): Promise<void> {
  await open(page, '/walk');
  await page
    .getByRole('button', { name: /^三拱老桥.*看过/ })
    .or(page.getByRole('button', { name: /看过.*三拱老桥/ }))
    .click();
  await page.locator('.due-point.is-seen').waitFor();
}

/** What was done with each, in its order. */
async function stepsOfAll(): Promise<string[][]> {
  const { rows } = await town.county.god.query<{ text: string; kind: string }>(
    `select m.text, s.kind from matter_step s
       join matter m on m.county_code = s.county_code and m.id = s.matter_id order by s.seq`,
  );
  return TEXTS.map((text) => rows.filter((row) => row.text === text).map(({ kind }) => kind));
}

/** Pictures of each, and how often the point was looked at. */
async function restOfAll() {
  const { rows } = await town.county.god.query<{ text: string; photos: number }>(
    'select text, cardinality(photos)::int as photos from matter order by text',
  );
  const { rows: looks } = await town.county.god.query('select 1 from watch_look');
  return { photos: Object.fromEntries(rows.map(({ text, photos }) => [text, photos])), looks: looks.length };
}

test('一天都没有信号，浏览器被杀，回音丢一半，送到一半服务器停了：每条、照片、看过的点位只办一次，先后不乱', async () => {
  phone = await openChromium(profile);
  const [first = await phone.context.newPage()] = phone.context.pages();
  await signInOn(first, town, { origin: line.origin });
  await phone.close();

  phone = await openChromium(profile);
  line.down = true;
  const morning = await phone.context.newPage();
  await open(morning, '/');
  await enterPin(morning);
  await morning.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  const picture = await pictureOf(7);
  for (const text of TEXTS) await report(morning, text, text === TEXTS[0] ? picture : undefined);
  await takeAndTry(morning);
  await lookAtPoint(morning);
  await open(morning, '/pending');
  await morning.getByText('8 条待发', { exact: false }).waitFor();
  await phone.kill();

  phone = await openChromium(profile);
  const page = await phone.context.newPage();
  await open(page, '/pending');
  await enterPin(page);
  await page.getByText('8 条待发', { exact: false }).waitFor();
  expect(await stepsOfAll()).toEqual([[], [], [], [], []]);

  let done = 0;
  let stopped: Promise<void> | undefined;
  // The server goes while the second push is on its way.
  line.spoils = (path) => {
    if (path === '/api/sync/push' && done === 1) stopped ??= town.restart();
    return undefined;
  };
  line.loses = (path, status) => {
    if (path !== '/api/sync/push' || status !== 200) return false;
    done += 1;
    return done % 2 === 1;
  };
  line.down = false;
  // The first answer is lost; some seconds later it tries again by itself.
  await page.getByRole('button', { name: '现在就发' }).click();
  await page.getByText('都发出去了', { exact: false }).waitFor();

  expect(stopped).toBeDefined();
  await stopped;
  // The picture comes after the words.
  const plain = ['reported'];
  await expect
    .poll(stepsOfAll, { timeout: 30_000 })
    .toEqual([['reported', 'pictured'], plain, plain, plain, ['reported', 'accepted', 'tried']]);
  const none = Object.fromEntries(TEXTS.map((text) => [text, 0]));
  expect(await restOfAll()).toEqual({ photos: { ...none, [TEXTS[0] ?? '']: 1 }, looks: 1 });
  expect(done).toBeGreaterThan(1);
}, 180_000);
