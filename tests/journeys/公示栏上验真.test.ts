/** 公示栏上验真: a citizen before the board, without a signal, scans the code of a printed result; and finds out when a word was changed. */
import { readFile } from 'node:fs/promises';
import { type Browser, expect, test } from '@playwright/test';
import { signalReturns } from '../support/signal.ts';
import * as desk from './desk.ts';
import { PHONE } from './phone.ts';
import { atSite } from './site.ts';
import { sideways, step } from './sound.ts';

test('公示栏上的码，断网也验得过；改一个字就对不上', async ({ browser }) => {
  const board = await atSite(browser);
  let code = '';
  await step(board, '公开的结果带着离线证明', async () => {
    await board.goto('/results?shelf=archive');
    await board.locator('main li a[href^="/results/"]').first().click();
    await expect(board.getByRole('heading', { level: 2, name: '验真' })).toBeVisible();
    code = (await board.getByRole('link', { name: '现在验一验' }).getAttribute('href')) ?? '';
  });
  const title = (await board.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await step(board, '打印出来带码', async () => {
    await board.emulateMedia({ media: 'print' });
    await expect(board.getByText('扫码验真，断网也能验')).toBeVisible();
    await board.emulateMedia({ media: null });
  });

  const minutes = await printedMinutes(browser);
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await step(page, '在家里联网打开过一次', async () => {
    await page.goto('/verify/');
    await expect(page.getByRole('heading', { level: 1, name: '验真' })).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('record-keys'))).toContain('/log+');
    expect(await sideways(page)).toBe(0);
  });
  await context.setOffline(true);
  await step(page, '站在公示栏前，没有信号，扫码', async () => {
    await page.goto('about:blank');
    await page.goto(code);
    await expect(page.getByText('验过了：这段话在公开记录里')).toBeVisible();
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
  await step(page, '码里改了一个字', async () => {
    const field = page.getByLabel(/^证明/);
    const told = await field.inputValue();
    await field.fill(told.replace(/&s=./, (part) => `&s=${part.endsWith('A') ? 'B' : 'A'}`));
    await page.getByRole('button', { name: '验', exact: true }).click();
    await expect(page.getByText('对不上！这段话不在公开记录里')).toBeVisible();
    await field.fill('随便一句话');
    await page.getByRole('button', { name: '验', exact: true }).click();
    await expect(page.getByText('这不是一份证明，公开记录里也没有这份文字。')).toBeVisible();
  });
  await step(page, '纪要上的码：Word 文件一字不差，改一个字就对不上', async () => {
    await page.goto('about:blank');
    await page.goto(minutes.code);
    await expect(page.getByRole('heading', { name: '手里这份和签字的是不是一样' })).toBeVisible();
    await page.getByLabel('纪要的 Word 文件或 PDF').setInputFiles(minutes.file);
    await expect(page.getByText('对得上：正文和签字的那份一字不差。')).toBeVisible();
    await page.getByLabel('或者贴全文').fill(minutes.text.replace('只提出意见', '可作决定'));
    await page.getByRole('button', { name: '比一比' }).click();
    await expect(page.getByText(/对不上！这份纪要和签字的那份不一样/)).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
  await signalReturns(context);
  await step(page, '打印成 PDF 的那份也对得上，只是读它的程序要有网取一次', async () => {
    await page.reload();
    await page.getByLabel('纪要的 Word 文件或 PDF').setInputFiles(minutes.pdf);
    await expect(page.getByText('对得上：正文和签字的那份一字不差。')).toBeVisible();
  });

  await step(page, '下载的证明，从文件里验', async () => {
    await page.goto(new URL(board.url()).pathname);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载离线证明' }).click();
    const file = await (await download).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'xiezhi-proof/1' });
    await page.goto('/verify/');
    await page.getByLabel('或者选证明文件').setInputFiles(file);
    await expect(page.getByText('验过了：这段话在公开记录里')).toBeVisible();
  });

  await step(page, '手里有整份名单，贴进来也查得到', async () => {
    await page.goto('/draws');
    await page.getByRole('link', { name: '村务监督员：三组村道装太阳能路灯' }).click();
    const pool = (await page.locator('pre.pool').textContent()) ?? '';
    await page.goto('/verify/');
    await page.getByLabel(/^证明/).fill(pool);
    await page.getByRole('button', { name: '验', exact: true }).click();
    await expect(page.getByText('验过了：这段话在公开记录里')).toBeVisible();
  });
});

/** Minutes that were signed: their code as it is printed, the Word file, and the text as it stands on the paper. */
async function printedMinutes(browser: Browser) {
  const cadre = await desk.signedIn(browser, 'cunganbu');
  const file = { name: '纪要.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) };
  await step(cadre, '签完字的纪要，存成 Word', async () => {
    await cadre.goto('/desk/meetings?state=over');
    await cadre
      .getByRole('link', { name: /年.*村民议事会议/ })
      .first()
      .click();
    const download = cadre.waitForEvent('download');
    await cadre.getByRole('button', { name: '纪要（Word）' }).click();
    file.buffer = await readFile(await (await download).path());
  });
  let code = '';
  await step(cadre, '打印的纪要带码', async () => {
    await cadre.getByRole('link', { name: '纪要（打印、PDF）' }).click();
    code = (await cadre.getByRole('link', { name: '验一份手里的纪要' }).getAttribute('href')) ?? '';
  });
  const text = (await cadre.locator('.paper-text').textContent()) ?? '';
  const buffer = await cadre.pdf({ preferCSSPageSize: true });
  await cadre.context().close();
  return { file, code, text, pdf: { name: '纪要.pdf', mimeType: 'application/pdf', buffer } };
}
