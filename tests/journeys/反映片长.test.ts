/** 反映片长: it passes by the area, the group and the village; the town opens it for a purpose, and whoever raised it sees that. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as phone from './phone.ts';
import { answeredTo } from './picture.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '片里的人去找了三回，每次都说没空，开个证明也要等半个月。';

test('反映片长', async ({ browser }) => {
  test.setTimeout(180_000);
  const resident = await site.atSite(browser);
  const { no, code } = await site.say(resident, {
    text: SAID,
    places: ['回龙镇', '万寿村', '三组', '老槐坡片'],
    about: '片长',
  });

  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  await seesNothing(chief, no);
  const head = await phone.atPhone(browser, '组长', '三组');
  await phone.takeOffice(head, '组长', '三组');
  await seesNothing(head, no);
  const village = await desk.atDesk(browser, 'cunganbu');
  await step(village, '村里查编号', async () => {
    await village.getByRole('searchbox', { name: '事项编号或关键词' }).fill(no);
    await village.keyboard.press('Enter');
    await expect(village.getByText(/没有编号为.*您看不到它/)).toBeVisible();
  });
  await seesNothing(village, no);

  const town = await desk.atDesk(browser, 'zhenganbu');
  await desk.findByNumber(town, no, '敏感事项');
  await expect(town.getByText('回避办理', { exact: true })).toBeVisible();
  await expect(town.getByText(SAID)).toHaveCount(0);
  await desk.take(town);
  await step(town, '写明用途，打开内容', async () => {
    const opener = town.getByRole('group', { name: '查看内容，是为了' });
    await opener.getByRole('button', { name: '核实情况' }).click();
    await expect(town.getByText(SAID)).toBeVisible();
  });

  await site.follow(resident, code);
  await expect(resident.getByRole('definition').filter({ hasText: '回龙镇' }).first()).toBeVisible();
  const openings = resident.getByRole('list', { name: '谁看过您的信息' });
  await expect(openings.getByRole('listitem')).toHaveCount(1);
  await expect(openings).toContainText('回龙镇 镇（街道）干部 · 内容 · 核实情况');
});

/** Neither in what waits, nor by its number. */
async function seesNothing(page: Page, no: string): Promise<void> {
  await expect(page.getByText('敏感事项')).toHaveCount(0);
  expect((await answeredTo(page, `/api/matters/by-number/${no}`)).status).toBe(404);
}
