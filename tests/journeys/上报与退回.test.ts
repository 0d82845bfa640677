/** 上报与退回: nothing is passed up untried, and nothing is returned twice; the owner is always one office. */
import { expect, type Page, test } from '@playwright/test';
import * as phone from './phone.ts';
import { expectSound, step } from './sound.ts';

const SAID = '三组水渠转弯处渗水，渠边的地泡软了';
const TITLE = '三组水渠转弯处渗水';
const WHY_NOT = '渠是片里管护的，先把渗口堵上，堵不住再报。';

test('上报与退回', async ({ browser }) => {
  test.setTimeout(120_000);
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await report(chief);
  await cannot(chief, '上报上级', '还没有受理，请先受理。');
  await phone.take(chief);
  await cannot(chief, '上报上级', '先记一笔本级办了什么，再上报。');
  await phone.noteTried(chief, '垒了沙袋，水小了些，没有堵住。');
  await phone.passUp(chief, '渗口在渠底，要停水才能堵。');

  const head = await phone.atPhone(browser, '组长', '三组');
  await phone.takeOffice(head, '组长', '三组');
  await phone.openWaiting(head, '等您受理', TITLE);
  await phone.giveBack(head, WHY_NOT);

  await step(chief, '片长看到退回的理由', async () => {
    await chief.reload();
    await expect(chief.getByText(WHY_NOT).first()).toBeInViewport();
    await expect(fact(chief, '现在由谁办')).toHaveText('老槐坡片');
    await expect(fact(chief, '已转往')).toBeHidden();
  });
  await phone.passUp(chief, '渗口已清到渠底，确实要停水。');

  await phone.goBack(head);
  await phone.openWaiting(head, '等您受理', TITLE);
  await cannot(head, '退回', '您这里已经退回过一次，再次转来应当受理。');
  await phone.take(head);
});

async function report(page: Page): Promise<void> {
  await phone.openTab(page, '上报');
  await step(page, '上报', async () => {
    await page.getByLabel('什么事').fill(SAID);
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByText('已上报', { exact: true })).toBeVisible();
  });
  await step(page, '看这件事', async () => {
    await page.getByRole('link', { name: '看这件事' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });
}

/** The button stands where it always stands, does nothing, and says why. */
async function cannot(page: Page, act: string, why: string): Promise<void> {
  const button = page.getByRole('button', { name: act, exact: true });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(why);
  await expect(page.getByText(why)).toBeVisible();
  await expectSound(page);
}

const fact = (page: Page, name: string) =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');
