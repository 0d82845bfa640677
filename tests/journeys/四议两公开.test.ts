/** 四议两公开: a village mends its water tank: the branch proposes, both committees, Party members and representatives take it up one after the other; the decision and what came of it hang on the board. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { dayAgo, formOf } from './form.ts';
import { sideways, step } from './sound.ts';

const TITLE = '三组饮水池加盖维修';
const TEXT = '给三组饮水池加盖、换闸阀，预算一万二千元，从集体收益列支，下月底前修好。';
const CHANGED = '给三组饮水池加盖、换闸阀、装过滤，预算一万五千元，从集体收益列支，下月底前修好。';
const RESULT = '水池盖、闸阀、过滤都装好了，实际花费一万四千八百元，票据存村委会备查。';

test('四议两公开：从提议到第二次公开，人不够不算开，改了文本要重来', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await desk.atDesk(browser, 'cunganbu');
  await begun(page);
  await step(page, '党组织提议，两委商议', async () => {
    await held(page, '村党组织提议', 30, { should: 5, present: 5, for: 5 });
    await held(page, '村“两委”商议', 28, { should: 9, present: 8, for: 8 });
  });
  await tooFew(page);
  await step(page, '党员大会审议，够了三分之二', () =>
    held(page, '党员大会审议', 20, { should: 30, present: 24, for: 21 }),
  );
  await changed(page);
  await step(page, '党员大会再审议', () =>
    held(page, '党员大会审议', 14, { should: 30, present: 25, for: 25 }),
  );
  await decided(page);
  await disclosed(page, '决议公开', CHANGED, 9);
  await disclosed(page, '实施结果公开', RESULT, 0);
  await onTheBoard(page);
});

const begun = (page: Page): Promise<void> =>
  step(page, '启动一件', async () => {
    await page.goto('/desk/procedures/new');
    const form = formOf(page, '启动一件');
    await form.getByLabel('什么事').fill(TITLE);
    await form.getByLabel('属于哪类事').selectOption({ label: '集体资金和财物的使用' });
    await form.getByLabel('村民会议已书面授权').check();
    await form.getByLabel('哪天提出').fill(dayAgo(30));
    await form.getByLabel('方案文本').fill(TEXT);
    await form.getByRole('button', { name: '启动一件' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByRole('heading', { name: '村党组织提议' }).first()).toBeVisible();
  });

interface Counts {
  readonly should: number;
  readonly present: number;
  readonly for: number;
}

async function counted(page: Page, stage: string, ago: number, counts: Counts): Promise<void> {
  const form = formOf(page, stage);
  await form.getByLabel('哪天开的').fill(dayAgo(ago));
  await form.getByLabel('应到').fill(String(counts.should));
  await form.getByLabel('实到').fill(String(counts.present));
  await form.getByLabel('赞成').fill(String(counts.for));
  await form.getByRole('button', { name: stage, exact: true }).click();
}

async function held(page: Page, stage: string, ago: number, counts: Counts): Promise<void> {
  if (stage === '党员大会审议') await onPaper(page, stage);
  await counted(page, stage, ago, counts);
  await expect(page.getByText(new RegExp(`实到 ${counts.present}`)).last()).toBeVisible();
  await expect(formOf(page, stage)).toHaveCount(0);
}

const onPaper = (page: Page, stage: string): Promise<void> =>
  formOf(page, stage).getByRole('radio', { name: '平台外开的，登记票数' }).check();

const tooFew = (page: Page): Promise<void> =>
  step(page, '党员大会只到十二人，不算开成', async () => {
    await onPaper(page, '党员大会审议');
    await counted(page, '党员大会审议', 24, { should: 30, present: 12, for: 12 });
    await expect(page.getByRole('alert')).toContainText('到会人数不够，等于没有开成。');
  });

const changed = (page: Page): Promise<void> =>
  step(page, '审议后改了文本，回到党员大会', async () => {
    await page.locator('summary', { hasText: '改文本' }).click();
    const form = formOf(page, '改文本');
    await form.getByLabel('哪天改的').fill(dayAgo(16));
    await form.getByLabel('新文本').fill(CHANGED);
    await form.getByLabel('为什么改').fill('党员提出水里有泥沙，要装过滤');
    await form.getByRole('button', { name: '改文本' }).click();
    await expect(page.getByText('文本改过，要重来')).toBeVisible();
    await expect(formOf(page, '党员大会审议')).toBeVisible();
  });

const decided = (page: Page): Promise<void> =>
  step(page, '村民代表会议决议', async () => {
    const stage = '村民（代表）会议决议';
    await onPaper(page, stage);
    await formOf(page, stage).getByLabel('什么会').selectOption({ label: '村民代表会议' });
    await formOf(page, stage).getByLabel('按什么算人数').selectOption({ label: '按代表' });
    await counted(page, stage, 10, { should: 31, present: 27, for: 26 });
    await expect(page.getByText('已决议', { exact: true })).toBeVisible();
  });

const disclosed = (page: Page, what: string, text: string, ago: number): Promise<void> =>
  step(page, what, async () => {
    const form = formOf(page, what);
    await form.getByLabel('公告内容').fill(text);
    await form.getByLabel('从哪天').fill(dayAgo(ago));
    await form.getByLabel('到哪天').fill(dayAgo(ago - 15));
    await form.getByRole('button', { name: what }).click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText(text).first()).toBeVisible();
  });

async function onTheBoard(page: Page): Promise<void> {
  await expect(page.getByText('两公开已完成', { exact: true })).toBeVisible();
  await expect(page.getByText('这件事已经结束，不再改。')).toBeVisible();
  await step(page, '公告打出来，一次公开一张', async () => {
    await page.getByRole('link', { name: '公告（打印、Word）' }).click();
    await expect(page.getByRole('heading', { name: '决议公告' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '实施结果公告' })).toBeVisible();
    await expect(page.getByText(RESULT)).toBeVisible();
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await step(page, '全过程记录，小屏上也读得完', async () => {
    await page.goBack();
    await page.getByRole('link', { name: '全过程记录（打印、Word）' }).click();
    await expect(page.getByText(/文本后来改过，重新审议/)).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
}
