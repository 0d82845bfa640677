/** 季度公开: drafted from what is due, sent back and passed, published, objected to by a resident without an account, answered and corrected. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { excelOf } from '../support/paper-files.ts';
import * as desk from './desk.ts';
import { atSite } from './site.ts';
import { sideways, step } from './sound.ts';

const ITEM = '协助政府开展的工作';
/** As a village keeps it. */
const TABLE = ['序号\t事项\t户数\t联系电话\t备注', '1\t发放防汛物资\t38户\t13812345678\t雨衣手电'];
const OBJECTION = '转移的四十三人里没有算我们沟里的，数字不对。';

test('季度公开与异议：起草、退回、通过、公布，群众提异议，答复并更正', async ({ browser }) => {
  test.setTimeout(120_000);
  const cadre = await desk.signedIn(browser, 'cunganbu');
  const title = await drafted(cadre);
  const committee = await desk.signedIn(browser, 'jiandu');
  await reviewed(committee, title, { verdict: '退回', words: '转移了几次没有写。', told: '监委会退回' });
  await changed(cadre, '改这一稿', '防汛转移两次。');
  await submitted(cadre);
  await reviewed(committee, title, {
    verdict: '通过',
    words: '写清楚了，同意公布。',
    told: '审查通过，待公布',
  });
  await published(cadre, 1);

  const { resident, code } = await objecting(browser, title);
  await step(cadre, '村里看到异议，答复，再更正', async () => {
    await cadre.reload();
    await expect(cadre.getByText(OBJECTION).first()).toBeVisible();
    await cadre.getByLabel('答复', { exact: true }).fill('核对过，少算了八人，马上更正。');
    await cadre.getByRole('button', { name: '答复', exact: true }).click();
    await expect(cadre.getByText('核对过，少算了八人，马上更正。')).toBeVisible();
    await changed(cadre, '更正', '防汛转移两次，共五十一人。', '少算了沟里八人');
    await submitted(cadre);
  });
  await reviewed(committee, title, { verdict: '通过', words: '数字对了。', told: '审查意见' });
  await published(cadre, 2);
  await step(resident, '群众看到答复、更正和原来的一版', async () => {
    await resident.reload();
    await expect(resident.getByText('核对过，少算了八人，马上更正。')).toBeVisible();
    await expect(resident.getByText('少算了沟里八人').first()).toBeVisible();
    await resident.getByRole('link', { name: '第 1 版' }).click();
    await expect(resident.getByRole('status')).toContainText('第 1 版');
    await expect(resident.getByText('防汛转移两次。')).toBeVisible();
    await resident.getByRole('link', { name: '张贴用（A3）' }).click();
    await expect(resident.getByText('扫码看全文、提问、提异议')).toBeVisible();
  });
  await step(resident, '凭查询码也看得到', async () => {
    await resident.goto('/follow');
    await resident.getByLabel('查询码').fill(code.replace(/-/g, '').toLowerCase());
    await resident.getByRole('button', { name: '查询' }).click();
    await expect(resident.getByRole('heading', { level: 1, name: '我问的' })).toBeVisible();
    await expect(resident.getByText('核对过，少算了八人，马上更正。')).toBeVisible();
    await expect(resident.getByText(/^此后这一份作过更正/)).toBeVisible();
  });
});

/** From the list of what is due; answers what it is called. */
async function drafted(page: Page): Promise<string> {
  await step(page, '应公开清单', async () => {
    await page.getByRole('link', { name: '村务公开' }).click();
    await expect(page.getByRole('list', { name: '应公开清单' })).toBeVisible();
    const due = page.getByRole('listitem').filter({ hasText: ITEM }).filter({ hasText: '待起草' });
    await due.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: '起草' })).toBeVisible();
  });
  const title = await page.getByLabel('标题').inputValue();
  await step(page, '一行没有写明是什么，不收', async () => {
    await page.getByLabel('文字说明').fill('防汛转移。');
    await page.getByRole('button', { name: '加一行' }).click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByText('写明是什么。').first()).toBeVisible();
  });
  await step(page, '写上，再读入村里自己的表', async () => {
    await page.getByLabel('事项').last().fill('转移避险');
    await page.getByLabel('户（人）数').last().fill('43');
    await page.getByLabel('读入文件').setInputFiles({
      ...{ name: '防汛台账.xlsx', mimeType: 'application/vnd.ms-excel' },
      buffer: excelOf({ lines: TABLE, mark: '不该带走' }),
    });
    await expect(page.getByText('读入 1 行。')).toBeVisible();
    await expect(page.getByLabel('事项').last()).toHaveValue('发放防汛物资');
    await expect(page.getByLabel('户（人）数').last()).toHaveValue('38');
    await expect(page.getByLabel('情况').last()).toHaveValue('雨衣手电');
  });
  await step(page, '保存，送审', async () => {
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await submitted(page);
  });
  return title;
}

async function submitted(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送村务监督委员会审查' }).click();
  await expect(page.getByText(/委员会.*前审查/)).toBeVisible();
}

interface Said {
  readonly verdict: string;
  readonly words: string;
  /** What stands there afterwards. */
  readonly told: string;
}

const reviewed = (page: Page, title: string, { verdict, words, told }: Said): Promise<void> =>
  step(page, `审查：${verdict}`, async () => {
    await page.goto('/desk/disclosures/all');
    await page.getByRole('listitem').filter({ hasText: title }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('radio', { name: verdict, exact: true }).check();
    await page.getByLabel('理由').fill(words);
    await page.getByRole('button', { name: '审查', exact: true }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText(told, { exact: true }).first()).toBeVisible();
  });

/** Writes it anew; nothing else of it changes. */
async function changed(page: Page, what: string, words: string, why?: string): Promise<void> {
  await page.reload();
  await page.locator('summary').getByText(what, { exact: true }).click();
  const form = page.locator('details[open]');
  await form.getByLabel('文字说明').fill(words);
  if (why !== undefined) await form.getByLabel('为什么更正').fill(why);
  await form.getByRole('button', { name: what }).click();
  await expect(page.getByText(words).first()).toBeVisible();
}

const published = (page: Page, version: number): Promise<void> =>
  step(page, `公布第 ${version} 版`, async () => {
    await page.reload();
    await page.setViewportSize(version === 1 ? { width: 360, height: 740 } : desk.DESK);
    await page.getByRole('button', { name: '公布', exact: true }).click();
    await expect(page.getByRole('heading', { name: `公布的第 ${version} 版` })).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });

/** Without a script, an account or a name. */
async function objecting(browser: Browser, title: string): Promise<{ resident: Page; code: string }> {
  const page = await atSite(browser);
  await step(page, '村务公开', async () => {
    await page
      .getByRole('link', { name: /^村务公开/ })
      .first()
      .click();
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
  await step(page, '写了电话，提醒去掉', async () => {
    await page.getByLabel('异议').check();
    await page.getByLabel('想问什么，不同意什么').fill(`${OBJECTION}我的电话 13912345678`);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByRole('alert')).toContainText('请去掉再提交');
  });
  await step(page, '去掉，提交，记住查询码', async () => {
    await page.getByLabel('想问什么，不同意什么').fill(OBJECTION);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '收到了' })).toBeVisible();
    await expect(page.getByText('第 1 号', { exact: true })).toBeVisible();
  });
  const code = (await page.getByText(/^(\w{4}-){3}\w{4}$/).textContent()) ?? '';
  await step(page, '答复以前，提问不公开', async () => {
    await page.getByRole('link', { name: '回到这一页' }).click();
    await expect(page.getByText('还有 1 个提问等答复')).toBeVisible();
    await expect(page.getByText(OBJECTION)).toHaveCount(0);
  });
  return { resident: page, code };
}
