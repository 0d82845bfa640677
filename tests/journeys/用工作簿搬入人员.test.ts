/** 用工作簿搬入人员: a county's people from a workbook with ten kinds of mistakes: nothing is guessed, nothing comes in by accident. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Written, workbookOf } from '../support/workbook.ts';
import { DESK } from './desk.ts';
import { step } from './sound.ts';

const HEAD = ['姓名', '手机号', '职务', '镇', '村', '组', '片', '任职开始', '任职结束', '备注'];

/** 某某 of 新城社区, with some cells otherwise. */
const row = (name: string, phone: Written, change: Readonly<Record<string, Written>> = {}): Written[] => {
  const usual: Record<string, Written> = {
    姓名: name,
    手机号: phone,
    职务: '社区干部',
    镇: '永乐街道',
    村: '新城社区',
    任职开始: '2026-01-01',
  };
  return HEAD.map((head) => change[head] ?? usual[head] ?? null);
};

/** Row 2 is sound; each row below has a mistake of its own kind, and the sheet has an unknown column. */
const REGISTER = workbookOf({
  name: '人员',
  rows: [
    HEAD,
    row('欧阳青', '16911110001'),
    row('司徒河', '16911110002', { 任职开始: '2026.2.1' }),
    row('上官岭', '1.69E+10'),
    row('诸葛田', '1691111000'),
    row('东方坪', '16911110005', { 职务: '会计' }),
    row('皇甫沟', '16911110006', { 村: '没有这个村' }),
    row('尉迟峰', '16911110007', { 任职结束: '2025-01-01' }),
    row('欧阳青', '16911110001'),
    row('令狐川', '16911110009'),
    row('长孙岩', '16911110010', { 镇: { error: '#N/A' } }),
    row('', '16911110011', { 备注: '没有姓名' }),
  ],
  hiddenRows: [10],
});

test('用工作簿搬入人员', async ({ browser }) => {
  test.setTimeout(120_000);
  const admin = await administrator(browser);
  await send(admin, REGISTER);
  await decide(admin);
  await look(admin);
  await bringIn(admin);
  await takeBack(admin);
});

async function administrator(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(page, '系统管理员登录', async () => {
    await page.goto('/desk/');
    await page.getByRole('button', { name: 'xitong' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '您好' })).toBeVisible();
  });
  await step(page, '打开搬入数据', async () => {
    await page.getByRole('link', { name: '搬入数据' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '搬入数据' })).toBeVisible();
    await page.getByRole('radio', { name: /^人员与任职/ }).check();
  });
  return page;
}

async function send(page: Page, bytes: Buffer): Promise<void> {
  await step(page, '没有选文件，说得出来', async () => {
    await page.getByRole('button', { name: '上传并预览' }).click();
    await expect(page.getByText('请先选择一个文件。')).toBeVisible();
  });
  await step(page, '旧格式的文件，说怎么办', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await page.getByLabel('选择文件').setInputFiles({ name: '名册.xls', mimeType: '', buffer: old });
    await page.getByRole('button', { name: '上传并预览' }).click();
    await expect(page.getByText('另存为 .xlsx')).toBeVisible();
  });
  await step(page, '上传名册', async () => {
    await page.getByLabel('选择文件').setInputFiles({ name: '人员名册.xlsx', mimeType: '', buffer: bytes });
    await page.getByRole('button', { name: '上传并预览' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '人员名册.xlsx' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '请您决定' })).toBeVisible();
  });
}

/** What nobody may guess is asked: an unknown column, 2026.2.1, a hidden row. */
async function decide(page: Page): Promise<void> {
  await step(page, '有问题没有决定，不能确认', async () => {
    const confirm = page.getByRole('button', { name: /^确认导入/ });
    await expect(confirm).toBeDisabled();
    await expect(confirm).toHaveAccessibleDescription('还有问题没有决定，请先在上面作答。');
  });
  await step(page, '逐个决定', async () => {
    await choose(page, '备注', '知道了');
    await choose(page, '2026.2.1', '收');
    await choose(page, '隐藏的行', '不收');
    await page.getByRole('button', { name: '按这些决定重新核对' }).click();
    await expect(page.getByRole('heading', { name: '请您决定' })).toBeHidden();
  });
}

const choose = (page: Page, about: string, choice: string): Promise<void> =>
  page.getByRole('group', { name: about }).getByRole('radio', { name: choice, exact: true }).check();

const MISTAKES = [
  '丢了位数',
  '不是有效的手机号',
  '没有这个职务',
  '库里没有这个地方',
  '任职结束早于开始',
  '和第 2 行重复',
  '单元格是错误值',
  '没有填',
];

async function look(page: Page): Promise<void> {
  await step(page, '只看不收的行，每行都说为什么', async () => {
    await page.getByRole('link', { name: '不收 8', exact: true }).click();
    for (const mistake of MISTAKES) await expect(page.getByText(mistake).first()).toBeVisible();
    await expect(page.getByText('欧阳青')).toHaveCount(1);
  });
  await step(page, '下载有问题的行', async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载有问题的行（CSV）' }).click();
    expect((await saving).suggestedFilename()).toBe('人员名册-问题.csv');
  });
}

async function bringIn(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: '确认导入 2 行' });
  await step(page, '不收的行要点头', async () => {
    await expect(confirm).toHaveAccessibleDescription('请先勾选上面这一项。');
    await page.getByLabel('我知道有 8 行不收，不会导入').check();
    await expect(confirm).toBeEnabled();
  });
  await step(page, '确认导入', async () => {
    await confirm.click();
    await expect(page.getByText('已导入：新增 2 行，变更 0 行。')).toBeVisible();
  });
  await step(page, '在区域与人员里看得到', async () => {
    await page.goto('/desk/places?q=新城社区');
    await page.getByRole('link', { name: '新城社区' }).first().click();
    await expect(page.getByRole('rowheader', { name: '欧阳青' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '司徒河' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '令狐川' })).toBeHidden();
  });
}

async function takeBack(page: Page): Promise<void> {
  await step(page, '回到这个文件', async () => {
    await page.getByRole('link', { name: '搬入数据' }).first().click();
    await page.getByRole('link', { name: '人员名册.xlsx' }).first().click();
    await expect(page.getByRole('heading', { name: '撤销这次导入' })).toBeVisible();
  });
  await step(page, '撤销要有理由', async () => {
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await expect(page.getByText('请写清楚，至少 4 个字。')).toBeVisible();
  });
  await step(page, '撤销', async () => {
    await page.getByLabel('为什么撤销').fill('名册是去年的');
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await expect(page.getByText('已撤销，恢复到导入前的样子。理由：名册是去年的')).toBeVisible();
  });
}
