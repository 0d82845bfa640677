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

export const choosePlace = (page: Page, label: string, name: string): Promise<void> =>
  step(page, `选地点：${name}`, async () => {
    await page.getByLabel(label).selectOption({ label: name });
    await page.getByRole('button', { name: '选定地点，接着选下一级' }).click();
    await expect(page.getByText('已选：')).toContainText(name);
  });

interface Saying {
  readonly text: string;
  /** From the town downwards. */
  readonly places: readonly string[];
  /** Whom it is about, when it is about an officer. */
  readonly about?: string;
}

/** Raises a matter and reads the slip. */
export async function say(page: Page, { text, places: [town = '', ...below], about }: Saying) {
  await openSection(page, '我要反映');
  await page.getByLabel('是什么事').fill(text);
  await choosePlace(page, '镇（街道）', town);
  for (const place of below) await choosePlace(page, '再选细一点（可不选）', place);
  if (about !== undefined)
    await step(page, '反映的是干部', async () => {
      await page.getByRole('button', { name: '反映的是干部或单位？' }).click();
      await page.getByLabel('反映的是谁').selectOption({ label: about });
    });
  await step(page, '提交', async () => {
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '收到了' })).toBeVisible();
  });
  const no = (await page.getByText(/^\w{4}-\w{4}-\w{4}$/).textContent()) ?? '';
  const code = (await page.getByText(/^(\w{4}-){3}\w{4}$/).textContent()) ?? '';
  return { no, code };
}

/** Types a follow code as people type: without its dashes, in small letters. */
export async function follow(page: Page, code: string): Promise<void> {
  await openSection(page, '查进度');
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
