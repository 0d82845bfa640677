/**
 * 从空库到第一件真事: docs/move-in.md, step by step as it is written there, from a store with nothing in it. How long each part
 * took is printed; a person needs longer, and fifteen minutes are promised.
 */
import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { setPin } from '../support/pin.ts';
import { DESK } from './desk.ts';
import { type NewCounty, newCounty } from './empty-store.ts';
import { PHONE } from './phone.ts';
import { sideways, step } from './sound.ts';

const PASSWORD = '老槐坡的 山和水';

let county: NewCounty;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const began = performance.now();
  county = await newCounty(['611025', '姚学田', '13800001234']);
  tellTime('开县并启动', began);
});
test.afterAll(() => county?.close());

test('从空库到第一件真事', async ({ browser }) => {
  test.setTimeout(120_000);
  const admin = await timed('第一次登录', () => firstSignIn(browser));
  await timed('搬入组和片区', () => bringIn(admin, { kind: '组和片区', next: '下一步：承办单位' }));
  await timed('搬入人员与任职', () => bringIn(admin, { kind: '人员与任职', next: '下一步：给他们发邀请码' }));
  const [chief, cadre] = await timed('发邀请码', async () => [
    await invite(admin, { place: '老槐坡片', name: '陈大山' }),
    await invite(admin, { place: '新城社区', name: '刘小河' }),
  ]);
  await timed('第一件真事', async () => {
    const no = await firstMatter(browser, chief);
    await seeIt(browser, { code: cadre, no });
  });
});

async function timed<T>(part: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  tellTime(part, began);
  return done;
}

const tellTime = (part: string, began: number): void =>
  console.log(`${part} ${((performance.now() - began) / 1000).toFixed(1)} s`);

async function firstSignIn(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(page, '打开邀请码，设密码', async () => {
    await page.goto(`${county.address}/phone/invite#${county.code}`);
    await page.getByLabel('设一个密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设好密码，进入' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '姚学田，您好' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/desk/home');
    await expect(page.getByRole('heading', { name: '从空库开始' })).toBeVisible();
  });
  return page;
}

/** Takes the template as it is: its examples are the register. */
async function bringIn(page: Page, { kind, next }: { kind: string; next: string }): Promise<void> {
  await step(page, `${kind}：打开搬入数据`, async () => {
    await page.getByRole('link', { name: '搬入数据' }).first().click();
    await expect(page.getByRole('radio', { name: new RegExp(`^${kind}`) })).toBeChecked();
  });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载模板 .xlsx' }).click();
  const template = await readFile(await (await downloading).path());
  await step(page, `${kind}：上传并预览`, async () => {
    const file = { name: `${kind}.xlsx`, mimeType: '', buffer: template };
    await page.getByLabel('选择文件').setInputFiles(file);
    await page.getByRole('button', { name: '上传并预览' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${kind}.xlsx` })).toBeVisible();
    const notes = page.getByRole('group', { name: '填写说明' }).getByRole('radio', { name: '知道了' });
    if (await notes.isVisible()) await notes.check();
  });
  await step(page, `${kind}：确认导入`, async () => {
    await page.getByRole('button', { name: /^确认导入/ }).click();
    await expect(page.getByText(/^已导入：新增 3 行/)).toBeVisible();
    await expect(page.getByRole('link', { name: next })).toBeVisible();
  });
  await page.setViewportSize(PHONE);
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize(DESK);
}

async function invite(page: Page, { place, name }: { place: string; name: string }): Promise<string> {
  await step(page, `找到${place}`, async () => {
    await page.getByRole('link', { name: '区域与人员' }).click();
    await page.getByRole('searchbox', { name: '地名或拼音首字母' }).fill(place);
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: place }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
  });
  await step(page, `${name}：发邀请码`, async () => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('button', { name: '发邀请码' }).click();
    await page.getByRole('button', { name: '发邀请码' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '邀请码已生成' })).toBeVisible();
  });
  return (await page.locator('.slip-code > strong').textContent()) ?? '';
}

async function opened(browser: Browser, code: string, viewport: { width: number; height: number }) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await step(page, '打开邀请码，设密码', async () => {
    await page.goto(`${county.address}/phone/invite#${code}`);
    await page.getByLabel('设一个密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设好密码，进入' }).click();
    await setPin(page);
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
  });
  return page;
}

async function firstMatter(browser: Browser, code: string): Promise<string> {
  const page = await opened(browser, code, PHONE);
  await step(page, '上报一句话', async () => {
    await page.getByRole('link', { name: '上报', exact: true }).click();
    await page.getByLabel('什么事？一句话就行').fill('三组老槐坡入户路塌了约四米');
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByText('已上报', { exact: true })).toBeVisible();
  });
  return (await page.locator('.number').first().textContent()) ?? '';
}

async function seeIt(browser: Browser, { code, no }: { code: string; no: string }): Promise<void> {
  const page = await opened(browser, code, DESK);
  await step(page, '村干部在指挥平台的事项里看见它', async () => {
    await page.goto(`${county.address}/desk/`);
    await page.getByRole('link', { name: '事项', exact: true }).first().click();
    await page.getByRole('link', { name: '三组老槐坡入户路塌了约四米' }).click();
    await expect(page.getByText(no).first()).toBeVisible();
  });
}
