/** 大小与语言: the main pages of the three faces, narrow and wide, in both languages, in both sizes of type. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { RenderSite, SiteContent } from '../../contract/site.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { SITE_PAGES } from '../../web/site/examples.ts';
import { foundByLinks, siteAddresses } from '../support/site-pages.ts';
import { atDesk } from './desk.ts';
import { atPhone } from './phone.ts';
import { expectSound, sideways, smallestType } from './sound.ts';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

/** Every page is measured in every showing at both widths; axe looks at one of them. */
const SHOWINGS = [
  { lang: 'zh', size: 'normal', looked: NARROW },
  { lang: 'en', size: 'normal', looked: WIDE },
  { lang: 'zh', size: 'large', looked: WIDE },
  { lang: 'en', size: 'large', looked: NARROW },
] as const;
type Showing = (typeof SHOWINGS)[number];

test('手机的主要页面', async ({ browser, page: stranger }) => {
  test.setTimeout(180_000);
  const chief = await atPhone(browser, '片长', '老槐坡片');
  const matter = await firstOf(chief, '等您受理');
  const pages = ['/phone/', '/phone/report', '/phone/mine', '/phone/me', '/phone/me/sessions', matter];
  for (const showing of SHOWINGS) {
    const least = showing.size === 'large' ? 20.8 : 16;
    await expectAllFit(stranger, ['/phone/'], showing, least);
    await expectAllFit(chief, pages, showing, least);
  }
});

test('指挥平台的主要页面', async ({ browser, page: stranger }) => {
  test.setTimeout(240_000);
  const village = await atDesk(browser, 'cunganbu');
  const matter = await firstOf(village, '待签收');
  const publishing = await firstOf(village, '待公开');
  const pages = [
    '/desk/inbox',
    '/desk/matters',
    matter,
    publishing,
    '/desk/matters/new',
    '/desk/published',
    '/desk/figures',
    '/desk/places',
    '/desk/limits',
    '/desk/sessions',
  ];
  const auditor = await signedIn(browser, '/desk/', 'shenji');
  for (const showing of SHOWINGS) {
    await expectAllFit(stranger, ['/desk/'], showing);
    await expectAllFit(village, pages, showing);
    await expectAllFit(auditor, ['/desk/home', '/desk/audit'], showing);
  }
});

/** Where no link of the demonstration leads: an address of its own, or the example of its page. */
const NO_LINK: Readonly<Record<string, string>> = { '/vote': '/vote', '/*': '/no-such-page' };
const AS_EXAMPLE: Readonly<Record<string, SiteContent>> = {
  '/away/:code': SITE_PAGES['away-card'],
  '/asked/:code': SITE_PAGES.asked,
  '/talks/:consultationId/cards': SITE_PAGES['talk-cards'],
  '/outcomes/:outcomeId/say': SITE_PAGES['outcome-say'],
  '/vote/:code': SITE_PAGES.vote,
  '/wechat/:state': SITE_PAGES.wechat,
  '/wechat/back': SITE_PAGES['wechat-yes'],
};
const PLAIN = { lang: 'zh', size: 'normal' } as const;
const LARGE = { lang: 'en', size: 'large' } as const;
type SiteShowing = typeof PLAIN | typeof LARGE;

test('议事公开的每一页：服务器有的地址，一个不漏', async ({ page, request }) => {
  test.setTimeout(180_000);
  const code = await saySomething(page);
  const addresses = await siteAddresses();
  const read = async (path: string) => (await request.get(path, { headers: { accept: 'text/html' } })).text();
  const found = await foundByLinks(['/', `/follow/${code}`], addresses, read);
  for (const [at, address] of addresses.entries()) {
    const path = found.get(address) ?? NO_LINK[address];
    const example = AS_EXAMPLE[address];
    const showing = at % 2 === 0 ? PLAIN : LARGE;
    await test.step(`${address} ${showing.lang} ${showing.size}`, async () => {
      if (path !== undefined) await page.goto(`${path}?lang=${showing.lang}&size=${showing.size}`);
      else if (example !== undefined) await drawn(page, example, showing);
      else throw new Error('no link leads here, and it has no example');
      await expect(page.locator('html')).toHaveAttribute('lang', showing.lang === 'zh' ? 'zh-CN' : 'en');
      for (const viewport of [WIDE, NARROW]) await expectWithin(page, viewport, address);
      await expectSound(page);
    });
  }
});

test('议事公开的每一种页面，最长的时候也不横向滚动', async ({ page }) => {
  for (const [name, content] of Object.entries(SITE_PAGES))
    for (const showing of [PLAIN, LARGE]) {
      if (!(await drawn(page, content, showing))) continue;
      await expectWithin(page, NARROW, `${name} ${showing.lang}`);
    }
});

async function expectWithin(page: Page, viewport: typeof WIDE, what: string): Promise<void> {
  await page.setViewportSize(viewport);
  expect.soft(await sideways(page), `${what} at ${viewport.width} px`).toBe(0);
  expect.soft(await smallestType(page), what).toBeGreaterThanOrEqual(16);
}

/** As the server draws it, away from the site, whose headers let only its own sheets in; false for what is no page. */
async function drawn(page: Page, content: SiteContent, { lang, size }: SiteShowing): Promise<boolean> {
  const { renderSite } = (await import(RENDERER)) as { renderSite: RenderSite };
  const { text, style } = renderSite({
    ...{ lang, large: size === 'large', countyName: '镇安县', demo: true, here: '/' },
    ...{ origin: 'https://example.gov.cn', categories: EMPTY_CATEGORIES },
    ...content,
  });
  if (style === '') return false;
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.setContent(text);
  return true;
}

const RENDERER = new URL('../../dist/site/render.js', import.meta.url).href;

/** In the first showing each page is opened by its address; in the others as a link in the app leads to it. */
async function expectAllFit(
  page: Page,
  paths: readonly string[],
  showing: Showing,
  least?: number,
): Promise<void> {
  const [first = ''] = paths;
  await showAs(page, first, showing);
  for (const path of paths)
    await test.step(`${path} ${showing.lang} ${showing.size}`, async () => {
      if (path === first || showing === SHOWINGS[0]) await page.goto(path);
      else await follow(page, path);
      await expectFits(page, showing, least);
    });
}

/** Goes on inside the app, until the page that was left is gone. */
async function follow(page: Page, path: string): Promise<void> {
  const left = await page.getByRole('heading', { level: 1 }).elementHandle();
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await page.waitForFunction((heading) => !heading?.isConnected, left);
}

/** Measures a page narrow and wide, and has axe look at it once. */
async function expectFits(page: Page, { lang, looked }: Showing, least = 0): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(正在加载|Loading)$/)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
  for (const viewport of looked === NARROW ? [WIDE, NARROW] : [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    expect(await sideways(page), `${viewport.width} px`).toBe(0);
    expect(await smallestType(page), `${viewport.width} px`).toBeGreaterThanOrEqual(least);
  }
  await expectSound(page);
}

/** As if chosen on this device before. */
async function showAs(page: Page, path: string, { lang, size }: Showing): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(path);
  await page.evaluate(
    (chosen) => {
      for (const [name, value] of Object.entries(chosen)) localStorage.setItem(`xiezhi.${name}`, value);
    },
    { lang, size },
  );
}

/** The address of the first matter of a pile. */
const firstOf = async (page: Page, pile: string): Promise<string> =>
  (await page.getByRole('list', { name: pile }).getByRole('link').first().getAttribute('href')) ?? '';

async function signedIn(browser: Browser, path: string, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: WIDE })).newPage();
  await page.goto(path);
  await page.getByRole('button', { name: account }).click();
  await expect(page.getByRole('heading', { name: '演示账号' })).toBeHidden();
  return page;
}

async function saySomething(page: Page): Promise<string> {
  await page.goto('/say');
  await page.getByLabel('是什么事').fill('集镇上的公共厕所晚上没有灯');
  await page.getByRole('button', { name: '提交' }).click();
  return (await page.getByText(/^(\w{4}-){3}\w{4}$/).textContent()) ?? '';
}
