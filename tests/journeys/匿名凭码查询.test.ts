/** 匿名: said without a name and without a script, heard by the village, followed by code, sent back once, and closed by the one who said it. */
import { expect, type Page, test } from '@playwright/test';
import * as phone from './phone.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '三组老槐坡路口的垃圾桶满了半个月，没有人拉走。';
const TITLE = '三组老槐坡路口的垃圾桶满了半个月';
const FIRST = '已联系清运车，本周内拉走。';
const LACKING = '车来过一次，桶边的散垃圾还堆着。';
const SECOND = '散垃圾已清完，路口加了一个桶，每周三、周六各拉一次。';

test('匿名凭码查询', async ({ browser }) => {
  test.setTimeout(120_000);
  const resident = await site.atSite(browser);
  const code = await sayAnonymously(resident);
  await enterWrongCode(resident);
  await site.follow(resident, code);
  await expect(resident.getByRole('definition').filter({ hasText: /^万寿村$/ })).toBeVisible();
  await readInEnglish(resident);

  const cadre = await phone.atPhone(browser, '村（社区）干部', '万寿村');
  await phone.openWaiting(cadre, '等您受理', TITLE);
  await phone.take(cadre);
  await phone.answer(cadre, FIRST);
  await sendBack(resident);

  await step(cadre, '村干部看到哪里没办好', async () => {
    await cadre.reload();
    await expect(cadre.getByText(LACKING).first()).toBeInViewport();
  });
  await phone.answer(cadre, SECOND);

  await step(resident, '只能退回一次', async () => {
    await resident.reload();
    await expect(resident.getByText(SECOND).first()).toBeVisible();
    await expect(resident.getByRole('radio', { name: '基本满意' })).toBeVisible();
    await expect(resident.getByText('没办好，退回重办')).toBeHidden();
  });
  await site.rate(resident, '基本满意');
});

/** With the place chosen step by step: town, village, group, area. */
async function sayAnonymously(page: Page): Promise<string> {
  await site.openSection(page, '我要反映');
  await page.getByLabel('是什么事').fill(SAID);
  await site.choosePlace(page, '镇（街道）', '回龙镇');
  for (const place of ['万寿村', '三组', '老槐坡片'])
    await site.choosePlace(page, '再选细一点（可不选）', place);
  await expect(page.getByLabel('是什么事')).toHaveValue(SAID);
  await step(page, '提交', async () => {
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '收到了' })).toBeVisible();
  });
  const code = (await page.getByText(/^(\w{4}-){3}\w{4}$/).textContent()) ?? '';
  await expect(page.getByText(/^\w{4}-\w{4}-\w{4}$/)).toBeVisible();
  await expect(page.getByRole('img', { name: '扫码看进度' })).toBeVisible();
  await step(page, '现在就看进度', async () => {
    await page.getByRole('link', { name: '现在就看进度' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });
  return code;
}

async function enterWrongCode(page: Page): Promise<void> {
  await site.openSection(page, '查进度');
  await step(page, '输错查询码', async () => {
    await page.getByLabel('查询码').fill('A1B2-C3D4-E5F6-G7H8');
    await page.getByRole('button', { name: '查询' }).click();
    await expect(page.getByRole('alert')).toContainText('没有这个查询码');
    await expect(page.getByLabel('查询码')).toHaveValue('A1B2-C3D4-E5F6-G7H8');
  });
}

/** What people wrote and what places are called stays Chinese; the page itself does not. */
async function readInEnglish(page: Page): Promise<void> {
  await step(page, 'English', async () => {
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('list', { name: 'How far it is' })).toBeVisible();
  });
  expect(await chineseLeft(page)).toEqual([]);
  await step(page, '中文', async () => {
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('list', { name: '办到哪一步' })).toBeVisible();
  });
}

const NAMES = ['镇安县', '回龙镇', '万寿村', '三组', '老槐坡片', '老槐坡'];

/** Chinese words outside of what is marked as Chinese, without the names of places. */
async function chineseLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'zh-CN')
        found.push(walker.currentNode.textContent ?? '');
    return found;
  });
  return texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []).filter((it) => !NAMES.includes(it));
}

async function sendBack(page: Page): Promise<void> {
  await step(page, '看到答复', async () => {
    await page.reload();
    await expect(page.getByText(FIRST).first()).toBeVisible();
  });
  await step(page, '打开退回', async () => {
    await page.getByText('没办好，退回重办').first().click();
    await expect(page.getByLabel('哪里没办好')).toBeVisible();
  });
  await step(page, '退回重办', async () => {
    await page.getByLabel('哪里没办好').fill(LACKING);
    await page.getByRole('button', { name: '没办好，退回重办' }).click();
    await expect(page.getByText(LACKING)).toBeVisible();
    await expect(page.getByRole('list', { name: '办到哪一步' }).locator('[aria-current]')).toHaveText(
      '办理中',
    );
  });
}
