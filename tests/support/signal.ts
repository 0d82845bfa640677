/** 信号回来: for every page of a browser, and each is told. */
import type { BrowserContext } from '@playwright/test';

/**
 * Chromium's emulation does not tell a page that was opened without a signal when it returns; a real phone does. The app would
 * find out by itself, five to ten seconds later.
 */
export async function signalReturns(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  for (const page of context.pages())
    await page.evaluate(() => {
      dispatchEvent(new Event('online'));
    });
}
