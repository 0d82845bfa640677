/** 看得出来: what every step asks of a page is noticed when it is missing, also on a page that was sound before. */
import { expect, type Page, test } from '@playwright/test';
import { expectSound } from './sound.ts';

const PALE = 'color: #ccc';

const show = (page: Page, body: string): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="zh-CN"><head><title>一页</title><style>.pale { ${PALE} }</style></head><body><main><h1>一页</h1>${body}</main></body></html>`,
  );

const wrongOf = (page: Page): Promise<string> =>
  expectSound(page).then(
    () => '',
    (error: Error) => error.message,
  );

test('看不清的字、没有名字的按钮，看得出来', async ({ page }) => {
  await show(page, '<p class="pale">看不清</p>');
  expect(await wrongOf(page)).toContain('color-contrast');
  // What was not legible is not taken for legible the next time.
  expect(await wrongOf(page)).toContain('color-contrast');
  await show(page, '<button></button>');
  expect(await wrongOf(page)).toContain('button-name');
});

test('看清过的地方再看一次，也看得出新的不清楚', async ({ page }) => {
  await show(page, '<p>看得清</p>');
  await expectSound(page);
  for (const changed of [
    `<p style="${PALE}">看不清</p>`,
    '<p class="pale">看不清</p>',
    '<div class="pale"><p>看不清</p></div>',
  ]) {
    await show(page, `<p>看得清</p>${changed}`);
    expect(await wrongOf(page), changed).toContain('color-contrast');
  }
  await show(page, '<p>看得清</p><button></button>');
  expect(await wrongOf(page)).toContain('button-name');
});
