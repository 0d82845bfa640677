/** 电脑上: what people do at the desk, each act with a look at every page it passes. */
import { type Browser, expect, type Page } from '@playwright/test';
import { step } from './sound.ts';

export const DESK = { width: 1440, height: 900 };

/** Signs in with one click on a demonstration account. */
export async function atDesk(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(page, '打开指挥平台', async () => {
    await page.goto('/desk/');
    await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  });
  await step(page, `${account} 登录`, async () => {
    await page.getByRole('button', { name: account }).click();
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
    await expect(page.getByRole('list').first()).toBeVisible();
  });
  return page;
}

/** Finds a matter by its number, as somebody reads it out over the phone. */
export const findByNumber = (page: Page, no: string, title: string): Promise<void> =>
  step(page, `查找 ${no}`, async () => {
    await page.getByRole('searchbox', { name: '事项编号或关键词' }).fill(no.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { name: '现在可以办' })).toBeVisible();
  });

export const take = (page: Page) => actOn(page, { act: '签收受理', told: '已签收' });
export const noteTried = (page: Page, words: string) =>
  actOn(page, { act: '反馈进展', field: '已经做了什么', words, told: '进展已记录。' });
export const passUp = (page: Page, words: string) =>
  actOn(page, { act: '上报上级', field: '为什么本级办不了', words, told: '已上报' });
export const dispatch = (page: Page, unit: string, words: string) =>
  actOn(page, { act: '派单', field: '交办要求', words, unit, told: '已派单' });
export const answer = (page: Page, words: string) =>
  actOn(page, { act: '答复办结', field: '办理结果', words, told: '已答复' });

interface Done {
  readonly act: string;
  readonly told: string;
  readonly field?: string;
  readonly words?: string;
  readonly unit?: string;
}

async function actOn(page: Page, { act, told, field, words = '', unit }: Done): Promise<void> {
  await step(page, act, async () => {
    await page.getByRole('button', { name: act, exact: true }).click();
    await expect(page.getByRole('heading', { name: act, exact: true })).toBeVisible();
  });
  await step(page, `${act}：${words}`, async () => {
    if (unit !== undefined) await page.getByLabel('承办单位').selectOption({ label: unit });
    if (field !== undefined) await page.getByLabel(field).fill(words);
    await page.getByRole('button', { name: act, exact: true }).click();
    await expect(page.getByRole('status').getByText(told)).toBeVisible();
    await expect(page.getByRole('heading', { name: '现在可以办' })).toBeVisible();
    if (words !== '') await expect(page.getByText(words).first()).toBeVisible();
  });
}
