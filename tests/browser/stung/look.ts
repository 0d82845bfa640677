/** 打开看: a page is opened, folded out, looked at and looked at as it is printed. */

import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect } from 'vitest';
import { ALOUD_SCRIPT } from '../../../web/site/aloud.ts';
import { enterPin } from '../../support/pin.ts';

/** What went wrong on a page, as sentences. */
const heard = new WeakMap<Page, string[]>();
/** What a page asked and has no answer to yet. */
const asking = new WeakMap<Page, Set<Request>>();

/** A page of which everything is noted that went wrong: what ran, what was asked of others, what the policy reports. */
export async function listeningPage(context: BrowserContext, ours: string): Promise<Page> {
  const page = await context.newPage();
  const wrongs: string[] = [];
  heard.set(page, wrongs);
  const pending = new Set<Request>();
  asking.set(page, pending);
  page.on('request', (request) => pending.add(request));
  const over = (request: Request) => pending.delete(request);
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) wrongs.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrongs.push(`error ${message}`));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/') && response.status() >= 400)
      wrongs.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    const own = origin === ours || ['data:', 'blob:', 'file:'].includes(protocol);
    if (!own || pathname.endsWith('/x')) wrongs.push(`asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      reports.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return page;
}

/** Whether a text became more than text: a mark that it ran, elements it brought, attributes that would run. */
const became = (page: Page): Promise<string[]> =>
  page.evaluate((aloud) => {
    const { stung: ran, reports = [] } = window as { stung?: unknown; reports?: string[] };
    const wrong = ran === undefined ? [...reports] : ['it ran', ...reports];
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (
          name.startsWith('on') ||
          (/^(href|src|action|data|xlink:href)$/.test(name) && /^\s*(java|vb)script:/i.test(value))
        )
          wrong.push(`${element.tagName} ${name}=${value}`);
    for (const element of document.querySelectorAll(
      'script, iframe, object, embed, base, math, foreignObject',
    ))
      if (!isOurs(element)) wrong.push(element.outerHTML.slice(0, 80));
    return wrong;

    /** From this house, or letter by letter the one that stands in a page. */
    function isOurs(element: Element): boolean {
      if (!(element instanceof HTMLScriptElement)) return false;
      return element.src.startsWith(location.origin) || element.text === aloud;
    }
  }, ALOUD_SCRIPT);

/** A phone that is opened anew asks for its PIN, and then reads what the page shows. */
async function unlocked(page: Page): Promise<void> {
  const locked = page.getByRole('heading', { name: '输入密码打开' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (await locked.isVisible()) {
    await enterPin(page);
    await locked.waitFor({ state: 'detached' });
  }
  await drawn(page);
  // What the phone carries is shown first: what the server says of it may still be under way.
  await expect.poll(() => asking.get(page)?.size).toBe(0);
  await drawn(page);
}

/** On a crowded machine the network may rest before the page is there. */
const drawn = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null,
  );

type Media = 'screen' | 'print';
/** How a page is shown just now. */
const shownAs = new WeakMap<Page, Media>();

async function showAs(page: Page, media: Media): Promise<void> {
  if (shownAs.get(page) === media) return;
  shownAs.set(page, media);
  await page.emulateMedia({ media });
}

/**
 * Opens an address, waits until it has come to rest, folds everything out, and looks at it on the screen and as it is printed:
 * whichever the page before was left in comes first. A phone is unlocked on its screen.
 */
export async function look(page: Page, address: string): Promise<{ wrong: string[]; shows: boolean }> {
  heard.get(page)?.splice(0);
  const { pathname } = new URL(address);
  if (pathname.startsWith('/phone')) await showAs(page, 'screen');
  await page.goto(address, { waitUntil: 'networkidle' });
  if (pathname.startsWith('/phone')) await unlocked(page);
  if (pathname.startsWith('/desk')) await drawn(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await showAs(page, shownAs.get(page) === 'print' ? 'screen' : 'print');
  const wrong = [...(await became(page)), ...(heard.get(page) ?? [])];
  const shows = await page.evaluate(() =>
    [
      document.documentElement.innerHTML,
      ...Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), ({ value }) => value),
    ].some((text) => text.includes('stung')),
  );
  return { wrong: wrong.map((what) => `${address} ${what}`), shows };
}
