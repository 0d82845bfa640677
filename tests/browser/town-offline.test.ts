/** 镇干部下村: what the town chose to keep opens without a signal, and a word can be added there; taken off, it is gone. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { readAnew, signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PLACES } from '../support/county.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
let page: Page;
beforeAll(async () => {
  town = await openTown();
  const context = await town.browser.newContext(A_PHONE);
  page = await context.newPage();
}, 120_000);
afterAll(() => town?.close());

const open = (path: string) => page.goto(`${town.origin}/phone${path}`);
const isThere = (text: string) => page.getByText(text).first().waitFor();

async function raised(text: string): Promise<string> {
  const as = await town.county.who('area_chief', PLACES.areas[0] ?? '');
  const matterId = town.county.house.newId();
  const body = commanded({ matterId, text, category: 'infrastructure.road' });
  const reply = await ask(town.county, 'POST', '/api/matters', { as, body });
  expect(reply.statusCode, reply.body).toBe(200);
  return matterId;
}

const notes = async (matterId: string) =>
  (await town.county.god.query('select text from matter_note where matter_id = $1', [matterId])).rows;

test('点一下随身带，没有信号打得开、补充得了；再点一下取下来', async () => {
  const [kept, other] = [await raised('岭沟便道塌了一段'), await raised('河口路灯坏了')];
  await signInOn(page, town, { account: `town_officer-${PLACES.towns[0]}` });
  await open(`/matters/${kept}`);
  await page.getByRole('button', { name: '随身带', exact: true }).click();
  await page.getByRole('button', { name: '不用再带' }).waitFor();
  await open('/mine?carried');
  await isThere('共 1 件');
  await page.context().setOffline(true);

  await open('/mine?carried');
  await page.getByRole('link', { name: '岭沟便道塌了一段' }).click();
  await isThere('镇里随身带着');
  await page.getByText('补充一句', { exact: true }).click();
  await page.getByLabel('要让办事的人知道什么').fill('现场看了，要两车石头');
  await page.getByRole('button', { name: '发送' }).click();
  await isThere('待发：补充');
  await open(`/matters/${other}`);
  await isThere('没有连上');
  expect(await notes(kept)).toEqual([]);

  await open(`/matters/${kept}`);
  await signalReturns(page.context());
  await isThere('现场看了，要两车石头');
  expect(await notes(kept)).toEqual([{ text: '现场看了，要两车石头' }]);
  await page.getByRole('button', { name: '不用再带' }).click();
  await page.getByRole('button', { name: '随身带', exact: true }).waitFor();
  await open('/mine?carried');
  await isThere('手机里没有事项');
}, 90_000);

/** A bureau of the county asks for it in the first village of the town. */
async function asked(title: string): Promise<string> {
  const campaignId = town.county.house.newId();
  const as = await town.county.who('unit_handler', '611025-shuili');
  const body = commanded({
    ...{ campaignId, title, kind: 'house', purpose: '找出有危险的自建房', basis: '县安委会文件' },
    ...{ places: [PLACES.villages[0] ?? ''], deadline: '2026-09-20', until: '2026-09-30' },
  });
  const reply = await ask(town.county, 'POST', '/api/campaigns', { as, body });
  expect(reply.statusCode, reply.body).toBe(200);
  return campaignId;
}

const stateOf = async (campaignId: string) =>
  (await town.county.god.query('select state, why from campaign_part where campaign_id = $1', [campaignId]))
    .rows[0];

test('等镇里定的排查在首页；没有信号也能同意一项、不同意一项，回来各定一次', async () => {
  const [yes, no] = [await asked('自建房排查'), await asked('老旧水窖排查')];
  await open('/');
  await page.getByRole('link', { name: '自建房排查' }).waitFor();
  await readAnew(page, town);
  await page.context().setOffline(true);
  await open('/');
  await page.getByRole('link', { name: '自建房排查' }).click();
  await isThere('县安委会文件');
  await page.getByRole('button', { name: '同意，可以做' }).click();
  await isThere('已保存，有信号时自动发出。');
  await page.getByRole('link', { name: '老旧水窖排查' }).click();
  await page.getByText('不同意', { exact: true }).first().click();
  await page.getByLabel('为什么不同意').fill('正在抢收，下月再说');
  await page.getByRole('button', { name: '不同意' }).click();
  await isThere('2 条待发');
  await signalReturns(page.context());
  await expect.poll(() => stateOf(yes)).toEqual({ state: 'approved', why: null });
  await expect.poll(() => stateOf(no)).toEqual({ state: 'refused', why: '正在抢收，下月再说' });
}, 90_000);
