/** 本县类别: the system administrator adds a category, gives another up, and sets a limit beside the main road; whoever records a matter chooses it and finds it. */
import { expect, type Page, test } from '@playwright/test';
import { DESK, setGatewayKey } from './desk.ts';
import { step } from './sound.ts';

const signIn = async (page: Page, account: string) => {
  await page.goto('/desk/');
  await page.getByRole('button', { name: account }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
};

/** As the gateway is told it, once. */
const SECRET = /^[0-9a-f]{64}$/;

test('本县类别', async ({ browser }) => {
  const admin = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(admin, '系统管理员打开类别', async () => {
    await signIn(admin, 'xitong');
    await admin.goto('/desk/settings');
    await admin.getByRole('link', { name: '类别', exact: true }).click();
    await admin.getByText('秦岭保护').click();
    await expect(admin.getByText('河道管护').first()).toBeVisible();
  });
  await step(admin, '名称里有禁用词，马上说出来', async () => {
    await admin.getByRole('button', { name: '加一类 秦岭保护' }).click();
    await admin.getByLabel('名称', { exact: true }).fill('河长打分');
    await admin.getByRole('button', { name: '确定' }).click();
    await expect(admin.getByRole('alert')).toContainText('禁用词');
  });
  await step(admin, '加一类，写明依据', async () => {
    await admin.getByLabel('名称', { exact: true }).fill('河道采砂');
    await admin.getByLabel('提示词').fill('挖沙、采砂');
    await admin.getByRole('button', { name: '确定' }).click();
    await expect(admin.getByText('未保存')).toBeVisible();
    await admin.getByLabel('改的依据或原因').fill('镇综治发〔2026〕8号');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('镇综治发〔2026〕8号')).toBeVisible();
  });
  const officer = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(officer, '登记时建议这一类，也选得到', async () => {
    await signIn(officer, 'zhenganbu');
    await officer.getByRole('link', { name: '事项' }).first().click();
    await officer.getByRole('link', { name: /登记/ }).click();
    await officer.getByRole('textbox').first().fill('桥下夜里有车挖沙，已经好几天了');
    await expect(officer.getByText(/秦岭保护 · 河道采砂/)).toBeVisible();
    await expect(officer.getByRole('option', { name: '河道采砂' })).toHaveCount(1);
  });
  await step(admin, '停用一类，先看涉及多少件', async () => {
    await admin.getByText('秦岭保护').click();
    await admin.getByRole('button', { name: '停用 河道管护' }).click();
    await expect(admin.getByText(/涉及 \d+ 件/)).toBeVisible();
    await admin.getByLabel('以后算作').selectOption('环境卫生');
    await admin.getByRole('button', { name: '确定' }).click();
    await expect(admin.getByRole('alert')).toContainText('先把它下面的自定类别也停用');
    await admin.getByRole('button', { name: '取消' }).click();
    await admin.getByRole('button', { name: '停用 河道采砂' }).click();
    await admin.getByLabel('以后算作').selectOption('环境卫生');
    await admin.getByRole('button', { name: '确定' }).click();
    await expect(admin.getByText('已停用，并入“环境卫生”')).toBeVisible();
  });
  await step(admin, '放弃改动，它还在用', async () => {
    await admin.getByRole('button', { name: '放弃改动' }).click();
    await expect(admin.getByText('已停用，并入“环境卫生”')).toBeHidden();
  });
  await step(admin, '督办回复的时限，写明依据', async () => {
    await admin.getByRole('main').getByRole('link', { name: '办理时限' }).click();
    await admin.getByRole('button', { name: '改 督办回复' }).click();
    await admin.getByLabel('数', { exact: true }).fill('3');
    await admin.getByLabel('依据', { exact: true }).fill('镇综治发〔2026〕8号');
    await admin.getByLabel('改的依据或原因').fill('县里发文调整');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('县里发文调整').first()).toBeVisible();
    await expect(admin.getByText(/督办回复：3/)).toBeVisible();
  });
  await step(admin, '短信网关的密钥只显示一次', async () => {
    await admin.getByRole('link', { name: '短信网关' }).click();
    await setGatewayKey(admin, '接通短信网关');
    await expect(admin.locator('code', { hasText: SECRET })).toBeVisible();
  });
  await step(admin, '离开再来就看不到了', async () => {
    await admin.getByRole('link', { name: '禁用词' }).click();
    await expect(admin.getByText('国办函〔2026〕12号', { exact: false })).toBeVisible();
    await admin.getByRole('link', { name: '短信网关' }).click();
    await expect(admin.getByText('现在设有密钥，正在收短信。')).toBeVisible();
    await expect(admin.locator('code', { hasText: SECRET })).toHaveCount(0);
  });
});
