/** 电脑上: what people do at the desk, each act with a look at every page it passes. */
import { type Browser, expect, type Page } from '@playwright/test';
import { step } from './sound.ts';

export const DESK = { width: 1440, height: 900 };

/** Signs in with one click on a demonstration account. */
export async function atDesk(browser: Browser, account: string): Promise<Page> {
  const page = await signedIn(browser, account);
  await step(page, '待办', async () => {
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
    await expect(page.getByRole('list').first()).toBeVisible();
  });
  return page;
}

/** The same for those who begin somewhere else. */
export async function signedIn(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(page, '打开指挥平台', async () => {
    await page.goto('/desk/');
    await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  });
  await step(page, `${account} 登录`, async () => {
    await page.getByRole('button', { name: account }).click();
    await expect(page.getByRole('navigation', { name: '栏目' })).toBeVisible();
    // The frame stands before the first page has come: a page is looked at when it has its heading.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
  return page;
}

/** On the page of the text gateway: its key, which another story may have set before. It is shown once. */
export async function setGatewayKey(page: Page, why: string): Promise<void> {
  const key = /^(设置|更换)密钥$/;
  const setting = page.locator('form').filter({ has: page.getByRole('button', { name: key }) });
  await setting.getByLabel('改的依据或原因').fill(why);
  await setting.getByRole('button', { name: key }).click();
  await expect(page.getByText('只显示这一次')).toBeVisible();
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

export const contribute = (page: Page, words: string) =>
  actOn(page, { act: '协办答复', field: '协办结果', words, told: '协办意见已交主办单位。' });
export const reply = (page: Page, words: string) =>
  actOn(page, { act: '回复督办', field: '办理情况', words, told: '已回复。' });
export const askForHelp = (page: Page, unit: string, words: string) =>
  beside(page, { act: '请协办', field: '请它做什么', words, unit, told: '已请协办。' });
export const supervise = (page: Page, words: string) =>
  beside(page, { act: '督办', field: '督办要求', words, told: '已督办，等对方回复。' });

/** An act of the folded group. */
async function beside(page: Page, done: Done): Promise<void> {
  await openOthers(page);
  await actOn(page, done);
}

/** Unfolds 其他办法, where it is not open already. */
export const openOthers = (page: Page): Promise<void> =>
  step(page, '其他办法', async () => {
    const group = page.locator('.other-ways');
    if ((await group.getAttribute('open')) === null) await group.getByText('其他办法').click();
    await expect(group.getByRole('button').first()).toBeVisible();
  });

/** The card that tells what is beside the main road. */
export const besideCard = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: '旁路' }) });

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
