/** 两个窗口、半路返回、登录过期: what is typed at the desk is not lost to them, and nothing is done under a name that is not on the screen. */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { openTown, type Town } from '../support/browser.ts';
import { ask, commanded, PASSWORD, PLACES } from '../support/county.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 240_000);
afterAll(() => town?.close());

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const OFFICER = `town_officer-${TOWN}`;
const CADRE = `village_cadre-${VILLAGE}`;
const WORDS = '九点到现场看过，挖掘机已经进场，路面下午恢复通行。';

/** One browser, as a computer of the town hall has one. */
let browser: BrowserContext;
beforeEach(async () => {
  await browser?.close();
  browser = await town.browser.newContext({ locale: 'zh-CN' });
});

async function window(path = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${town.origin}/desk${path}`);
  return page;
}

async function signIn(page: Page, account: string): Promise<void> {
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.locator('.me-name').click();
  await page.getByRole('button', { name: '退出', exact: true }).click();
  await page.getByLabel('账号或手机号').waitFor();
}

const nameIn = async (page: Page): Promise<string> =>
  ((await page.locator('.me-name').textContent()) ?? '').trim();
const section = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

/** At once: the form may go while somebody would look for its button. */
const send = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLFormElement>('form.act-form')?.requestSubmit());

const officer = () => town.county.who('town_officer', TOWN);

/** A matter in the hands of the town, and the window of its officer in which an answer is being typed. */
async function answering(): Promise<{ page: Page; matterId: string }> {
  const matterId = newId();
  const as = await officer();
  const report = commanded({ matterId, text: '通往集镇的路塌了一块' });
  await ask(town.county, 'POST', '/api/matters', { as, body: report });
  await act(matterId, 'accept');
  await act(matterId, 'try', { tried: '已到现场' });
  const page = await window(`/matters/${matterId}`);
  await signIn(page, OFFICER);
  await page.getByRole('button', { name: '答复办结' }).click();
  await field(page).fill(WORDS);
  return { page, matterId };
}

async function act(matterId: string, verb: string, body: object = {}): Promise<void> {
  const as = await officer();
  const answer = await ask(town.county, 'POST', `/api/matters/${matterId}/${verb}`, {
    as,
    body: commanded({ ...body }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

const field = (page: Page) => page.getByLabel('办理结果');

test('写到一半返回、去了别的页：回来还在；取消了就没有了', async () => {
  const { page } = await answering();
  await section(page, '事项');
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  await page.goBack();
  expect(await field(page).inputValue()).toBe(WORDS);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '答复办结' }).click();
  expect(await field(page).inputValue()).toBe('');
}, 60_000);

test('登记写到一半返回：回来还在', async () => {
  const page = await window('/matters');
  await signIn(page, OFFICER);
  await page.getByRole('link', { name: '登记事项' }).first().click();
  const text = page.getByLabel('是什么事');
  await text.fill('敬老院门口的坡太陡，轮椅上不去');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  await page.goForward();
  expect(await text.inputValue()).toBe('敬老院门口的坡太陡，轮椅上不去');
}, 60_000);

test('正写着，别人先办了：说清楚为什么办不成，写的字还在', async () => {
  const { page, matterId } = await answering();
  await act(matterId, 'answer', { answer: '已经修好' });
  // Whatever is sent from this page, the page is read anew.
  await page.getByLabel('备注', { exact: true }).fill('已电话告知提出人');
  await page.getByRole('button', { name: '写备注' }).click();
  await page.getByText('您写的还在').waitFor();
  expect(await field(page).inputValue()).toBe(WORDS);
}, 60_000);

test('写到一半登录过期：同一个人重新登录，写的字还在；换一个人登录，看不到', async () => {
  const { page } = await answering();
  const other = await window('/home');
  await signOut(other);
  await send(page);
  await signIn(page, OFFICER);
  expect(await field(page).inputValue()).toBe(WORDS);

  await signIn(other, CADRE);
  await other.locator('.me-name').waitFor();
  await section(page, '事项');
  await page.locator('.me-name', { hasText: await nameIn(other) }).waitFor();
  await section(page, '事项');
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(WORDS).count()).toBe(0);
}, 60_000);

test('另一个窗口换了人登录：这个窗口不以那个人的名义办事，只改成那个人的页面', async () => {
  const { page, matterId } = await answering();
  const other = await window('/home');
  await signOut(other);
  await signIn(other, CADRE);
  await other.locator('.me-name').waitFor();
  await send(page);
  await page.locator('.me-name', { hasText: await nameIn(other) }).waitFor();
  await page.getByText(`这个浏览器里现在登录的是${await nameIn(other)}`).waitFor();
  const { rows } = await town.county.god.query('select status from matter where id = $1', [matterId]);
  expect(rows).toEqual([{ status: 'accepted' }]);
}, 60_000);

test('一张要公开的表填了一半，去看了别的：回来还在', async () => {
  const page = await window('/disclosures/new?item=finance&period=2026-08');
  await signIn(page, CADRE);
  const name = page.getByLabel('标题');
  await name.fill('八月份集体账，支书已经看过');
  await section(page, '事项');
  await page.getByRole('heading', { level: 1, name: '事项' }).waitFor();
  await page.goBack();
  expect(await name.inputValue()).toBe('八月份集体账，支书已经看过');
}, 60_000);
