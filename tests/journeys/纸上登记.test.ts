/** 纸上登记: a sheet is printed at the village desk and filled in by hand; its code, scanned, leads to the form; its number stays with the matter. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { qrPicture } from '../../server/kit/qr.ts';
import * as desk from './desk.ts';
import { pictureWithPlace } from './picture.ts';
import { step } from './sound.ts';

const WRITTEN = '卫生室门口的台阶断了一级，老人上不去。';
const TITLE = '卫生室门口的台阶断了一级';

test('纸上登记', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const village = await desk.atDesk(browser, 'cunganbu');
  const { no, qr } = await printSheet(village);
  const address = await addressIn(village, { no, qr, origin: new URL(baseURL ?? '').origin });

  const other = await scanned(browser, address, no);
  await record(other);
  await step(other, '打开这件事', async () => {
    await other.getByRole('link', { name: '打开这件事' }).click();
    await expect(other.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(other.getByText(`登记表 ${no}`)).toBeVisible();
    await expect(other.getByText(WRITTEN)).toBeVisible();
  });
});

/** The sheet on the screen, and as it leaves the printer. */
async function printSheet(page: Page): Promise<{ no: string; qr: string }> {
  await step(page, '登记事项', async () => {
    await page.goto('/desk/matters/new');
    await expect(page.getByRole('heading', { level: 1, name: '登记事项' })).toBeVisible();
  });
  await step(page, '打印纸质登记表', async () => {
    await page.getByRole('link', { name: '打印纸质登记表' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '纸质登记表' })).toBeVisible();
    await expect(page.getByText(/^表号 \d{4}-\d{4}$/)).toBeVisible();
  });
  const no = (await page.getByText(/^表号 \d{4}-\d{4}$/).textContent())?.slice(-9) ?? '';
  const drawn = page.getByRole('img', { name: `表号 ${no} 的二维码，扫码登记` });
  await page.emulateMedia({ media: 'print' });
  // As it leaves the printer: the sheet, and nothing of the page around it.
  await expect(drawn).toBeVisible();
  await expect(page.getByText('□ 我同意')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByText('打印出来手写')).toBeHidden();
  await page.emulateMedia({ media: null });
  const source = (await drawn.getAttribute('src')) ?? '';
  return { no, qr: decodeURIComponent(source.slice('data:image/svg+xml,'.length)) };
}

interface Sheet {
  readonly no: string;
  readonly qr: string;
  readonly origin: string;
}

/** What the code says: no other text is drawn by the same squares. */
async function addressIn(page: Page, { no, qr, origin }: Sheet): Promise<string> {
  const place = page.url().split('/').at(-1);
  const address = `${origin}/desk/matters/new?place=${place}&paper=${no}`;
  expect(qr).toBe(qrPicture(address));
  return address;
}

/** On another machine, where nobody is signed in yet: the address is not lost over that. */
async function scanned(browser: Browser, address: string, no: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: desk.DESK })).newPage();
  await step(page, '扫码', async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: '演示账号' })).toBeVisible();
  });
  await step(page, '登录，就在登记页', async () => {
    await page.getByRole('button', { name: 'cunganbu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '登记事项' })).toBeVisible();
    await expect(page.getByText(`登记表号 ${no}`)).toBeVisible();
    await expect(page.getByRole('radio', { name: '本人签字同意' })).toBeChecked();
  });
  return page;
}

/** As the sheet says it; its writer left name and phone empty. */
async function record(page: Page): Promise<void> {
  await step(page, '照着登记', async () => {
    await page.getByLabel('是什么事').fill(WRITTEN);
    await page.getByLabel('加照片').setInputFiles({
      name: 'sheet.jpg',
      mimeType: 'image/jpeg',
      buffer: await pictureWithPlace(),
    });
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
  });
  await step(page, '登记', async () => {
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '已登记' })).toBeVisible();
  });
}
