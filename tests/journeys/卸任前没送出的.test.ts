/** 卸任前没送出的: what a chief had written before leaving office comes to the village, which takes one in and declines another. */
import { expect, test } from '@playwright/test';
import * as desk from './desk.ts';
import { formerChief } from './former.ts';
import { PHONE } from './phone.ts';
import { sideways, step } from './sound.ts';

const DITCH = '卸任前看到屋后排水沟堵了，一下雨水就往院里流。';
const LAMP = '路口的灯不亮，晚上看不见。';
const WHY = '新片长前天已经上报。';

test('卸任前没送出的', async ({ browser, playwright, baseURL }) => {
  test.setTimeout(120_000);
  const start = () => playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  const { placeName, push } = await formerChief(start, [DITCH, LAMP]);
  expect((await push()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['HELD', 'late'],
    ['HELD', 'late'],
  ]);

  const village = await desk.atDesk(browser, 'cunganbu');
  const waiting = village.getByRole('list', { name: '等您定的' });
  const about = (text: string) => waiting.getByRole('listitem').filter({ hasText: text });
  await step(village, '栏目上有数，打开', async () => {
    const door = village.getByRole('link', { name: '手机与同步' });
    await expect(door).toContainText('2 件待办');
    await door.click();
    await expect(village.getByRole('heading', { level: 1, name: '手机与同步' })).toBeVisible();
    await expect(about(DITCH)).toContainText(placeName);
    await expect(about(DITCH)).toContainText('卸任前写的');
  });
  await step(village, '收下一条', async () => {
    await about(DITCH).getByRole('button', { name: '收下' }).click();
    await expect(about(DITCH)).toHaveCount(0);
    await expect(village.getByRole('link', { name: '看收下的这件事' })).toBeVisible();
  });
  await step(village, '不收要写原因', async () => {
    await about(LAMP).getByRole('button', { name: '不收' }).click();
    const dialog = village.getByRole('dialog', { name: '不收这一条？' });
    await dialog.getByRole('button', { name: '不收' }).click();
    await expect(dialog.getByText('请写清楚，至少 2 个字。')).toBeVisible();
  });
  await step(village, '不收一条', async () => {
    const dialog = village.getByRole('dialog', { name: '不收这一条？' });
    await dialog.getByLabel('为什么不收').fill(WHY);
    await dialog.getByRole('button', { name: '不收' }).click();
    await expect(village.getByText('没有要定的')).toBeVisible();
    await expect(village.getByRole('link', { name: '手机与同步' })).not.toContainText('件待办');
  });

  const [ditch, lamp] = await push();
  expect(ditch).toMatchObject({ outcome: 'APPLIED' });
  expect(lamp).toMatchObject({ outcome: 'REFUSED', reason: 'declined', now: { why: WHY } });

  const phone = village.getByRole('row').filter({ hasText: placeName });
  await step(village, '有没送出的手机', async () => {
    await village.getByRole('link', { name: '有没送出的', exact: true }).click();
    await expect(phone).toContainText('812 MB');
  });
  await step(village, '窄屏', async () => {
    await village.setViewportSize(PHONE);
    await expect(phone).toBeVisible();
    expect(await sideways(village)).toBe(0);
    await village.setViewportSize(desk.DESK);
  });
  await step(village, '这部手机丢了', async () => {
    await phone.getByRole('button', { name: /^这部手机丢了/ }).click();
    await expect(village.getByRole('dialog', { name: '停用这部手机？' })).toContainText('还有 2 条没送出');
  });
  await step(village, '停用', async () => {
    const dialog = village.getByRole('dialog', { name: '停用这部手机？' });
    await dialog.getByLabel('怎么回事').fill('过河时掉进水里');
    await dialog.getByRole('button', { name: '停用' }).click();
    await expect(phone).toContainText('已停用');
  });
  await expect(push()).rejects.toThrow(/signed-out|401|session/);

  await step(village, '收下的成了这里提出的事', async () => {
    await village.getByRole('link', { name: '看收下的这件事' }).click();
    await expect(village.getByText(DITCH).first()).toBeVisible();
    await expect(village.getByText(placeName).first()).toBeVisible();
  });
});
