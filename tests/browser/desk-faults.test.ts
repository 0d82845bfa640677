/** 平台上的毛病: a page's file that does not come leaves no empty page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from '../support/browser.ts';
import { PASSWORD, PLACES } from '../support/county.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());

test('一页的文件没拿到：说清楚，能再试，别的页照样打得开', async () => {
  const page = await town.browser.newPage({ locale: 'zh-CN' });
  await page.goto(`${town.origin}/desk/`);
  await page.getByLabel('账号或手机号').fill(`town_officer-${PLACES.towns[0]}`);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  const section = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  await section('事项');
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  // From here on no file comes that is not there yet.
  await page.route('**/desk/assets/**', (route) => route.fulfill({ status: 429, body: '' }));

  await section('协商议题');
  await page.getByText('这一页没能打开。').waitFor();
  await section('事项');
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  await section('协商议题');
  await page.getByText('这一页没能打开。').waitFor();
  await page.unroute('**/desk/assets/**');
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { level: 1, name: '协商议题' }).waitFor();
  expect(await page.getByText('这一页没能打开。').count()).toBe(0);
}, 60_000);
