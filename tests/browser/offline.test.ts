/** 没有信号的一天: a real browser, the real server, and a network that goes and comes (B). */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { ask, commanded, PASSWORD, PLACES } from '../support/county.ts';
import { setPin } from '../support/pin.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());

async function signedIn(context: BrowserContext, account: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.origin}/phone/`);
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await setPin(page);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  return page;
}

/** The app's own files are on the phone. */
const shellIsKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

async function report(page: Page, text: string): Promise<void> {
  await page.goto(`${town.origin}/phone/report`);
  await page.getByLabel('什么事').fill(text);
  await page.getByRole('button', { name: '发送' }).click();
}

const raised = async (text: string): Promise<number> => {
  const { rows } = await town.county.god.query('select count(*)::int as n from matter where text = $1', [
    text,
  ]);
  return rows[0].n;
};

test('没有信号时报一件事：当场存下，写着待发；有了信号自己发出去，写着编号', async () => {
  const context = await town.browser.newContext(A_PHONE);
  const page = await signedIn(context, `area_chief-${PLACES.areas[0]}`);
  await shellIsKept(page);
  await context.setOffline(true);
  const text = '后沟便道塌了两米，摩托过不去';
  await report(page, text);
  await page.getByText('已保存，待发').waitFor();
  expect(await raised(text)).toBe(0);

  await page.goto(`${town.origin}/phone/pending`);
  await page.getByText('1 条待发', { exact: false }).first().waitFor();
  await page.getByText(text).waitFor();

  await signalReturns(context);
  await page.getByText('已收').waitFor();
  expect(await raised(text)).toBe(1);
  // The app was closed on the slip of that report: it opens on an empty page, without a tap more.
  await page.goto(`${town.origin}/phone/report`);
  await page.getByLabel('什么事').waitFor();
  expect(await page.getByLabel('什么事').inputValue()).toBe('');
  await context.close();
}, 180_000);

test('列表问不到，第一次读取又还没完：读完了自己显示，不用点', async () => {
  const chief = await town.county.who('area_chief', PLACES.areas[3] ?? '');
  const text = '读取还没完的时候就在的一件';
  const body = commanded({ matterId: newId(), text });
  expect((await ask(town.county, 'POST', '/api/matters', { as: chief, body })).statusCode).toBe(200);
  const context = await town.browser.newContext({
    ...A_PHONE,
    // What a worker asks for would pass by the faults below.
    serviceWorkers: 'block',
  });
  const later = await context.newPage();
  const refused = later.getByText('没有连上，可能是信号不好。').first().waitFor();
  await later.route('**/api/waiting', (one) => one.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }));
  await later.route('**/api/sync/pull', async (one) => {
    await refused;
    await one.continue();
  });
  await later.goto(`${town.origin}/phone/`);
  await later.getByLabel('账号或手机号').fill(`area_chief-${PLACES.areas[3]}`);
  await later.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await later.getByRole('button', { name: '登录', exact: true }).click();
  await setPin(later);
  await later.getByRole('link', { name: text }).waitFor();
  await later.close();
  await context.close();
}, 90_000);
