/**
 * 会动的文字: a county in which every text would run if a page took it for more than text; every screen of every face is
 * opened in a real browser. Nothing runs, nothing is asked of anybody else, and the content policy has nothing to report (E2).
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proof } from '../../../contract/record.ts';
import { proofLink } from '../../../domain/record/link.ts';
import { matterHtml } from '../../../server/matter/file-html.ts';
import { merging } from '../../../server/record/merge.ts';
import { RECORDED } from '../../../server/recorded.ts';
import { kept, openTown, routesOf, type Town } from '../../support/browser.ts';
import type { Someone } from '../../support/county.ts';
import { setPin } from '../../support/pin.ts';
import { SCRIPTS } from '../../support/scripts.ts';
import { stingCounty } from './county.ts';
import { DESK_SCREENS } from './desk-screens.ts';
import { listeningPage, look } from './look.ts';
import { PHONE_SCREENS } from './phone-screens.ts';
import type { Screens, Seat, Visit, World } from './seats.ts';
import { SITE_SCREENS } from './site-screens.ts';
import { textsOf } from './texts.ts';
import { QUIET, UNSHOWN } from './unshown.ts';

let town: Town;
let world: World;
beforeAll(async () => {
  town = await openTown();
  const stung = await stingCounty(town.county);
  await merging(RECORDED)(town.county.house);
  const told = await town.app.inject(`/results/${stung.published}/proof.json`);
  world = { ...stung, proof: proofLink(told.json<Proof>()) };
}, 240_000);
afterAll(() => town?.close());

test('合同里每一个能写字的地方都写到了；清单里每一条都写进去过', () => {
  const left = textsOf(town.county).filter((text) => !world.written.has(text) && UNSHOWN[text] === undefined);
  expect(left, 'write it beside county.ts, or say in UNSHOWN why no screen shows it').toEqual([]);
  expect(SCRIPTS.length).toBeGreaterThan(200);
});

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** As the routers of the faces have them. */
const DESK = ['app.tsx', 'meeting/pages.ts'].flatMap((file) =>
  [...read(`../../../web/desk/${file}`).matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path),
);
const PHONE = [...read('../../../web/phone/routes.ts').matchAll(/\bpage\('([^']+)'/g)].map(
  ([, path = '']) => path,
);

const SCREENS: Screens = { ...DESK_SCREENS, ...PHONE_SCREENS, ...SITE_SCREENS };

const visits = (path: string): readonly Visit[] => {
  const known = SCREENS[path]?.(world);
  if (known === undefined) throw new Error(`${path} is opened by nobody: add who opens it, and where`);
  return known;
};

/** Answers of the contract, descriptions of it and the files of the public record are no screens. */
const siteScreens = (): string[] =>
  routesOf(town.app)
    .filter(
      ({ methods, path }) =>
        methods.includes('GET') &&
        !/^\/(api|phone|desk|gallery|verify|log)\b|\.(json|csv|docx|xlsx|ics)$/.test(path),
    )
    .map(({ path }) => path);

/** A third of the screens in every run, another third the next day; every one by command: `STUNG=whole`. */
const EVERY = process.env.STUNG === 'whole' ? 1 : 3;
const TODAY = Math.floor(Date.now() / 86_400_000);
const inTurn = (screens: readonly string[]): string[] =>
  screens.filter((_, at) => (at + TODAY) % EVERY === 0);

/** Seats that look at the same time: a page mostly waits until nothing more comes. */
const LOOKING = 3;

/** Visits screens as their seats; answers what was wrong, and which of them showed nothing of what was written. */
async function visitInTurn(all: readonly string[]) {
  // Somebody opens each of them, also those whose turn it is not.
  for (const screen of all) expect(visits(screen), screen).not.toEqual([]);
  const screens = inTurn(all);
  const bySeat = new Map<string, { by: Seat | undefined; phone: boolean; stops: [string, string][] }>();
  for (const screen of screens)
    for (const { by, paths } of visits(screen)) {
      const phone = screen.startsWith('/phone');
      const seat = bySeat.get(`${by} ${phone}`) ?? { by, phone, stops: [] };
      bySeat.set(`${by} ${phone}`, seat);
      seat.stops.push(...paths.map((path): [string, string] => [screen, path]));
    }
  const wrong: string[] = [];
  const shown = new Set<string>(QUIET);
  const left = [...bySeat.values()];
  const lookOn = async (): Promise<void> => {
    for (let seat = left.shift(); seat !== undefined; seat = left.shift()) {
      const page = await pageOf(seat.by, seat.phone);
      for (const [screen, path] of seat.stops) {
        const seen = await look(page, town.origin + path);
        wrong.push(...seen.wrong);
        if (seen.shows) shown.add(screen);
      }
      await page.context().close();
    }
  };
  await Promise.all(Array.from({ length: LOOKING }, lookOn));
  return { wrong, silent: screens.filter((screen) => !shown.has(screen)) };
}

/** On a phone, behind the PIN of its store. */
async function pageOf(seat: Seat | undefined, phone = false): Promise<Page> {
  const context = await town.browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' });
  const someone: Someone | undefined = seat && (await town.county.who(...seat));
  if (someone !== undefined) await context.addCookies([kept(someone, town.origin)]);
  const page = await listeningPage(context, town.origin);
  if (phone && seat !== undefined) {
    await page.goto(`${town.origin}/phone/`);
    await setPin(page);
  }
  return page;
}

test('指挥平台的每一页：什么也没有动', async () => {
  const { wrong, silent } = await visitInTurn(DESK.map((path) => `/desk${path}`));
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 400_000);

test('片长掌上通的每一页：什么也没有动', async () => {
  expect(PHONE.length).toBeGreaterThan(25);
  const { wrong, silent } = await visitInTurn([
    ...PHONE.map((path) => `/phone${path}`),
    '/phone/',
    '/gallery/',
  ]);
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 240_000);

test('公开站的每一页、订阅、印出来的样子：什么也没有动', async () => {
  const screens = siteScreens();
  expect(screens.length).toBeGreaterThan(8);
  const { wrong, silent } = await visitInTurn(screens);
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 240_000);

test('一件事的文件存到电脑上再打开：什么也没有动', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-file-'));
  const text = SCRIPTS.join('\n');
  const page = await pageOf(undefined);
  const html = matterHtml(
    {
      title: text,
      text,
      answer: text,
      no: text,
      placeName: text,
      category: 'infrastructure.road',
      status: 'closed',
      holder: { name: text },
      reportedAt: 0,
      closedAt: 0,
      satisfaction: 'satisfied',
      steps: [],
      photos: [{ file: 'x', path: `photos/${text}` }],
      attachments: [{ file: 'x', path: text }],
    } as never,
    { text, status: text },
  );
  await writeFile(join(folder, 'matter.html'), html);
  const { wrong } = await look(page, `file://${join(folder, 'matter.html')}`);
  expect(wrong.filter((what) => !what.includes('asked file:'))).toEqual([]);
  await page.context().close();
  await rm(folder, { recursive: true });
});
