/** 手机丢了: what is on a phone is read by nobody else, and leaves it at sign-out, after five wrong PINs and when it is given up (B9). */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { ask, commanded, PLACES } from '../support/county.ts';
import { openChromium } from '../support/own-chromium.ts';
import { signInOnPhone } from '../support/phone-page.ts';
import { enterPin } from '../support/pin.ts';
import { sealedBytes } from '../support/sealed-bytes.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());

const CHIEF = `area_chief-${PLACES.areas[0]}`;

async function report(page: Page, text: string): Promise<void> {
  await page.goto(`${town.origin}/phone/report`);
  await page.getByLabel('什么事').fill(text);
  await page.getByRole('button', { name: '发送' }).click();
}

/** Files of a profile that hold a text, as UTF-8 or UTF-16. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const marks = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (marks.some((mark) => bytes.includes(mark))) found.push(path.slice(folder.length));
  }
  return found;
}

/** What was written and read, and what is sensitive (P3): the own and somebody else's of the same area. */
const MARKS = [
  ...['记号甲丁卯寅', 'MARK7Q2ZX', '记号乙戊辰巳', 'MARK9W4KV'],
  ...['记号丙庚午未', 'MARK3P5TD', '记号丁辛申酉', 'MARK6H8RC'],
];

async function foundNowhere(profile: string): Promise<void> {
  // The search finds what is there.
  expect(await filesWith(profile, 'xiezhi-device')).not.toEqual([]);
  for (const mark of MARKS) expect(await filesWith(profile, mark), mark).toEqual([]);
}

/** Raised by the head of the group, about the same area. */
async function sensitiveElsewhere(text: string): Promise<void> {
  const as = await town.county.who('group_head', PLACES.groups[0] ?? '');
  const body = commanded({ matterId: town.county.house.newId(), text, placeCode: PLACES.areas[0] });
  expect((await ask(town.county, 'POST', '/api/matters', { as, body })).statusCode).toBe(200);
}

/** A phone of its own, on which marks were written and read; whatever ends it, none of them is in its profile afterwards. */
async function markedPhone(end: (page: Page) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'xiezhi-ended-'));
  const phone = await openChromium(profile);
  try {
    const page = await phone.context.newPage();
    await signInOnPhone(page, town.origin, CHIEF);
    await report(page, '记号甲丁卯寅 MARK7Q2ZX 路灯坏了');
    await page.getByText('已上报', { exact: true }).waitFor();
    await page.goto(`${town.origin}/phone/report`);
    await page.getByLabel('什么事').fill('记号乙戊辰巳 MARK9W4KV 还没写完');
    await expect.poll(() => sealedBytes(page, '.report')).toBeGreaterThan(0);
    await end(page);
    await phone.close();
    await foundNowhere(profile);
  } finally {
    await phone.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('整个浏览器目录里找不到写过、读过的一个字，敏感的从来不在；退出以后也没有', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'xiezhi-sealed-'));
  const phone = await openChromium(profile);
  const page = await phone.context.newPage();
  try {
    await sensitiveElsewhere('记号丙庚午未 MARK3P5TD 丈夫打人，孩子身上有伤');
    await signInOnPhone(page, town.origin, CHIEF);
    await report(page, '记号丁辛申酉 MARK6H8RC 他又打老婆，孩子身上有伤');
    await page.getByText('已上报', { exact: true }).waitFor();
    await report(page, '记号甲丁卯寅 MARK7Q2ZX 路灯坏了');
    await page.getByText('已上报', { exact: true }).waitFor();
    await page.getByRole('link', { name: '看这件事' }).click();
    await page.getByText('MARK7Q2ZX').first().waitFor();
    await page.goto(`${town.origin}/phone/report`);
    await page.getByLabel('什么事').fill('记号乙戊辰巳 MARK9W4KV 还没写完');
    await expect.poll(() => sealedBytes(page, '.report')).toBeGreaterThan(0);
    await page.goto(`${town.origin}/phone/me`);
    await page.getByRole('button', { name: '退出登录' }).waitFor();
    await phone.close();
    await foundNowhere(profile);

    const again = await openChromium(profile);
    const later = await again.context.newPage();
    await later.goto(`${town.origin}/phone/me`);
    await enterPin(later);
    await later.getByRole('button', { name: '退出登录' }).click();
    // What was half written goes with it, asked for.
    await later.getByRole('button', { name: '不要草稿，退出' }).click();
    await later.getByLabel('账号或手机号').waitFor();
    const left = await later.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).toEqual(['xiezhi-device']);
    await again.close();
    await foundNowhere(profile);
  } finally {
    await phone.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 120_000);

const freshContext = (): Promise<BrowserContext> => town.browser.newContext(A_PHONE);

test('敏感的话收到以后不在手机上：待发里只有编号，刚报完的页面也不再有', async () => {
  const context = await freshContext();
  const page = await context.newPage();
  await signInOnPhone(page, town.origin, CHIEF);
  await context.setOffline(true);
  await report(page, '他又打老婆，孩子身上有伤');
  await page.getByText('已保存，待发').waitFor();
  await page.goto(`${town.origin}/phone/pending`);
  await page.getByText('他又打老婆').first().waitFor();
  await signalReturns(context);
  await page.getByText('敏感内容，收到后手机上不留').waitFor();
  await page.getByText('都发出去了', { exact: false }).waitFor();
  expect(await page.getByText('打老婆').count()).toBe(0);
  await report(page, '她家男人住院了，家里困难，求临时救助');
  await page.getByText('已上报', { exact: true }).waitFor();
  await page.goto(`${town.origin}/phone/pending`);
  await expect.poll(() => page.getByText('敏感内容，收到后手机上不留').count()).toBe(2);
  expect(await page.getByText('住院').count()).toBe(0);
  await context.close();
}, 60_000);

test('还有没发出去的，不让退出，说有几条', async () => {
  const context = await freshContext();
  const page = await context.newPage();
  await signInOnPhone(page, town.origin, CHIEF);
  await context.setOffline(true);
  await report(page, '后沟便道塌了两米');
  await page.getByText('已保存，待发').waitFor();
  await page.goto(`${town.origin}/phone/me`);
  const out = page.getByRole('button', { name: '退出登录' });
  await out.waitFor();
  expect(await out.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('还没有发完：1 条待发').waitFor();
  await context.close();
}, 60_000);

test('写了一半的是草稿：数得出来，重开还在；退出要先问', async () => {
  const context = await freshContext();
  const page = await context.newPage();
  await signInOnPhone(page, town.origin, CHIEF);
  await page.goto(`${town.origin}/phone/report`);
  await page.getByLabel('什么事').fill('坡上那家的墙裂了');
  await expect.poll(() => sealedBytes(page, '.report')).toBeGreaterThan(0);
  await page.goto(`${town.origin}/phone/area/households/new`);
  await page.getByLabel('这户怎么称呼').fill('老槐树下第二家');
  await expect.poll(() => sealedBytes(page, '.household')).toBeGreaterThan(0);
  const before = await sealedBytes(page, '.household');
  await page.getByLabel('电话').fill('13900001111');
  await expect.poll(() => sealedBytes(page, '.household')).toBeGreaterThan(before);
  await page.reload();
  await expect.poll(() => page.getByLabel('电话').inputValue()).toBe('13900001111');
  await page.goto(`${town.origin}/phone/pending`);
  await page.getByRole('heading', { name: '草稿（2）' }).waitFor();
  await page.getByText('坡上那家的墙裂了').waitFor();
  await page.goto(`${town.origin}/phone/me`);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '还有 2 份草稿没写完' }).waitFor();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '看草稿（2）' }).waitFor();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '不要草稿，退出' }).click();
  await page.getByLabel('账号或手机号').waitFor();
  await context.close();
}, 60_000);

test('手机时间快了两天：每一页说得出，待发里说怎么办；读过的联系卡没有信号也在', async () => {
  const context = await freshContext();
  const page = await context.newPage();
  await page.clock.install({ time: town.county.house.now() + 48 * 3_600_000 });
  await signInOnPhone(page, town.origin, CHIEF);
  await page.getByRole('link', { name: '手机时间不对' }).click();
  await page.getByText('手机时间快了约 48 小时').waitFor();
  for (const [path, text, kept] of [
    ['/area/card', '急事直接打', 'answer door-card'],
    ['/me/burden', '全县合计', 'answer burden'],
  ] as const) {
    await page.goto(`${town.origin}/phone${path}`);
    await page.getByText(text).first().waitFor();
    await expect.poll(() => sealedBytes(page, kept)).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.reload();
    await page.getByText(/没有连上，下面是.*读到的/).waitFor();
    await page.getByText(text).first().waitFor();
    await signalReturns(context);
  }
  await context.close();
}, 90_000);

test('手机连不上：导出的文件在另一部手机上看过再带进来，每条一次', async () => {
  const [broken, other] = [await freshContext(), await freshContext()];
  const page = await broken.newPage();
  await signInOnPhone(page, town.origin, CHIEF);
  await broken.setOffline(true);
  await report(page, '坏手机上写的一件');
  await page.getByText('已保存，待发').waitFor();
  await page.goto(`${town.origin}/phone/pending`);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出成文件' }).click();
  const path = await (await file).path();
  const again = await other.newPage();
  await signInOnPhone(again, town.origin, CHIEF);
  await again.goto(`${town.origin}/phone/pending`);
  await again.getByText('从文件带进来').click();
  await again.getByLabel('选文件').setInputFiles(path);
  await again.getByText('坏手机上写的一件').waitFor();
  await again.getByRole('button', { name: '带进来（1 条）' }).click();
  await again.getByRole('link', { name: '坏手机上写的一件' }).waitFor();
  await signalReturns(broken);
  await page.getByText('都发出去了', { exact: false }).waitFor();
  const { rows } = await town.county.god.query(`select 1 from matter where text = '坏手机上写的一件'`);
  expect(rows).toHaveLength(1);
  await broken.close();
  await other.close();
}, 90_000);

test('密码错五次：最后一次之前说清楚，错了就清空，整个目录里一个字不剩', async () => {
  await markedPhone(async (page) => {
    // After twelve hours it is locked when the app comes to the front.
    await page.clock.install({ time: Date.now() + 13 * 3_600_000 });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('heading', { name: '输入密码打开' }).waitFor();
    for (const left of [4, 3, 2, 1]) {
      await enterPin(page, '000001');
      await page.getByText(`不对，还可以试 ${left} 次`).waitFor();
    }
    await page.getByText('再错，这部手机上的资料会全部清除').waitFor();
    await enterPin(page, '000001');
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByText('密码错了 5 次，这部手机上的资料已清除').waitFor();
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).toEqual(['xiezhi-device']);
    // The session that was left opens nothing: neither here nor at the desk.
    for (const face of ['phone', 'desk']) {
      await page.goto(`${town.origin}/${face}/`);
      await page.getByLabel('账号或手机号').waitFor();
    }
  });
}, 90_000);

test('报失的手机，一连上网就清空，整个目录里一个字不剩', async () => {
  await markedPhone(async (page) => {
    await town.county.god.query('update device set revoked_at = now()');
    await page.goto(`${town.origin}/phone/`);
    await page.getByText('这部手机已被停用').waitFor();
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).toEqual(['xiezhi-device']);
  });
}, 90_000);
