/** 三件并一件: three people raise the same thing; it is done once, and each of them is answered and has the own word. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const PLACES = ['回龙镇', '万寿村'];
const SAID = [
  '村口到学校的路灯全灭了，孩子放学看不见路。',
  '学校门前的路灯不亮，昨晚有人摔了一跤。',
  '从村口往学校走，一路没有一盏路灯是亮的。',
] as const;
const TITLES = ['村口到学校的路灯全灭了', '学校门前的路灯不亮', '从村口往学校走'] as const;
const ANSWER = '控制箱烧坏了，已经换好，八盏灯当晚都亮了。';

test('三件并一件', async ({ browser }) => {
  test.setTimeout(240_000);
  const residents: { page: Page; no: string; code: string }[] = [];
  for (const text of SAID) {
    const page = await site.atSite(browser);
    residents.push({ page, ...(await site.say(page, { text, places: PLACES })) });
  }
  const [first, second, third] = residents.map(({ no }) => no);

  const village = await desk.atDesk(browser, 'cunganbu');
  await desk.findByNumber(village, second ?? '', TITLES[1]);
  await merge(village, () => village.getByRole('radio', { name: TITLES[0] }).check());
  await desk.findByNumber(village, third ?? '', TITLES[2]);
  await merge(village, async () => {
    await village.getByLabel('按编号找').fill(first ?? '');
    await village.getByRole('button', { name: '查找', exact: true }).last().click();
    await expect(village.getByRole('radio', { name: TITLES[0] })).toBeChecked();
  });
  await expect(village.getByText(`已经并入 ${first}，随那一件办理和答复。`)).toBeVisible();

  await desk.findByNumber(village, first ?? '', TITLES[0]);
  await expect(desk.besideCard(village)).toContainText('2 件');
  await desk.take(village);
  await desk.answer(village, ANSWER);

  for (const { page, code } of residents) {
    await site.follow(page, code);
    await expect(page.getByText(ANSWER).first()).toBeVisible();
    await site.rate(page, '满意');
  }
});

async function merge(page: Page, choose: () => Promise<void>): Promise<void> {
  await desk.openOthers(page);
  await step(page, '并入另一件', async () => {
    await page.getByRole('button', { name: '并入另一件' }).click();
    await expect(page.getByLabel('按编号找')).toBeVisible();
  });
  await step(page, '选那一件', choose);
  await step(page, '并案', async () => {
    await page.getByLabel('理由').fill('同一段路灯');
    await page.getByRole('button', { name: '并入另一件' }).click();
    await expect(page.getByRole('status').getByText('已并案。')).toBeVisible();
  });
}
