/** 手机一页: signs in on the phone with a PIN, and waits until the app and its first reading are on it. */
import type { Page } from '@playwright/test';
import { PASSWORD } from './county.ts';
import { setPin } from './pin.ts';

export async function signInOnPhone(page: Page, origin: string, account: string): Promise<void> {
  await page.goto(`${origin}/phone/`);
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  const read = page.waitForResponse((answer) => answer.url().endsWith('/api/sync/pull') && answer.ok());
  await setPin(page);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await read;
}
