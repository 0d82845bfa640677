/** 我的信息: somebody who left a phone chooses texts by code, takes the own data out, sets it right and deletes it; the county switched texts on before. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '二组水池边的护栏松了，孩子常在那里玩。';

test('我的信息和提醒', async ({ browser }) => {
  test.setTimeout(120_000);
  await switchTextsOn(await desk.signedIn(browser, '系统管理员'));
  const resident = await site.atSite(browser);
  await sayWithPhone(resident);

  await step(resident, '我的信息和提醒', async () => {
    await resident.getByRole('link', { name: /^我的信息和提醒/ }).click();
    await expect(resident.getByRole('heading', { level: 1, name: '我的信息和提醒' })).toBeVisible();
    await expect(resident.getByText('138****2222')).toBeVisible();
  });
  await step(resident, '号码写错了，说得清怎么写', async () => {
    await resident.getByLabel('发到哪个手机号').fill('1380000');
    await resident.getByRole('button', { name: '同意用这个号码收提醒' }).click();
    await expect(resident.getByRole('alert')).toContainText('11 位手机号');
  });
  await step(resident, '选短信提醒', async () => {
    await resident.getByLabel('发到哪个手机号').fill('138 0000 3333');
    await resident.getByRole('button', { name: '同意用这个号码收提醒' }).click();
    await expect(resident.getByText('现在发到 138****3333')).toBeVisible();
  });
  await takeOut(resident);
  await step(resident, '不要提醒了', async () => {
    await resident.getByRole('button', { name: '不要提醒了' }).click();
    await expect(resident.getByText('已停止')).toBeVisible();
  });
  await step(resident, '删除姓名和电话', async () => {
    await resident.getByText('删除姓名和电话').click();
    await resident.getByRole('button', { name: '删除', exact: true }).click();
    await expect(resident.getByText('姓名和电话已经删除')).toBeVisible();
    await expect(resident.getByText('138****2222')).toBeHidden();
    await expect(resident.getByText('删不了的')).toBeVisible();
  });
});

async function switchTextsOn(admin: Page): Promise<void> {
  await step(admin, '设置短信', async () => {
    await admin.goto('/desk/settings?part=sms');
    await admin.getByLabel('服务商').selectOption({ label: '县里自己的网关' });
    await admin.getByLabel('启用这个渠道').check();
    await admin.getByLabel('改的依据或原因').first().fill('县里开通短信提醒');
    await admin.getByRole('button', { name: '保存' }).click();
    await expect(admin.getByText('已保存，马上生效。').first()).toBeVisible();
  });
  await step(admin, '设置密钥', async () => {
    await desk.setGatewayKey(admin, '接通短信网关');
  });
}

async function sayWithPhone(page: Page): Promise<void> {
  await site.openSection(page, '我要反映');
  await page.getByLabel('是什么事').fill(SAID);
  await page.getByLabel('称呼或姓名').fill('王大山');
  await page.getByLabel('电话').fill('13800002222');
  await step(page, '提交', async () => {
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('link', { name: '现在就看进度' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '二组水池边的护栏松了' })).toBeVisible();
  });
}

async function takeOut(page: Page): Promise<void> {
  await step(page, '导出', async () => {
    for (const [link, phones] of [
      ['JSON 文件', ['13800002222', '13800003333']],
      ['表格文件（CSV）', ['13800002222', '13800003333']],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).click(),
      ]);
      const text = await readFile(await file.path(), 'utf8');
      for (const one of [...phones, '王大山', SAID]) expect(text).toContain(one);
    }
  });
}
