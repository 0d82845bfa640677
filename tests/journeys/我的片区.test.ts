/** 我的片区: a household written down, opened by its village for a purpose, erased; the card for the door; a card of somebody away. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as phone from './phone.ts';
import { step } from './sound.ts';

const HOUSE = '磨盘石边上第一家';
const HALL_HOUSE = '村部来记的一家';
const NUMBER = '16971000777';

const openRow = (page: Page, name: string): Promise<void> =>
  step(page, name, async () => {
    await page
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  });

/** Its heading is the name of whoever is signed in. */
const openMe = (page: Page): Promise<void> =>
  step(page, '我', async () => {
    await page.getByRole('link', { name: '我', exact: true }).click();
    await expect(page.getByRole('heading', { name: '账号安全' })).toBeVisible();
  });

test('一户愿意联系：片长记，村里选了用途才看，不想留了就清除', async ({ browser }) => {
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await openMe(chief);
  await openRow(chief, '我的片区');
  await openRow(chief, '记一户');
  await step(chief, '没写全', async () => {
    await chief.getByRole('button', { name: '保存' }).click();
    await expect(chief.getByText('写一下这户怎么称呼。')).toBeVisible();
  });
  await step(chief, HOUSE, async () => {
    await chief.getByLabel('这户怎么称呼').fill(HOUSE);
    await chief.getByLabel('电话').fill(NUMBER);
    await chief.getByRole('radio', { name: '口头同意' }).click();
    await chief.getByRole('button', { name: '保存' }).click();
    await expect(chief.getByText('已保存。')).toBeVisible();
    await expect(chief.getByText(NUMBER)).toBeVisible();
  });

  const village = await desk.atDesk(browser, 'cunganbu');
  await step(village, '片区服务', async () => {
    await village.goto('/desk/areas');
    await village.getByRole('link', { name: /^老槐坡片/ }).click();
    await expect(village.getByText(HOUSE)).toBeVisible();
    await expect(village.getByText(NUMBER)).toHaveCount(0);
  });
  await step(village, '要通知村里的事，看电话', async () => {
    const row = village.getByRole('row', { name: new RegExp(HOUSE) });
    await row.getByRole('button', { name: '看电话' }).click();
    await row.getByRole('button', { name: '通知村里的事' }).click();
    await expect(village.getByText(NUMBER)).toBeVisible();
  });

  await step(village, '村里也记一户', async () => {
    await village.getByText('记一户', { exact: true }).click();
    await village.getByLabel('这户怎么称呼').fill(HALL_HOUSE);
    await village.getByRole('radio', { name: '书面同意' }).click();
    await village.getByRole('button', { name: '保存' }).click();
    await expect(village.getByRole('row', { name: new RegExp(HALL_HOUSE) })).toBeVisible();
  });

  await step(chief, '谁看过', async () => {
    await chief.getByRole('link', { name: new RegExp(HOUSE) }).click();
    await expect(chief.getByRole('heading', { name: '谁调阅过电话' })).toBeVisible();
    await expect(chief.getByText('通知村里的事')).toBeVisible();
  });
  await step(chief, '不想留了', async () => {
    await chief.getByRole('button', { name: '这户不想留了' }).click();
    await chief.getByRole('button', { name: '清除', exact: true }).click();
    await expect(chief.getByText('已清除。')).toBeVisible();
    await expect(chief.getByText(HOUSE)).toHaveCount(0);
  });
  for (const name of ['关爱卡', '外出联系卡', '避险转移花名册', '本月话题', '便民联系卡']) {
    await openRow(chief, name);
    await step(chief, '返回', async () => {
      await chief.getByRole('link', { name: '返回' }).click();
      await expect(chief.getByRole('heading', { level: 1, name: '我的片区' })).toBeVisible();
    });
  }
});

test('在外的人留一张卡，凭码改、凭码删', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone.PHONE })).newPage();
  await step(page, '选村', async () => {
    await page.goto('/away');
    await page.getByRole('link', { name: '回龙镇' }).click();
    await page.getByRole('link', { name: '万寿村' }).click();
    await expect(page.getByText('不问您去了哪里')).toBeVisible();
  });
  await step(page, '留给本村', async () => {
    await page.getByLabel('怎么称呼您').fill('在外的小陈');
    await page.getByLabel('您的电话').fill(NUMBER);
    await page.getByLabel('电话参加表决').check();
    await page.getByRole('button', { name: '留给本村' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '已经留给本村' })).toBeVisible();
  });
  await step(page, '看看这张卡', async () => {
    await page.getByRole('link', { name: '看看这张卡' }).click();
    await expect(page.getByText('以后自动清除')).toBeVisible();
    await expect(page.getByLabel('电话参加表决')).toBeChecked();
  });
  await step(page, '改', async () => {
    await page.getByLabel('怎么称呼您').fill('小陈');
    await page.getByRole('button', { name: '保存，再留十二个月' }).click();
    await expect(page.getByText('已保存。')).toBeVisible();
    await expect(page.getByLabel('怎么称呼您')).toHaveValue('小陈');
  });
  await step(page, '删', async () => {
    await page.getByText('删除这张卡').first().click();
    await page.getByRole('button', { name: '删除这张卡' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '已经删除' })).toBeVisible();
  });
});

test('平台向我要什么：一周多少事、省了哪些表、嫌多到哪里说', async ({ browser }) => {
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await openMe(chief);
  await openRow(chief, '平台向我要什么');
  await step(chief, '看一眼', async () => {
    await expect(chief.getByText('不用再填的')).toBeVisible();
    await expect(chief.getByText('人口信息采集表')).toBeVisible();
    await expect(chief.getByRole('link', { name: '要得太多了？说一句' })).toBeVisible();
    await expect(chief.getByText('备案号')).toBeVisible();
  });
});
