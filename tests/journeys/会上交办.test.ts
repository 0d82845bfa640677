/** 会上交办: a group that a council asked by name reads it on the phone, keeps what is half written, and says that it is done; the village reads it. */
import { expect, test } from '@playwright/test';
import * as desk from './desk.ts';
import { phoneOf, takeOffice } from './phone.ts';
import { step } from './sound.ts';

const TASK = '收拾老学校灶房';
const SAID = '灶房收拾好了，桌凳也擦了';
const PROOF = '验收单 3 号';

test('会上交办给一个组，组长在手机上答复，村里看得到', async ({ browser }) => {
  test.setTimeout(120_000);
  const phone = await phoneOf(browser, 'zuzhang');
  await takeOffice(phone, '组长', '三组');
  await step(phone, '我 → 会上交办的任务', async () => {
    await phone
      .getByRole('navigation', { name: '主要栏目' })
      .getByRole('link', { name: '我', exact: true })
      .click();
    await phone.getByRole('link', { name: /^会上交办的任务/ }).click();
    await expect(phone.getByText(TASK).first()).toBeVisible();
  });
  const under =
    (await phone
      .getByText(/月村民议事会议$/)
      .first()
      .textContent()) ?? '';
  const council = under.split(' · ').slice(-1)[0] ?? '';
  await step(phone, '没写就说不成', async () => {
    await phone.getByText('说说办得怎样').first().click();
    await phone.getByRole('button', { name: '说说办得怎样' }).click();
    await expect(phone.getByText('请写一句办得怎样。')).toBeVisible();
  });
  await step(phone, '写了一半再打开，还在', async () => {
    await phone.getByLabel('办得怎样', { exact: true }).fill(SAID);
    await phone.getByRole('link', { name: '返回' }).click();
    await phone.getByRole('link', { name: /^会上交办的任务/ }).click();
    await expect(phone.getByLabel('办得怎样', { exact: true })).toHaveValue(SAID);
  });
  await step(phone, '办完了', async () => {
    await phone.getByLabel('凭据').fill(`${PROOF}\n照片在村委会`);
    await phone.getByLabel('已经办完').check();
    await phone.getByRole('button', { name: '说说办得怎样' }).click();
    await expect(phone.getByText(`凭据：${PROOF}；照片在村委会`)).toBeVisible();
    await expect(phone.getByRole('button', { name: '说说办得怎样' })).toHaveCount(0);
  });

  const screen = await desk.atDesk(browser, 'cunganbu');
  await step(screen, '村里在那次会上看得到', async () => {
    await screen.goto('/desk/meetings');
    await screen.getByRole('link', { name: council }).first().click();
    await expect(screen.getByText(new RegExp(`${SAID}`))).toBeVisible();
  });
  await step(screen, '提醒通到会议转办', async () => {
    await screen.goto('/desk/own');
    await screen
      .getByRole('link', { name: /^转办、交办的事有了回音/ })
      .first()
      .click();
    await expect(screen.getByRole('heading', { level: 1, name: '会议转办' })).toBeVisible();
  });
});
