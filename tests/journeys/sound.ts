/** 看得见、读得出: what every page must stand up to, after every step. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';

/** One thing a person does; afterwards the page is looked at. */
export const step = (page: Page, does: string, act: () => Promise<void>): Promise<void> =>
  test.step(does, async () => {
    await act();
    await expectSound(page);
  });

/** No violation of any rule of axe. JOURNEYS_PICTURES names a folder for a picture of every page that was looked at. */
export async function expectSound(page: Page): Promise<void> {
  const pictures = process.env.JOURNEYS_PICTURES;
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, nextPicture()) });
  const read = await readable(page);
  if (!(await read.evaluate(() => 'axe' in window))) await giveAxe(read);
  const { violations, colours } = await read.evaluate(lookedAt, [...legible]);
  expect(violations).toEqual([]);
  for (const one of colours) legible.add(one);
}

/** Without what is for people's eyes in it: it is read anew in each document. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hands = new WeakMap<Page, Promise<CDPSession>>();

/** As a script of the page's own: what a browser has read once it need not read again in the next document of the page. */
async function giveAxe(page: Page): Promise<void> {
  const hand = hands.get(page) ?? page.context().newCDPSession(page);
  hands.set(page, hand);
  await (await hand).send('Runtime.evaluate', { expression: AXE });
}

/** Places in whose colours text was read before: reading them again is most of axe's work, and says the same. */
const legible = new Set<number>();

/**
 * In the page: what axe finds, as sentences, and where text stands, told by what gives it its colours: each element and all
 * around it, with their classes and states. Colours are measured where one of them is not `known`.
 */
async function lookedAt(known: readonly number[]): Promise<{ violations: string[]; colours: number[] }> {
  const places = new Map<Element | null, number>([[null, digest(innerWidth, face())]]);
  const colours = new Set<number>();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (walker.currentNode.textContent?.trim() !== '') colours.add(placeOf(walker.currentNode.parentElement));
  const before = new Set(known);
  const enabled = [...colours].some((one) => !before.has(one));
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled } },
  });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    colours: [...colours],
  };

  function face(): string {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return `${location.pathname.split('/')[1]} ${dark}`;
  }

  function placeOf(element: Element | null): number {
    const found = places.get(element);
    if (found !== undefined || element === null) return found ?? 0;
    const telling =
      /^(class|style|disabled|open|data-.*|aria-(disabled|current|pressed|selected|expanded|invalid))$/;
    const states = Array.from(element.attributes).filter(({ name }) => telling.test(name));
    const told = states.map(({ name, value }) => `${name}=${value}`).join(' ');
    const place = digest(placeOf(element.parentElement), `${element.tagName} ${told}`);
    places.set(element, place);
    return place;
  }

  /** FNV-1a of a text, begun with what was before. */
  function digest(begun: number, text: string): number {
    let hash = begun ^ 0x811c9dc5;
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 0;
  }
}

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
