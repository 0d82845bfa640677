/** 村干部没有信号的一个上午: reads what the village has, finds a matter, looks at an area's point, decides two matters; with the signal each is done once. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { readAnew, signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PLACES, type Someone } from '../support/county.ts';
import { signalReturns } from '../support/signal.ts';

const VILLAGE = PLACES.villages[0] ?? '';

let town: Town;
let page: Page;
let chief: Someone;
let group: Someone;
beforeAll(async () => {
  town = await openTown();
  chief = await town.county.who('area_chief', PLACES.areas[0] ?? '');
  group = await town.county.who('group_head', PLACES.groups[0] ?? '');
  const context = await town.browser.newContext(A_PHONE);
  page = await context.newPage();
}, 120_000);
afterAll(() => town?.close());

async function done(as: Someone, url: string, request: object): Promise<void> {
  const reply = await ask(town.county, 'POST', url, { as, body: commanded({ ...request }) });
  expect(reply.statusCode, reply.body).toBe(200);
}

async function raised(text: string, as = chief): Promise<string> {
  const matterId = town.county.house.newId();
  await done(as, '/api/matters', { matterId, text, category: 'infrastructure.road' });
  return matterId;
}

/** It waits for the village: area and group have tried. */
async function offered(text: string): Promise<string> {
  const matterId = await raised(text);
  for (const as of [chief, group]) {
    await done(as, `/api/matters/${matterId}/accept`, {});
    await done(as, `/api/matters/${matterId}/try`, { tried: '看过了，这里办不了' });
    await done(as, `/api/matters/${matterId}/escalate`, { why: '要村里出人' });
  }
  return matterId;
}

/** What the village did with each, in its order. */
async function byVillage(matterId: string): Promise<string[]> {
  const { rows } = await town.county.god.query<{ kind: string }>(
    `select s.kind from matter_step s join office o on o.county_code = s.county_code and o.id = s.office_id
     where s.matter_id = $1 and o.place_code = $2 order by s.seq`,
    [matterId, VILLAGE],
  );
  return rows.map(({ kind }) => kind);
}

const isThere = (text: string) => page.getByText(text).first().waitFor();
const open = (path: string) => page.goto(`${town.origin}/phone${path}`);

test('村里的事、各片的点位没有信号都看得到、找得到；受理一件、退回一件，回来各办一次', async () => {
  const mine = await offered('水渠塌了一段，三组浇不上地');
  const back = await offered('国道边上的护栏撞断了');
  const other = await raised('下一村的井盖', await town.county.who('area_chief', PLACES.areas[2] ?? ''));
  await done(chief, '/api/watch-points', {
    ...{ pointId: town.county.house.newId(), kind: 'bridge', title: '三拱老桥' },
  });
  await signInOn(page, town, { account: `village_cadre-${VILLAGE}` });
  await page.context().setOffline(true);

  await open('/mine?carried');
  await isThere('共 2 件');
  await page.getByLabel('在手机里找').fill('护栏');
  await page.getByRole('link', { name: '国道边上的护栏撞断了' }).waitFor();
  expect(await page.getByRole('link', { name: '水渠塌了一段' }).count()).toBe(0);
  await page.getByLabel('在手机里找').fill('井盖');
  await isThere('手机里没有这样的事项');
  await page.getByLabel('在手机里找').fill('');

  await page.getByRole('link', { name: '水渠塌了一段' }).click();
  await isThere('要村里出人');
  await page.getByRole('button', { name: '受理' }).click();
  await isThere('待发：受理');
  await page.getByRole('button', { name: '记录办理情况' }).click();
  await page.getByLabel('做了什么，卡在哪里').fill('村里去了四个人');
  await page.getByRole('button', { name: '发送' }).click();
  await isThere('待发：记录办理情况');

  await open('/mine?carried');
  await page.getByRole('link', { name: '国道边上的护栏撞断了' }).click();
  await page.getByRole('button', { name: '退回' }).click();
  await page.getByLabel('为什么退回').fill('国道归公路段管');
  await page.getByRole('button', { name: '发送' }).click();
  await isThere('待发：退回');

  await open('/mine?carried');
  await expect.poll(() => page.getByText('您办的待发').count()).toBe(2);
  await open('/walk');
  await isThere('各片的点位');
  await page.getByRole('link', { name: '三拱老桥' }).click();
  await page.getByRole('heading', { name: '三拱老桥' }).waitFor();

  await open('/pending');
  await isThere('3 条待发');
  expect([await byVillage(mine), await byVillage(back)]).toEqual([[], []]);
  await signalReturns(page.context());
  await isThere('都发出去了');
  expect(await byVillage(mine)).toEqual(['accepted', 'tried']);
  expect(await byVillage(back)).toEqual(['returned']);
  expect(await byVillage(other)).toEqual([]);
}, 120_000);

test('村里做的专项排查在走访那一页；没有信号写明不接，回来写上一次', async () => {
  const campaignId = town.county.house.newId();
  await done(await town.county.who('unit_handler', '611025-shuili'), '/api/campaigns', {
    ...{
      campaignId,
      title: '自建房排查',
      kind: 'house',
      purpose: '找出有危险的自建房',
      basis: '县安委会文件',
    },
    ...{ places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
  });
  const officer = await town.county.who('town_officer', PLACES.towns[0] ?? '');
  await done(officer, `/api/campaigns/${campaignId}/approve`, {});
  await readAnew(page, town);
  await page.context().setOffline(true);
  await open('/walk');
  await page
    .getByRole('list', { name: '正在做的专项排查' })
    .getByRole('link', { name: '自建房排查' })
    .click();
  await page.getByText('这里不接这项排查', { exact: true }).first().click();
  await page.getByLabel('为什么不接').fill('上月刚查过');
  await page.getByRole('button', { name: '这里不接这项排查' }).click();
  await isThere('1 条待发');
  await signalReturns(page.context());
  await expect
    .poll(async () => (await town.county.god.query('select place_code, why from campaign_declined')).rows)
    .toEqual([{ place_code: VILLAGE, why: '上月刚查过' }]);
}, 90_000);

/** More than five thousand of them lie in the village from now on. */
async function tooMany(): Promise<void> {
  const { rows } = await town.county.god.query(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
     where table_name = 'matter' and is_generated = 'NEVER' and column_name not in ('id', 'no', 'changed')`,
  );
  const { names } = rows[0];
  await town.county.god.query(
    `insert into matter (id, no, ${names}) select gen_random_uuid(), 'copy ' || n, ${names}
     from (select * from matter where place_code = $1 limit 1) one, generate_series(1, 5001) n`,
    [PLACES.areas[0]],
  );
}

test('手机装不下的，首页就说，点开讲清楚怎么办；原来带着的还在', async () => {
  await tooMany();
  await open('/');
  await page.getByRole('link', { name: /手机装不下，没有信号时看不全/ }).click();
  await isThere('请告诉镇上或县里的管理员');
  await open('/mine?carried');
  await page.locator('.notice', { hasText: '手机装不下' }).waitFor();
  await isThere('共 2 件');
}, 60_000);
