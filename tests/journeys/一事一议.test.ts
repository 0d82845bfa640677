/** 一事一议筹资筹劳: a village asks its people for money and work for a road: announced, voted on, looked at by town and county, published, accounted for. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { dayAgo, formOf } from './form.ts';
import { sideways, step } from './sound.ts';

const TITLE = '修通后坡产业路';
const TOLD = '收到四千八百元，出工三百二十个，修通产业路六百米，花费四千六百二十元。';

test('一事一议：公告十天才能表决，镇县对照上限，账目公开', async ({ browser }) => {
  test.setTimeout(120_000);
  const village = await desk.atDesk(browser, 'cunganbu');
  await proposed(village);
  await announced(village);
  await voted(village);
  await lookedAt(browser, 'zhenganbu', '镇初审');
  await lookedAt(browser, 'zongzhi', '县审核');
  await published(village, '公开方案', '筹资四千八百元、筹劳三百二十个工，修后坡产业路，镇县已审核。');
  await published(village, '公开账目', TOLD);
  await village.setViewportSize({ width: 360, height: 740 });
  await step(village, '都办完，小屏上也看得清', async () => {
    await expect(village.getByText('账目已公开', { exact: true })).toBeVisible();
    await expect(village.getByText('这件事已经结束，不再改。')).toBeVisible();
    expect(await sideways(village)).toBe(0);
  });
});

async function proposed(page: Page): Promise<void> {
  const form = formOf(page, '提出一件');
  await step(page, '提出，一边填一边算', async () => {
    await page.goto('/desk/levies/new');
    await form.getByLabel('什么事').fill(TITLE);
    await form.getByLabel('做什么、怎么做').fill('后坡产业路六百米，镇里补助水泥，村里筹资筹劳。');
    await form.getByLabel('哪天').fill(dayAgo(20));
    await form.getByLabel('每人筹多少元').fill('15');
    await form.getByLabel('应筹资的人数').fill('340');
    await form.getByLabel('每个劳动力几个工').fill('2');
    await form.getByLabel('应筹劳的劳动力').fill('170');
    await form.getByLabel('困难户（经申请）：免筹资几人').fill('20');
    await form.getByLabel('困难户（经申请）：免筹劳几人').fill('10');
    await expect(form.getByText('筹资：(340 − 免 20) × 15 元 = 4800 元')).toBeVisible();
    await expect(form.getByText('筹劳：(170 − 免 10) × 2 个工 = 320 个工')).toBeVisible();
  });
  await step(page, '提出一件', async () => {
    await form.getByRole('button', { name: '提出一件' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(formOf(page, '公告')).toBeVisible();
  });
}

const announced = (page: Page): Promise<void> =>
  step(page, '公告', async () => {
    const form = formOf(page, '公告');
    await form.getByLabel('哪天').fill(dayAgo(19));
    await form.getByLabel('怎么公告的').fill('公开栏贴了方案，广播三天');
    await form.getByRole('button', { name: '公告' }).click();
    await expect(formOf(page, '会议表决')).toBeVisible();
  });

async function voted(page: Page): Promise<void> {
  const form = formOf(page, '会议表决');
  const vote = form.getByRole('button', { name: '会议表决' });
  await step(page, '公告不满十天，表决不算', async () => {
    await form.getByRole('radio', { name: '平台外开的，登记票数' }).check();
    await form.getByLabel('哪天').fill(dayAgo(12));
    await form.getByLabel('什么会').selectOption({ label: '村民会议' });
    await form.getByLabel('按什么算人数').selectOption({ label: '按户（户代表）' });
    await form.getByLabel('应到').fill('120');
    await form.getByLabel('实到').fill('90');
    await form.getByLabel('赞成').fill('81');
    await form.getByLabel('反对').fill('9');
    await form.getByLabel('怎么逐户征求意见').fill('组长上门问了一百二十户，签字表存村委会');
    await vote.click();
    await expect(page.getByRole('alert')).toBeVisible();
  });
  await step(page, '满了十天再表决，通过', async () => {
    await form.getByLabel('哪天').fill(dayAgo(8));
    await vote.click();
    await expect(page.getByText('已表决通过', { exact: true })).toBeVisible();
  });
}

async function lookedAt(browser: Browser, account: string, stage: string): Promise<void> {
  const page = await desk.signedIn(browser, account);
  await step(page, `${stage}：打开`, async () => {
    await page.goto('/desk/levies');
    await page.getByRole('link', { name: TITLE }).click();
    await expect(formOf(page, stage)).toBeVisible();
  });
  const form = formOf(page, stage);
  await step(page, `${stage}：没对照上限，过不去`, async () => {
    await form.getByRole('radio', { name: '同意' }).check();
    await form.getByLabel('理由').fill('程序齐全，签字表看过');
    await form.getByRole('button', { name: stage }).click();
    await expect(page.getByRole('alert')).toContainText('省定上限');
  });
  await step(page, `${stage}：同意`, async () => {
    await form.getByLabel('已对照省定上限').check();
    await form.getByRole('button', { name: stage }).click();
    await expect(page.getByText('现在不轮到您办，您可以看。')).toBeVisible();
  });
  await page.context().close();
}

const published = (page: Page, stage: string, words: string): Promise<void> =>
  step(page, stage, async () => {
    await page.reload();
    const form = formOf(page, stage);
    await form.getByLabel('公开的内容').fill(words);
    await form.getByRole('button', { name: stage }).click();
    await expect(page.getByText(words)).toBeVisible();
  });
