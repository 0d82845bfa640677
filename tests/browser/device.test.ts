/** 设备: a real browser signs in, keeps its key, and a copy of its cookies is worth nothing in another browser (E7). */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from '../support/browser.ts';
import { PASSWORD, PLACES } from '../support/county.ts';
import { setPin } from '../support/pin.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());

/** Signs in as people do. */
async function signedIn(context: BrowserContext, face: 'phone' | 'desk', account: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.origin}/${face}/`);
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  if (face === 'phone') await setPin(page);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  return page;
}

const me = (page: Page): Promise<number> => page.evaluate(async () => (await fetch('/api/me')).status);

test.each([
  ['phone', `area_chief-${PLACES.areas[0]}`],
  ['desk', `town_officer-${PLACES.towns[0]}`],
] as const)(
  '%s：饼干原样拷到别的浏览器，进不去；本机关了再开，照样在',
  async (face, account) => {
    const context = await town.browser.newContext({ locale: 'zh-CN' });
    const page = await signedIn(context, face, account);
    const cookies = await context.cookies();
    expect(cookies.map(({ name }) => name)).toContain('session');

    const thief = await town.browser.newContext({ locale: 'zh-CN' });
    await thief.addCookies(cookies);
    const stolen = await thief.newPage();
    await stolen.goto(`${town.origin}/${face}/`);
    await stolen.getByLabel('账号或手机号').waitFor();
    expect(await me(stolen)).toBe(401);
    // The cookie alone opens nothing in the right browser either: a link, a picture, another page's script.
    expect(await me(page)).toBe(401);

    await page.close();
    const again = await context.newPage();
    await again.goto(`${town.origin}/${face}/`);
    // A moment after it was closed the phone's store may still be unlocked; later it asks for its PIN. Nobody signs in anew.
    await again.getByRole('heading', { name: /^(待办|输入密码打开)$/ }).waitFor();
    await thief.close();
    await context.close();
  },
  60_000,
);

test('私钥取不出来', async () => {
  const context = await town.browser.newContext({ locale: 'zh-CN' });
  const page = await signedIn(context, 'phone', `area_chief-${PLACES.areas[1]}`);
  const told = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('xiezhi-device');
      opening.onsuccess = () => resolve(opening.result);
    });
    const pair = await new Promise<CryptoKeyPair>((resolve) => {
      const asked = database.transaction('key').objectStore('key').get('key');
      asked.onsuccess = () => resolve(asked.result);
    });
    const taken = await crypto.subtle.exportKey('pkcs8', pair.privateKey).catch((error) => error.name);
    return { extractable: pair.privateKey.extractable, taken };
  });
  expect(told).toEqual({ extractable: false, taken: 'InvalidAccessError' });
  await context.close();
}, 60_000);
