/** 人: who sits before which screen, and how each of them signs in and finds a matter there. */
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { withTwin } from './sound.ts';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** Somebody at the phone, signed in with one tap on a demonstration account: 片长, 老槐坡片. */
export async function atPhone(browser: Browser, post: string, place: string): Promise<Page> {
  const page = await screen(browser, PHONE);
  await page.goto('/phone/');
  await page.getByRole('button', { name: new RegExp(`^${post}\\s*${place}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('片长掌上通');
  return page;
}

/** Somebody at the desk, by account. */
export async function atDesk(browser: Browser, account: string): Promise<Page> {
  const page = await screen(browser, DESK);
  await page.goto('/desk/');
  await page.getByRole('button', { name: account }).click();
  await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
  return page;
}

/** Somebody with an old phone that runs no script, on the public site. */
export async function atSite(browser: Browser): Promise<Page> {
  const page = await screen(browser, PHONE, { javaScriptEnabled: false });
  await page.goto('/');
  return withTwin(page, await screen(browser, PHONE));
}

const screen = async (browser: Browser, viewport: typeof PHONE, more: BrowserContextOptions = {}) =>
  (await browser.newContext({ viewport, ...more })).newPage();
