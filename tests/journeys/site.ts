/** 议事公开上: a resident with an old phone whose browser runs no script. */
import { type Browser, expect, type Page } from '@playwright/test';
import { PHONE } from './phone.ts';
import { step, withTwin } from './sound.ts';

export async function atSite(browser: Browser): Promise<Page> {
  const bare = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const scripted = await browser.newContext({ viewport: PHONE });
  const page = withTwin(await bare.newPage(), await scripted.newPage());
  await step(page, '打开议事公开', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
  return page;
}

export const openSection = (page: Page, name: string): Promise<void> =>
  step(page, name, async () => {
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

/** Types a follow code as people type: without its dashes, in small letters. */
export async function follow(page: Page, code: string): Promise<void> {
  await openSection(page, '凭码查进度');
  await step(page, '查询', async () => {
    await page.getByLabel('查询码').fill(code.replace(/-/g, '').toLowerCase());
    await page.getByRole('button', { name: '查询' }).click();
    await expect(page.getByRole('list', { name: '办到哪一步' })).toBeVisible();
  });
}

export const rate = (page: Page, rating: string): Promise<void> =>
  step(page, `评价：${rating}`, async () => {
    await page.getByRole('radio', { name: rating, exact: true }).check();
    await page.getByRole('button', { name: '确认办结' }).click();
    await expect(page.getByRole('list', { name: '办到哪一步' }).locator('[aria-current]')).toHaveText(
      '已办结',
    );
  });
