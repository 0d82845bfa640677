/** 手机上: what people do with one thumb, each act with a look at every page it passes. */
import { type Browser, expect, type Page } from '@playwright/test';
import { setPin } from '../support/pin.ts';
import { step } from './sound.ts';

export const PHONE = { width: 360, height: 740 };
const PIN_PAGE = '给这部手机上的资料设一个密码';

/** Signs in with one tap on a demonstration account: ('片长', '老槐坡片'). */
export async function atPhone(browser: Browser, post: string, place: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await step(page, '打开手机', async () => {
    await page.goto('/phone/');
    await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  });
  await step(page, `${place} ${post}登录`, async () => {
    await page.getByRole('button', { name: new RegExp(`^${post}\\s*${place}`) }).click();
    await expect(page.getByRole('heading', { name: PIN_PAGE })).toBeVisible();
  });
  await choosePin(page);
  return page;
}

/** Signs in with an account and its password: ('cunganbu'). */
export async function phoneOf(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await step(page, `${account} 在手机上登录`, async () => {
    await page.goto('/phone/');
    await page.getByLabel('账号或手机号').fill(account);
    await page.getByLabel('密码', { exact: true }).fill('xiezhi-2026');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { name: PIN_PAGE })).toBeVisible();
  });
  await choosePin(page);
  return page;
}

const choosePin = (page: Page): Promise<void> =>
  step(page, '给手机上的资料设密码', async () => {
    await setPin(page);
    // A page is looked at when it has its heading and what it shows.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('正在加载')).toHaveCount(0);
  });

/** 我 → 会议 → the one of that title, which notice was given of. */
export const openMeeting = (page: Page, title: string): Promise<void> =>
  step(page, `打开会议：${title}`, async () => {
    await page
      .getByRole('navigation', { name: '主要栏目' })
      .getByRole('link', { name: '我', exact: true })
      .click();
    await page.getByRole('link', { name: /^会议/ }).click();
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { name: '宣布开会' })).toBeVisible();
  });

/** Leaves the signal behind, once the phone keeps the whole app. */
export async function loseSignal(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
}

/** Takes one of several offices right after signing in. */
export const takeOffice = (page: Page, post: string, place: string): Promise<void> =>
  step(page, `以${post}办事`, async () => {
    await expect(page.getByRole('heading', { level: 1, name: '这次以哪个职务办事？' })).toBeVisible();
    await page.getByRole('button', { name: `${post} ${place}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText(place);
    await expect(page.getByText('正在加载')).toHaveCount(0);
  });

export const openTab = (page: Page, name: string): Promise<void> =>
  step(page, name, async () => {
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  });

/** Back to what waits, from the page of a matter. */
export const goBack = (page: Page): Promise<void> =>
  step(page, '返回', async () => {
    await page.getByRole('link', { name: '返回' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
  });

/** Opens a matter that waits: ('等您受理', '连日下雨'). */
export const openWaiting = (page: Page, pile: string, title: string): Promise<void> =>
  step(page, `${pile}：${title}`, async () => {
    await page.getByRole('list', { name: pile }).getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

export const take = (page: Page): Promise<void> =>
  step(page, '受理', async () => {
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await expect(page.getByRole('status').getByText('已受理')).toBeVisible();
    await expect(page.getByText('办理中', { exact: true })).toBeVisible();
  });

interface Worded {
  /** As the button is called. */
  readonly act: string;
  readonly field: string;
  readonly told: string;
}

const TRIED: Worded = { act: '记录办理情况', field: '做了什么，卡在哪里', told: '已记录。' };
const PASSED_UP: Worded = { act: '上报上级', field: '为什么要上级来办', told: '已上报。' };
const GIVEN_BACK: Worded = { act: '退回', field: '为什么退回', told: '已退回。' };
const ANSWERED: Worded = { act: '答复办理结果', field: '怎么办的，办成什么样', told: '已答复' };

export const noteTried = (page: Page, words: string) => actOn(page, TRIED, words);
export const passUp = (page: Page, words: string) => actOn(page, PASSED_UP, words);
export const giveBack = (page: Page, words: string) => actOn(page, GIVEN_BACK, words);
export const answer = (page: Page, words: string) => actOn(page, ANSWERED, words);

async function actOn(page: Page, { act, field, told }: Worded, words: string): Promise<void> {
  await step(page, act, async () => {
    await actCalled(page, act).click();
    await expect(page.getByRole('heading', { level: 1, name: act })).toBeVisible();
  });
  await step(page, `${act}：${words}`, async () => {
    await page.getByLabel(field).fill(words);
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByRole('status').getByText(told)).toBeVisible();
    await expect(page.getByText(words).first()).toBeVisible();
  });
}

/** The main act under the thumb is a link, the others are buttons. */
export const actCalled = (page: Page, act: string) =>
  page.getByRole('button', { name: act, exact: true }).or(page.getByRole('link', { name: act, exact: true }));
