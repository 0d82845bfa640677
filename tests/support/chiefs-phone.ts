/** 片长的手机: signs in as an area's chief, with the store of the phone open, its first reading done and the app kept on it. */
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { Town } from './browser.ts';
import { PASSWORD, PLACES } from './county.ts';
import { setPin } from './pin.ts';
import { signalReturns } from './signal.ts';

export async function signInOn(
  page: Page,
  town: Town,
  {
    origin = town.origin,
    account = `area_chief-${PLACES.areas[0]}`,
  }: { origin?: string; account?: string } = {},
): Promise<void> {
  await page.goto(`${origin}/phone/`);
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await setPin(page);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => town.seen.some(isRead), { timeout: 20_000 }).toBe(true);
}

/** What is there by now is on the phone: the second reading of a page begins when the first is written. */
export async function readAnew(page: Page, town: Town): Promise<void> {
  town.seen.length = 0;
  await page.reload();
  const readings = async () => {
    await signalReturns(page.context());
    return town.seen.filter(isRead).length;
  };
  await expect.poll(readings, { timeout: 20_000 }).toBeGreaterThan(1);
}

const isRead = ({ url, status }: Town['seen'][number]): boolean => url === '/api/sync/pull' && status === 200;
