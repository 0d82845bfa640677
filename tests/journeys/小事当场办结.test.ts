/** 小事: seen, settled and reported by the area chief in one go; nobody has paperwork but the village, which publishes. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as phone from './phone.ts';
import { step } from './sound.ts';

const SAID = '入户路边的木栏杆断了一根';
const DONE = '当场换了一根新栏杆，用铁丝绑牢了。';

test('小事当场办结', async ({ browser }) => {
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await phone.openTab(chief, '上报');
  const taps = await countTaps(chief);

  await step(chief, '写事', async () => {
    await expect(chief.getByLabel('什么事')).toBeFocused();
    await chief.keyboard.type(SAID);
  });
  await step(chief, '已当场办好', async () => {
    await chief.getByRole('checkbox', { name: '已当场办好' }).click();
    await chief.getByLabel('怎么办的').click();
    await chief.keyboard.type(DONE);
  });
  await step(chief, '上报并办结', async () => {
    await chief.getByRole('button', { name: '上报并办结' }).click();
    await expect(chief.getByText('已上报并办结')).toBeVisible();
  });
  expect(await taps()).toBeLessThanOrEqual(3);

  await step(chief, '看这件事', async () => {
    await chief.getByRole('link', { name: '看这件事' }).click();
    await expect(chief.getByRole('heading', { level: 1, name: SAID })).toBeVisible();
    await expect(chief.getByText('已办结', { exact: true })).toBeVisible();
    await expect(chief.getByText(DONE).first()).toBeVisible();
  });

  const village = await desk.atDesk(browser, 'cunganbu');
  await step(village, '待公开', async () => {
    await village.getByRole('list', { name: '待公开' }).getByRole('link', { name: SAID }).click();
    await expect(village.getByRole('heading', { level: 1, name: '整理公开' })).toBeVisible();
    await expect(village.getByText('检查过了，没有发现个人信息。')).toBeVisible();
  });
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
