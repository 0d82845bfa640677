/**
 * 刚接手就没有信号: whoever takes an area over sees what is open in its hands, reads what a campaign is for whose page nobody ever
 * opened here, and is not told again of what was looked at.
 */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseEnded } from '../../server/area/ending.ts';
import { visiting } from '../../server/watch/visiting.ts';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PLACES, type Someone } from '../support/county.ts';

const [AREA = '', NEXT = ''] = PLACES.areas;
const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;

let town: Town;
let chief: Someone;
let matterId: string;
let campaignId: string;
beforeAll(async () => {
  town = await openTown();
  chief = await town.county.who('area_chief', AREA);
  matterId = await leftBehind();
  campaignId = await asked();
  await cardEnding();
  await tookOver(AREA);
}, 120_000);
afterAll(() => town?.close());

async function done(as: Someone, url: string, said: Record<string, unknown>): Promise<void> {
  const { statusCode, body } = await ask(town.county, 'POST', url, { as, body: commanded(said) });
  expect(statusCode, body).toBe(200);
}

/** A matter, one that is sensitive, and a point. */
async function leftBehind(): Promise<string> {
  const { newId } = town.county.house;
  const id = newId();
  const said = { placeCode: AREA };
  await done(chief, '/api/matters', { ...said, matterId: id, text: '后沟小桥护栏松了' });
  await done(chief, '/api/matters', {
    ...{
      ...said,
      matterId: newId(),
      text: '这家孩子没钱上学，申请困难救助',
      category: 'hardship.temporary_aid',
    },
  });
  await done(chief, '/api/watch-points', { ...said, pointId: newId(), kind: 'slope', title: '后沟滑坡体' });
  return id;
}

async function asked(): Promise<string> {
  const id = town.county.house.newId();
  await done(await town.county.who('unit_handler', '611025-shuili'), '/api/campaigns', {
    ...{
      campaignId: id,
      title: '自建房排查',
      kind: 'house',
      purpose: '找出有危险的自建房',
      basis: '县安委会文件',
    },
    ...{ places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
  });
  await done(await town.county.who('town_officer', TOWN), `/api/campaigns/${id}/approve`, {});
  return id;
}

/** A card that ends in two weeks, of which its keeper was told. */
async function cardEnding(): Promise<void> {
  const { house, god } = town.county;
  await done(chief, '/api/care-cards', {
    ...{ cardId: house.newId(), placeCode: AREA, called: '李奶奶', helps: ['visit'], words: '腿脚不便' },
    ...{ carers: [{ name: '王志愿' }, { name: '赵志愿' }], askedBy: 'self', consent: 'spoken' },
  });
  await god.query(`update care_card set review_due = '2026-09-20'`);
  await eraseEnded(visiting)(house);
}

/** Somebody's term there began a week ago. */
const tookOver = (placeCode: string) =>
  town.county.god.query(
    `update office set valid_from = '2026-09-01' where place_code = $1 and post = 'area_chief'`,
    [placeCode],
  );

async function phoneOf(placeCode: string): Promise<Page> {
  const context = await town.browser.newContext(A_PHONE);
  const page = await context.newPage();
  town.seen.length = 0;
  await signInOn(page, town, { account: `area_chief-${placeCode}` });
  return page;
}

const CARD = '您刚接手这里';

test('接手后没有信号：第一屏说手上有什么；清单、没点开过的专项排查都看得到；看过就不再提', async () => {
  const page = await phoneOf(AREA);
  await page.getByRole('heading', { name: CARD }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('办理中的事项 1 件').waitFor();
  await page.getByRole('link', { name: '看交接清单' }).click();
  await page.getByRole('heading', { level: 1, name: '交接清单' }).waitFor();
  await page.getByText('后沟滑坡体').waitFor();
  expect(await page.getByText('困难救助').count()).toBe(0);

  await page.getByRole('link', { name: /后沟小桥护栏松了/ }).click();
  await page.waitForURL(`**/matters/${matterId}`);
  await page.goBack();
  await page.locator(`a[href$="/campaigns/${campaignId}"]`).click();
  await page.getByText('县安委会文件').waitFor();
  await page.getByText('找出有危险的自建房').waitFor();

  await page.goto(`${town.origin}/phone/`);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.getByText('后沟小桥护栏松了').waitFor();
  expect(await page.getByRole('heading', { name: CARD }).count()).toBe(0);
}, 60_000);

test('干了很久的，第一屏不提，清单仍在“我”里', async () => {
  const page = await phoneOf(NEXT);
  await expect.poll(() => town.seen.some(({ url }) => url.endsWith('/handover'))).toBe(true);
  await page.goto(`${town.origin}/phone/me`);
  await page.getByRole('link', { name: /交接清单/ }).click();
  await page.getByRole('link', { name: /自建房排查 9月20日/ }).waitFor();
  await page.goto(`${town.origin}/phone/`);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  expect(await page.getByRole('heading', { name: CARD }).count()).toBe(0);
}, 60_000);

test('快到期的卡片：待办里一个数、一个日子，没有信号也在；提醒点开就到那里，写的什么不在手机里', async () => {
  const page = await phoneOf(AREA);
  await page.getByRole('link', { name: '关爱卡 1 张，最早的到 2026年9月20日' }).waitFor();
  await page.goto(`${town.origin}/phone/me/own`);
  await page.getByRole('link', { name: /有卡片快到期/ }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: /关爱卡 1 张/ }).click();
  await page.getByText('关爱卡不存在手机里，有信号才看得到').waitFor();
  expect(await page.getByText('李奶奶').count()).toBe(0);
}, 60_000);
