/** 手: one person on one phone, every tap, character and byte counted. Waiting is the machine's, and measured apart. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page, Request } from '@playwright/test';

export interface Cost {
  readonly taps: number;
  readonly characters: number;
  /** Of requests and answers, headers included, as they went over the wire. */
  readonly up: number;
  readonly down: number;
  /** Seconds the machine took: pages, answers. */
  readonly machine: number;
}

export interface Hand {
  readonly page: Page;
  /** One tap; waits for what it leads to. */
  tap(what: Locator): Promise<void>;
  /** Types into a field that has the focus already, or that is tapped first. */
  type(field: Locator, words: string): Promise<void>;
  /** A picture taken by the phone's camera: the button, and the shutter. */
  photograph(input: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  /** Waits until this is to be seen; nobody taps for it. */
  see(what: Locator): Promise<void>;
}

/** Does some work with a hand, and tells what it cost. */
export async function costOf(page: Page, work: (hand: Hand) => Promise<void>): Promise<Cost> {
  let [taps, characters, up, down] = [0, 0, 0, 0];
  const sizes: Promise<void>[] = [];
  const weigh = (request: Request) => {
    sizes.push(
      Promise.all([request.sizes(), request.headerValue('content-length')]).then(
        ([size, length]) => {
          // Of a picture only its header tells the length.
          up += size.requestHeadersSize + Math.max(size.requestBodySize, Number(length ?? 0));
          down += size.responseHeadersSize + size.responseBodySize;
        },
        // Served from the browser's own store: nothing went over the wire.
        () => {},
      ),
    );
  };
  page.on('requestfinished', weigh);
  const began = performance.now();
  let machine = 0;
  try {
    await work({
      page,
      tap: async (what) => {
        taps += 1;
        await what.click();
      },
      type: async (field, words) => {
        await field.waitFor();
        const focused = await field.evaluate((it) => it === it.ownerDocument.activeElement);
        if (!focused) {
          taps += 1;
          await field.click();
        }
        characters += [...words].length;
        await field.fill(words);
      },
      photograph: async (input, file) => {
        taps += 2;
        await input.setInputFiles(file);
      },
      see: (what) => what.waitFor(),
    });
    machine = (performance.now() - began) / 1000;
    await quiet(page);
  } finally {
    page.off('requestfinished', weigh);
  }
  await Promise.all(sizes);
  return { taps, characters, up, down, machine };
}

/** What is saved on the phone is said at once and sent a moment later: until nothing was under way for so long, ms. */
const QUIET = 1500;

/** Resolves when nothing has been under way for a while; the load state of a page is reached once and never left. */
export async function quiet(page: Page): Promise<void> {
  const underway = new Set<Request>();
  let last = performance.now();
  const begun = (request: Request) => {
    underway.add(request);
  };
  const over = (request: Request) => {
    underway.delete(request);
    last = performance.now();
  };
  page.on('request', begun);
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  while (underway.size > 0 || performance.now() - last < QUIET) await wait(100);
  page.off('request', begun);
  page.off('requestfinished', over);
  page.off('requestfailed', over);
}
