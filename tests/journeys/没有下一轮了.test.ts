/** 没有下一轮了: three rounds came to nothing: the convener sets the topic aside, takes it up again, has it voted on, and notes what was decided. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { dayAgo, formOf } from './form.ts';
import { sideways, step } from './sound.ts';

const TITLE = '老戏台拆不拆';
const ASIDE = '住建站下个月来看墙，等鉴定出来再定';
const VOTE = '鉴定说能修，三轮谈不拢，交代表会议定';

test('三轮谈完没谈拢，召集人只有四条路：放一放，再交表决，记下结果', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await desk.atDesk(browser, 'cunganbu');
  await step(page, '打开议题，只让选出路', async () => {
    await page.goto('/desk/consultations');
    await page.getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByText(/^轮次或天数用完了/)).toBeVisible();
    await expect(waysOut(page)).toHaveText([...['报送决策参考', '交表决', '先放一放', '不再谈']]);
  });
  await chosen(page, '先放一放', { 放到哪天: dayAgo(-20), 理由: ASIDE });
  await step(page, '放着，理由谁都看得到', async () => {
    await expect(page.getByText(ASIDE)).toBeVisible();
    await expect(page.locator('summary', { hasText: '先放一放' })).toHaveCount(0);
  });
  await chosen(page, '交表决', { 最晚哪天表决: dayAgo(-15), 理由: VOTE });
  await noted(page);
  await step(page, '提案稿，打出来标题和正文一样大', async () => {
    await page.getByRole('link', { name: '提案稿' }).click();
    await expect(page.getByRole('heading', { name: '一、案由' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.official-text > *')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect([...new Set(sizes)]).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await step(page, '小屏上读到怎么定的', async () => {
    await page.reload();
    await expect(page.getByText('前台修好唱戏，后台拆了停车')).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
});

/** On the card that asks to choose. */
const waysOut = (page: Page) =>
  page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { name: '等召集人选出路' }) })
    .locator('summary');

const chosen = (page: Page, act: string, fields: Readonly<Record<string, string>>): Promise<void> =>
  step(page, act, async () => {
    await page.locator('summary', { hasText: act }).click();
    const form = formOf(page, act);
    if (act === '交表决') await form.getByLabel('交哪个会表决').selectOption({ label: '村民代表会议' });
    for (const [label, words] of Object.entries(fields)) await form.getByLabel(label).fill(words);
    await form.getByRole('button', { name: act }).click();
    await expect(page.getByText(fields.理由 ?? '').first()).toBeVisible();
  });

const noted = (page: Page): Promise<void> =>
  step(page, '记表决结果', async () => {
    const form = formOf(page, '记表决结果');
    await form.getByRole('radio', { name: '通过', exact: true }).check();
    await form.getByLabel('赞成').fill('23');
    await form.getByLabel(/共/).fill('28');
    await form.getByLabel('定了什么').fill('前台修好唱戏，后台拆了停车');
    await form.getByRole('button', { name: '记表决结果' }).click();
    await expect(page.getByText('前台修好唱戏，后台拆了停车')).toBeVisible();
  });
