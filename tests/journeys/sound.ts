/** 看得见、读得出: what every page must stand up to, after every step. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** One thing a person does; afterwards the page is looked at. */
export const step = (page: Page, does: string, act: () => Promise<void>): Promise<void> =>
  test.step(does, async () => {
    await act();
    await expectSound(page);
  });

/** Documents in which axe found nothing, by what it read: the same document at the same size is not read again. */
const sound = new Set<string>();

/** No violation of any rule of axe. JOURNEYS_PICTURES names a folder for a picture of every page that was looked at. */
export async function expectSound(page: Page): Promise<void> {
  const pictures = process.env.JOURNEYS_PICTURES;
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, nextPicture()) });
  const read = await readable(page);
  const before = await documentOf(read);
  if (sound.has(before)) return;
  const axe = new AxeBuilder({ page: read }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
  // Of one that changed meanwhile nobody knows which was read.
  if ((await documentOf(read)) === before) sound.add(before);
}

const documentOf = async (page: Page): Promise<string> =>
  hash('sha256', `${JSON.stringify(page.viewportSize())} ${await page.content()}`);

const twins = new WeakMap<Page, Page>();

/** Axe runs as a script: a page whose browser runs none is looked at as its twin, the same document where scripts run. */
export function withTwin(page: Page, twin: Page): Page {
  twins.set(page, twin);
  return page;
}

async function readable(page: Page): Promise<Page> {
  const twin = twins.get(page);
  await twin?.setContent(await page.content());
  return twin ?? page;
}

let taken = 0;
const nextPicture = (): string => {
  taken += 1;
  return `${test.info().title.slice(0, 12)}-${String(taken).padStart(3, '0')}.png`;
};

/** How far the page scrolls sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** The smallest type that is shown, in pixels. */
export const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent === null || parent.closest('svg') || walker.currentNode.textContent?.trim() === '') continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return smallest;
  });
