/** 议事室: set up, booked, booked again in vain, checked, its card printed; and a public draw, drawn again by a citizen. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { PHONE } from './phone.ts';
import { sideways, step } from './sound.ts';

const NAME = '峰景村协商议事室';

const enter = (page: Page, label: string, words: string) =>
  page.getByLabel(label, { exact: true }).fill(words);

test('设立一间议事室：约上、撞上换个时间、自评、打印门口卡片', async ({ browser }) => {
  const town = await desk.atDesk(browser, 'zhenganbu');
  let village = '';
  await step(town, '设立', async () => {
    await town.goto('/desk/rooms');
    await expect(town.getByText(/^共 \d+ 间$/)).toBeVisible();
    await town
      .getByRole('link', { name: /协商议事室/ })
      .first()
      .click();
    await expect(town.getByRole('link', { name: '改卡片' })).toBeVisible();
    // The town has one; it is closed first, so that it can be set up anew.
    await town.getByRole('link', { name: '改卡片' }).click();
    await enter(town, '为什么关闭', '搬到新楼');
    await town.getByRole('button', { name: '关闭这间' }).click();
    await expect(town.getByRole('status').getByText('已经关闭。')).toBeVisible();
    await town.getByRole('link', { name: '设立议事室' }).click();
    await expect(town.getByRole('heading', { level: 1, name: '设立议事室' })).toBeVisible();
  });
  await step(town, '没写全', async () => {
    await town.getByRole('button', { name: '设立议事室' }).click();
    await expect(town.getByText('请写清楚，至少 2 个字。').first()).toBeVisible();
  });
  await step(town, '写好卡片', async () => {
    await enter(town, '名称', NAME);
    await enter(town, '在哪里', '便民大厅二楼');
    await enter(town, '什么时候开', '周一至周五');
    await town.getByLabel('人大工作站').check();
    await town.getByLabel('周三').selectOption({ label: '人大工作站' });
    await town.getByRole('button', { name: '设立议事室' }).click();
    await expect(town.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
    village = town.url();
  });
  const book = async (from: string, to: string, words: string) => {
    await town.getByLabel('从', { exact: true }).selectOption(from);
    await town.getByLabel('到', { exact: true }).selectOption(to);
    await enter(town, '做什么', words);
    await town.getByRole('button', { name: '预约', exact: true }).click();
  };
  await step(town, '约上', async () => {
    await book('09:00', '10:30', '议助餐点');
    await expect(town.getByRole('status').getByText('约好了。')).toBeVisible();
  });
  await step(town, '撞上了', async () => {
    await book('10:00', '11:00', '议垃圾清运');
    await expect(town.getByText('撞了：09:00—10:30已经有人约了协商议事室，换个时间。')).toBeVisible();
  });
  await step(town, '换个时间', async () => {
    await book('10:30', '11:30', '议垃圾清运');
    await expect(town.getByText('撞了')).toHaveCount(0);
  });
  await step(town, '六有自评', async () => {
    await town.getByRole('link', { name: '六有' }).click();
    await town.getByRole('button', { name: '现在自评' }).click();
    await expect(town.getByRole('status').getByText('自评完了，差 6 项。')).toBeVisible();
    await expect(town.getByText('差一份制度：写一份，改了再换')).toBeVisible();
  });
  await step(town, '门口卡片', async () => {
    await town.goto(`${village}/card`);
    await expect(town.getByRole('heading', { level: 2, name: NAME })).toBeVisible();
    await expect(town.getByAltText(`${NAME}的二维码`)).toBeVisible();
    await town.emulateMedia({ media: 'print' });
    await expect(town.getByRole('button', { name: '打印' })).toBeHidden();
    await town.emulateMedia({ media: null });
  });
});

test('公开抽签：谁都能在自己的手机上重抽一遍，一模一样；改一个字就不是那份名单', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await step(page, '找到这次抽签', async () => {
    await page.goto('/draws');
    await page.getByRole('link', { name: '村务监督员：三组村道装太阳能路灯' }).click();
    await expect(page.getByText('03071219263108')).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
  const seated = await page.locator('dt', { hasText: '抽中的编号' }).locator('+ dd').textContent();
  await step(page, '重抽一遍', async () => {
    await page.getByRole('link', { name: '在我的手机上重抽一遍' }).click();
    await expect(page.getByText('和公布的一模一样。')).toBeVisible();
    await expect(page.getByText(seated ?? 'nothing', { exact: true })).toBeVisible();
  });
  await step(page, '换一个号码', async () => {
    await page.getByLabel('公开号码').fill('1');
    await page.getByRole('button', { name: '抽', exact: true }).click();
    await expect(page.getByText('和公布的不一样！')).toBeVisible();
  });
  await step(page, '改一个字', async () => {
    await page.getByLabel('名单文字').fill(`${await page.getByLabel('名单文字').inputValue()} `);
    await page.getByRole('button', { name: '抽', exact: true }).click();
    await expect(page.getByText('这段文字不是公开的名单，或者被改过。')).toBeVisible();
  });
});
