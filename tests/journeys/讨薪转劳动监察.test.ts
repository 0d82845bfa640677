/** 讨薪转劳动监察: unpaid wages belong to the labour inspection: told where to go, the content erased, the number kept. */
import { expect, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '在镇上工地干了三个月，包工头拖欠工资不给，打电话也不接。';
const TITLE = '在镇上工地干了三个月';
const REFERENCE = '劳监收〔2026〕12 号';

test('讨薪转劳动监察', async ({ browser }) => {
  test.setTimeout(120_000);
  const resident = await site.atSite(browser);
  const { no, code } = await site.say(resident, { text: SAID, places: ['回龙镇', '万寿村'] });

  const village = await desk.atDesk(browser, 'cunganbu');
  await desk.findByNumber(village, no, TITLE);
  await desk.take(village);
  await desk.openOthers(village);
  await step(village, '转法定途径', async () => {
    await village.getByRole('button', { name: '转法定途径' }).click();
    await expect(village.getByText(/标题、内容和照片都会清除/)).toBeVisible();
  });
  await step(village, '选劳动监察', async () => {
    await village.getByLabel('转到哪里').selectOption({ label: '劳动监察或劳动仲裁' });
    await expect(village.getByLabel('告知提出人的话')).toHaveValue(/县劳动监察大队/);
    await village.getByLabel('对方的文号或回执号').fill(REFERENCE);
  });
  await step(village, '再问一次', async () => {
    await village.getByRole('button', { name: '转法定途径' }).click();
    await expect(village.getByRole('dialog', { name: '告知并清除内容？' })).toBeVisible();
  });
  await step(village, '告知并清除', async () => {
    await village.getByRole('dialog').getByRole('button', { name: '转法定途径' }).click();
    await expect(village.getByRole('heading', { level: 1, name: '内容已清除' })).toBeVisible();
    await expect(village.getByText(SAID)).toHaveCount(0);
  });
  await expect(desk.besideCard(village)).toContainText('已转法定途径');

  await site.follow(resident, code);
  await expect(resident.getByText(/县劳动监察大队/).first()).toBeVisible();
  await expect(resident.getByText(REFERENCE).first()).toBeVisible();
  await expect(resident.getByText(SAID)).toHaveCount(0);

  await site.openSection(resident, '查进度');
  await step(resident, '只凭编号', async () => {
    await resident.getByLabel('查询码').fill(no);
    await resident.getByRole('button', { name: '查询' }).click();
    await expect(resident.getByText(no)).toBeVisible();
    await expect(resident.getByText('已办结')).toBeVisible();
  });
});
