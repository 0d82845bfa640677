/** 区划与设置: the system administrator renames and joins areas, sets a limit with its paper, and enters next year's holidays. */
import { expect, type Page, test } from '@playwright/test';
import { DESK } from './desk.ts';
import { step } from './sound.ts';

test('区划与设置', async ({ browser }) => {
  const admin = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(admin, '系统管理员登录', async () => {
    await admin.goto('/desk/');
    await admin.getByRole('button', { name: 'xitong' }).click();
    await expect(admin.getByRole('heading', { level: 1 })).toContainText('您好');
  });
  const [first, second] = await openGroup(admin);
  await step(admin, '更名', async () => {
    await admin.getByRole('main').getByRole('link', { name: first }).click();
    await admin.getByRole('link', { name: '区划变动' }).click();
    await admin.getByRole('radio', { name: '更名' }).check();
    await admin.getByLabel('新名称').fill('新柳湾片');
    await admin.getByRole('button', { name: '更名' }).click();
    await expect(admin.getByRole('heading', { level: 1, name: '新柳湾片' })).toBeVisible();
    await expect(admin.getByRole('heading', { name: '沿革' })).toBeVisible();
    await expect(admin.getByText(`叫“${first}”`)).toBeVisible();
  });
  await step(admin, '有人任职就撤不了，说得出为什么', async () => {
    await admin.getByRole('link', { name: '区划变动' }).click();
    await admin.getByRole('radio', { name: '撤销' }).check();
    await admin.getByRole('button', { name: '撤销' }).click();
    await expect(admin.getByText(/请用“合并”|先卸任，或用“合并”/)).toBeVisible();
  });
  await step(admin, '合并', async () => {
    await admin.getByRole('radio', { name: '合并' }).check();
    await admin.getByRole('button', { name: '选择' }).click();
    const panel = admin.locator('.place-panel');
    await panel.getByRole('textbox').or(panel.getByRole('searchbox')).first().fill(second);
    await panel.locator('.place-rows').getByText(second).first().click();
    await admin.getByRole('button', { name: '合并', exact: true }).click();
    await expect(admin.getByText(/^已变动：/)).toBeVisible();
    await expect(admin.getByRole('heading', { name: '沿革' })).toBeVisible();
  });
  await step(admin, '改一个时限，写明依据', async () => {
    await admin.getByRole('link', { name: '设置', exact: true }).click();
    await admin.getByRole('button', { name: '改 签收' }).last().click();
    await admin.getByLabel('数', { exact: true }).fill('2');
    await admin.getByLabel('改的依据或原因').fill('县里发文调整');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('本县自己定的数，请写明依据。')).toBeVisible();
    await admin.getByLabel('依据', { exact: true }).fill('镇综治发〔2026〕3号');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('第 1 版').or(admin.getByText('第 2 版')).first()).toBeVisible();
  });
  await step(admin, '公布下一年的放假安排', async () => {
    await admin.getByRole('link', { name: '工作日历' }).click();
    await admin.getByLabel('年份').fill('2027');
    await admin.getByLabel('放假的工作日').fill('2027-01-01\n2027-02-08');
    await admin.getByLabel('通知文号').fill('国办发明电〔2026〕9号');
    await admin.getByRole('button', { name: '公布这一年' }).click();
    await expect(admin.getByText('国办发明电〔2026〕9号')).toBeVisible();
  });
  await step(admin, '承办单位', async () => {
    await admin.getByRole('link', { name: '承办单位' }).click();
    await admin.getByLabel('名称').fill('县数据局');
    await admin.getByRole('button', { name: '新设单位' }).click();
    await expect(admin.getByText('县数据局').first()).toBeVisible();
  });
  await step(admin, '禁用词', async () => {
    await admin.getByRole('link', { name: '禁用词' }).click();
    await expect(admin.getByText(/思想动态/)).toBeVisible();
    await admin.getByLabel('本县另加的词').fill('躺平');
    await admin.getByLabel('改的依据或原因').fill('按县里意见');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('按县里意见')).toBeVisible();
  });
});

/** The first group of the last village of the last town; answers the names of its first two areas. */
async function openGroup(admin: Page): Promise<readonly [string, string]> {
  let names: string[] = [];
  await step(admin, '打开一个组', async () => {
    await admin.getByRole('link', { name: '区域与人员' }).first().click();
    for (const _ of ['town', 'village', 'group']) {
      const below = admin.getByRole('main').locator('.place-list').getByRole('link').last();
      const name = (await below.textContent()) ?? '';
      await below.click();
      await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();
    }
    const areas = admin.getByRole('main').locator('.place-list').getByRole('link');
    // The heading comes before the list below it.
    await expect(areas.nth(1)).toBeVisible();
    names = await areas.allTextContents();
  });
  return [names[0] ?? '', names[1] ?? ''];
}
