/** 说一段: spoken without a signal into a real microphone (Chromium's own beep), brought after its words, heard at the desk. */
import { type Browser, chromium as chrome, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, windowless } from '../../tools/chromium.ts';
import { A_PHONE, kept, openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { PLACES } from '../support/county.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown();
  browser = await chrome.launch({
    executablePath: windowless(process.env.CHROMIUM),
    args: [
      ...CHROMIUM_FLAGS,
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

const newPhone = async (): Promise<Page> => {
  const context = await browser.newContext(A_PHONE);
  return context.newPage();
};

const clips = async () =>
  (await town.county.god.query('select matter_id, look_id, seconds, kind, file from clip order by seconds'))
    .rows;

/** A clip that plays has a length, and the browser says so when its first bytes were read. */
const hasSound = (page: Page): Promise<boolean> =>
  page.locator('audio').evaluate(
    (it: HTMLAudioElement) =>
      new Promise<boolean>((resolve) => {
        if (it.readyState >= 2) return resolve(true);
        it.onloadeddata = () => resolve(true);
        it.onerror = () => resolve(false);
      }),
  );

test('没有信号，三下说完一件事；有信号先到文字、后到录音；村里听得到', async () => {
  const page = await newPhone();
  await signInOn(page, town);
  await page.context().setOffline(true);
  // Three taps: the tab, to speak, to send.
  await page.getByRole('link', { name: '上报', exact: true }).click();
  await page.getByRole('button', { name: '说一段' }).click();
  await page.getByRole('button', { name: /^说完了（([2-9]|\d\d) 秒）/ }).waitFor();
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已保存，待发').waitFor();
  await page.goto(`${town.origin}/phone/pending`);
  await page.locator('.row-under').getByText('录音待传').waitFor();
  await signalReturns(page.context());
  await page.getByText('都发出去了', { exact: false }).waitFor();
  await expect.poll(async () => (await clips())[0]?.kind, { timeout: 20_000 }).toBe('webm');
  const [clip] = await clips();
  expect(clip.seconds).toBeGreaterThanOrEqual(2);
  expect((await town.county.house.files.get(clip.file))?.length).toBeLessThan(20_000);

  const cadre = await town.county.who('village_cadre', PLACES.villages[0] ?? '');
  const context = await browser.newContext({ locale: 'zh-CN' });
  await context.addCookies([kept(cadre, town.origin)]);
  const desk = await context.newPage();
  await desk.goto(`${town.origin}/desk/matters/${clip.matter_id}`);
  await desk.getByRole('heading', { level: 1 }).filter({ hasText: '录音，待听' }).waitFor();
  await desk.getByRole('button', { name: /^听录音/ }).click();
  await desk.locator('audio').waitFor();
  expect(await hasSound(desk)).toBe(true);
  await desk.context().close();
  await page.context().close();
}, 90_000);

test('看点时说一段，记在那一次上；说着就走开，说的还在', async () => {
  const page = await newPhone();
  await signInOn(page, town, { account: `area_chief-${PLACES.areas[1]}` });
  await page.goto(`${town.origin}/phone/walk/add`);
  await page.getByRole('radio', { name: '老桥' }).click();
  await page.getByLabel('叫什么').fill('三拱老桥');
  await page.getByLabel('我刚看过').uncheck();
  await page.getByRole('button', { name: '加上' }).click();
  await page.getByRole('link', { name: '三拱老桥' }).click();
  await page.getByRole('button', { name: '说一段' }).click();
  await page.getByRole('button', { name: /^说完了（[1-9]\d* 秒）/ }).waitFor();
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('link', { name: '三拱老桥' }).click();
  await page.getByRole('button', { name: /^听录音/ }).click();
  await page.locator('audio').waitFor();
  expect(await hasSound(page)).toBe(true);
  await page.getByRole('button', { name: '记一笔' }).click();
  await page.getByText('记下了').waitFor();
  await expect.poll(async () => (await clips()).find(({ look_id }) => look_id !== null)?.kind).toBe('webm');
  await page.goto(`${town.origin}/phone/walk`);
  await page.getByRole('link', { name: '三拱老桥' }).click();
  await page
    .getByRole('list')
    .getByRole('button', { name: /^听录音/ })
    .click();
  await page.locator('audio').waitFor();
  expect(await hasSound(page)).toBe(true);
}, 90_000);

test('说到一半来了电话，应用退到后面：说过的当场存下，应用没了也还在', async () => {
  const page = await newPhone();
  await signInOn(page, town, { account: `area_chief-${PLACES.areas[3]}` });
  await page.goto(`${town.origin}/phone/report`);
  await page.getByRole('button', { name: '说一段' }).click();
  await page.getByRole('button', { name: /^说完了（[1-9]\d* 秒）/ }).waitFor();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByRole('button', { name: /^听录音/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^听录音/ }).click();
  await page.locator('audio').waitFor();
  expect(await hasSound(page)).toBe(true);
  await page.context().close();
}, 60_000);

test('不让用话筒：说清楚怎么办，文字照样能发', async () => {
  const context = await town.browser.newContext(A_PHONE);
  const page = await context.newPage();
  await signInOn(page, town, { account: `area_chief-${PLACES.areas[2]}` });
  await page.goto(`${town.origin}/phone/report`);
  await page.getByRole('button', { name: '说一段' }).click();
  await page.getByText('没有允许用话筒', { exact: false }).waitFor();
  await page.getByLabel('什么事').fill('路灯坏了一盏');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已上报', { exact: true }).waitFor();
}, 60_000);
