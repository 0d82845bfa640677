/**
 * 页面随时被杀: a page is closed without a word at any moment of saving; whatever it had called saved is there once, whatever it had
 * not is there once or not at all (B4). 15 kills with the other tests; `npm run kills` does 500.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { enterPin } from '../support/pin.ts';

const KILLS = Number(process.env.KILLS ?? 15);
/** Ms within which a page dies after its report was sent on its way. */
const WITHIN = 400;

let town: Town;
let context: BrowserContext;
beforeAll(async () => {
  town = await openTown();
  context = await town.browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 740 } });
}, 120_000);
afterAll(() => town?.close());

async function opened(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.origin}/phone${path}`);
  const pin = page.getByLabel('6 位数字密码');
  // The worker holds the key for a while; where it does not, the PIN is asked for.
  await pin
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await pin.isVisible()) await enterPin(page);
  return page;
}

/** Reports, and dies; whether the page had said that it was saved. */
async function reportAndDie(text: string, after: number): Promise<boolean> {
  const page = await opened('/report');
  await page.getByLabel('什么事').fill(text);
  await page.getByRole('button', { name: '发送' }).click();
  const saved = page.getByText(/^已保存，|^已上报$/).first();
  const told = await saved.waitFor({ timeout: after }).then(
    () => true,
    () => false,
  );
  await page.close({ runBeforeUnload: false });
  return told;
}

test(
  `${KILLS} 次在存的当口被关：说过“已保存”的一条不少，哪一条都不重`,
  async () => {
    const first = await context.newPage();
    await signInOn(first, town);
    await first.close();
    const told: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await context.setOffline(kill % 3 === 0);
      const text = `第${kill}次被关之前写的`;
      // As if by chance, and the same each time.
      if (await reportAndDie(text, 1 + ((kill * 137) % WITHIN))) told.push(text);
    }
    await context.setOffline(false);
    const page = await opened('/pending');
    await page.getByText('都发出去了', { exact: false }).waitFor();
    const { rows } = await town.county.god.query<{ text: string; n: number }>(
      `select text, count(*)::int as n from matter where text like '第%次被关之前写的' group by text`,
    );
    const there = new Set(rows.map(({ text }) => text));
    expect(told.filter((text) => !there.has(text))).toEqual([]);
    expect(rows.filter(({ n }) => n > 1)).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  },
  60_000 + KILLS * 8000,
);
