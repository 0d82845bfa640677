/** 走访: the chief looks at what is due, a tap for each; adds what is new; says what was seen. The village sees points, not persons. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as phone from './phone.ts';
import { step } from './sound.ts';

const NEW_POINT = '水文井井口';
const SEEN = '井盖移开了一半，先用石板压住';

test('今日走访', async ({ browser }) => {
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await openWalk(chief);

  await step(chief, '看过，点一下；点错了，撤销', async () => {
    const gauge = due(chief, '沟口水位尺');
    await gauge.getByRole('button', { name: '看过：沟口水位尺' }).click();
    await expect(gauge.getByText('已看过')).toBeVisible();
    await gauge.getByRole('button', { name: '撤销看过：沟口水位尺' }).click();
    await expect(gauge.getByRole('button', { name: '看过：沟口水位尺' })).toBeVisible();
    await gauge.getByRole('button', { name: '看过：沟口水位尺' }).click();
    await expect(gauge.getByText('已看过')).toBeVisible();
  });

  await step(chief, '加一个点位', async () => {
    const taps = await countTaps(chief);
    await chief.getByRole('link', { name: '加一个点位' }).click();
    await chief.getByRole('radio', { name: '其他' }).click();
    await chief.getByLabel('叫什么').click();
    await chief.keyboard.type(NEW_POINT);
    await chief.getByRole('button', { name: '加上', exact: true }).click();
    await expect(chief.getByRole('heading', { level: 1, name: '今日走访' })).toBeVisible();
    expect(await taps()).toBeLessThanOrEqual(4);
  });
  await step(chief, '刚看过的两处，都不算到期了', async () => {
    const later = chief.getByRole('list', { name: '还没到期的' });
    await expect(later.getByText(NEW_POINT)).toBeVisible();
    await expect(later.getByText('沟口水位尺')).toBeVisible();
    await expect(chief.getByRole('button', { name: '看过：沟口水位尺' })).toHaveCount(0);
  });

  await step(chief, '看到了什么，报成事项', async () => {
    await chief.getByRole('link', { name: NEW_POINT }).click();
    await expect(chief.getByRole('heading', { level: 1, name: NEW_POINT })).toBeVisible();
    await chief.getByLabel('看到了什么').fill(SEEN);
    await chief.getByRole('button', { name: '报成事项' }).click();
    await expect(chief.getByLabel('什么事')).toHaveValue(SEEN);
    await expect(chief.getByText(`在点位“${NEW_POINT}”看到的`)).toBeVisible();
    await chief.getByRole('button', { name: '发送', exact: true }).click();
    await expect(chief.getByText('已上报')).toBeVisible();
  });
  await step(chief, '事项知道点位，点位知道事项', async () => {
    await chief.getByRole('link', { name: '看这件事' }).click();
    await chief.getByRole('link', { name: NEW_POINT }).click();
    await expect(chief.getByRole('heading', { level: 1, name: NEW_POINT })).toBeVisible();
    await expect(chief.getByText('报成了事项')).toBeVisible();
  });

  const village = await desk.atDesk(browser, 'cunganbu');
  await step(village, '村里看覆盖，看的是点位', async () => {
    await village.getByRole('navigation').getByRole('link', { name: '关注点位' }).click();
    await expect(village.getByRole('heading', { level: 1, name: '关注点位' })).toBeVisible();
    await expect(village.getByText('近 7 天看过').first()).toBeVisible();
  });
  await step(village, '找到那个点位', async () => {
    await village.getByLabel('名称').fill(NEW_POINT);
    await village.getByRole('button', { name: '查询' }).click();
    await village.getByRole('link', { name: NEW_POINT }).click();
    await expect(village.getByRole('heading', { level: 1, name: NEW_POINT })).toBeVisible();
    await expect(village.getByText('不记谁看的')).toBeVisible();
  });
  await step(village, '停用，写明原因', async () => {
    await village.getByLabel('为什么停用').fill('井已经封了');
    await village.getByRole('button', { name: '停用', exact: true }).click();
    await expect(village.getByText('已经停用：井已经封了')).toBeVisible();
  });
});

const due = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

const openWalk = (page: Page): Promise<void> =>
  step(page, '走访', async () => {
    await page
      .getByRole('navigation', { name: '主要栏目' })
      .getByRole('link', { name: '走访', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: '今日走访' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '该看的' })).toBeVisible();
  });

/** Counts every touch of the screen from now on, wherever it lands. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const count = { taps: 0 };
    addEventListener('pointerdown', () => (count.taps += 1), true);
    return count;
  });
  return () => counted.evaluate(({ taps }) => taps);
}
