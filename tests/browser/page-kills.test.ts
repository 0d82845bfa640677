/**
 * 页面随时被杀: a page is closed without a word at any moment of saving; whatever it had called saved is there once, whatever it had
 * not is there once or not at all (B4). 15 kills with the other tests; `npm run kills` does 500.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { signInOn } from '../support/chiefs-phone.ts';
import { enterPin } from '../support/pin.ts';
import { signalReturns } from '../support/signal.ts';

const KILLS = Number(process.env.KILLS ?? 15);
/** Ms within which a page dies after its report was sent on its way. */
const WITHIN = 400;
const A_SECOND = 1000;

let town: Town;
let context: BrowserContext;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());
beforeEach(async () => {
  context = await town.browser.newContext(A_PHONE);
  const first = await context.newPage();
  await signInOn(first, town);
  await first.close();
}, 60_000);
afterEach(() => context.close());

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

const TYPED = '后沟便道塌了两米车过不去牵牲口的也过不去昨晚下的雨路边还在掉石头孩子上学得绕河滩';

/** Types letter after letter; then the page is closed, or its whole process dies. How many are older than a second. */
async function typeAndDie(text: string, how: 'closed' | 'killed'): Promise<number> {
  const page = await opened('/report');
  const field = page.getByLabel('什么事');
  await field.fill('');
  const hand = await context.newCDPSession(page);
  const ages = await field.evaluate(async (_, words) => {
    const typedAt: number[] = [];
    for (const letter of words) {
      document.execCommand('insertText', false, letter);
      typedAt.push(performance.now());
      // As fast as thumbs are: never a pause in which the words could be kept quietly.
      await new Promise((next) => setTimeout(next, 60));
    }
    return typedAt.map((at) => performance.now() - at);
  }, text);
  if (how === 'closed') await page.close({ runBeforeUnload: false });
  else {
    const gone = page.waitForEvent('crash');
    // Without an answer: whoever was asked is gone.
    void hand.send('Page.crash').catch(() => undefined);
    await gone;
    await page.close();
  }
  return ages.filter((age) => age > A_SECOND).length;
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
    const told: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await context.setOffline(kill % 3 === 0);
      const text = `第${kill}次被关之前写的`;
      // As if by chance, and the same each time.
      if (await reportAndDie(text, 1 + ((kill * 137) % WITHIN))) told.push(text);
    }
    await signalReturns(context);
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

test(
  '写到一半被关，一个字不少；连进程一起没了，至多少最后一秒写的',
  async () => {
    for (let kill = 0; kill < KILLS / 5; kill += 1) {
      const how = kill % 2 === 0 ? 'closed' : 'killed';
      const typed = `${kill}号：${TYPED.slice(0, 20 + ((kill * 7) % 21))}`;
      const old = await typeAndDie(typed, how);
      const page = await opened('/report');
      const left = await page.getByLabel('什么事').inputValue();
      if (how === 'closed') expect(left).toBe(typed);
      expect(typed.startsWith(left) && left.length >= old, `${left} of ${typed}`).toBe(true);
      await page.close();
    }
  },
  60_000 + KILLS * 8000,
);
