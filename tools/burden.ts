/**
 * 量负担: npm run burden [-- --url http://localhost:8080]. Does each kind of work on the real faces in Chromium, against a
 * demonstration of its own or the one that is named, and prints taps, characters and bytes. Ends with 1 when a work asks for
 * more than domain.md 4.3 allows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium as chrome, type Page } from '@playwright/test';
import { type Cost, costOf, quiet } from './burden/hand.ts';
import { WORKS_TO_DO, type WorkToDo } from './burden/works.ts';
import { CHROMIUM_FLAGS, chromium } from './chromium.ts';

const { values: wishes } = parseArgs({ options: { url: { type: 'string' } } });

/** Seconds of a person: a tap, and a character by pinyin or voice. Our own defaults, beside what the machine takes. */
const TAP = 1.5;
const CHARACTER = 0.8;
/** Of what is kept on the phone; it is asked for when the app is opened, before any work begins. */
const PIN = '204713';
const VIEW = { viewport: { width: 360, height: 740 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

const house =
  wishes.url === undefined ? await startDemonstration() : { url: wishes.url, stop: async () => {} };
const browser = await chrome.launch({
  executablePath: chromium(process.env.CHROMIUM),
  // A microphone that beeps, and a person who lets it be used.
  args: [...CHROMIUM_FLAGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
});
try {
  const chief = await chiefsPhone(browser, house.url);
  const resident = await (await browser.newContext(VIEW)).newPage();
  const door = await doorOf(chief, house.url);
  console.log(
    '| work | taps | characters | seconds | KB up | KB down | holds |\n|---|---|---|---|---|---|---|',
  );
  const costs: Cost[] = [];
  for (const work of WORKS_TO_DO) {
    const page = work.who === 'chief' ? chief : resident;
    await page.goto(new URL(work.from === '' ? door : work.from, house.url).href);
    await unlock(page);
    await quiet(page);
    const cost = await costOf(page, work.does);
    const holds = holdsFor(work, cost);
    if (holds === false) process.exitCode = 1;
    console.log(rowOf(work, cost, holds));
    costs.push(cost);
  }
  console.log(medianRow(costs));
} finally {
  await browser.close();
  await house.stop();
}

function secondsOf({ taps, characters, machine }: Cost): number {
  return taps * TAP + characters * CHARACTER + machine;
}

/** Undefined where nothing is asked. */
function holdsFor({ atMost }: WorkToDo, cost: Cost): boolean | undefined {
  if (atMost === undefined) return undefined;
  return cost.taps <= atMost.taps && secondsOf(cost) <= (atMost.seconds ?? Number.POSITIVE_INFINITY);
}

function rowOf({ name, atMost }: WorkToDo, cost: Cost, holds: boolean | undefined): string {
  const asked =
    atMost === undefined ? '' : `≤ ${atMost.taps} taps${atMost.seconds ? `, ≤ ${atMost.seconds} s` : ''}`;
  const told = holds === undefined ? '' : `${holds ? 'yes' : 'NO'}: ${asked}`;
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  return `| ${name} | ${cost.taps} | ${cost.characters} | ${secondsOf(cost).toFixed(1)} | ${kb(cost.up)} | ${kb(cost.down)} | ${told} |`;
}

/** 中位数: half of the works cost no more than this. */
function medianRow(costs: readonly Cost[]): string {
  const middle = (of: (cost: Cost) => number) =>
    costs.map(of).sort((one, other) => one - other)[Math.floor((costs.length - 1) / 2)] ?? 0;
  const kb = (of: (cost: Cost) => number) => (middle(of) / 1024).toFixed(1);
  return `| **median** | ${middle(({ taps }) => taps)} | ${middle(({ characters }) => characters)} | ${middle(secondsOf).toFixed(1)} | ${kb(({ up }) => up)} | ${kb(({ down }) => down)} | |`;
}

/** Signed in, and everything fetched that is fetched beforehand. */
async function chiefsPhone(of: Browser, url: string): Promise<Page> {
  const page = await (await of.newContext(VIEW)).newPage();
  await page.goto(new URL('/phone/', url).href);
  await page.getByRole('button', { name: /^片长/ }).first().click();
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByLabel('再输一遍').fill(PIN);
  await page.getByRole('button', { name: '设好了，进入' }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** The sixth digit opens it. */
async function unlock(page: Page): Promise<void> {
  const pin = page.getByLabel('6 位数字密码');
  if (!page.url().includes('/phone/')) return;
  await pin.or(page.getByRole('main')).first().waitFor();
  await page.waitForLoadState('networkidle');
  if (await pin.isVisible()) await pin.fill(PIN);
  await pin.waitFor({ state: 'detached' });
}

/** Where the code on the card for the door leads, as the card's own page is told. */
async function doorOf(page: Page, url: string): Promise<string> {
  const told = page.waitForResponse(/\/api\/areas\/\d+\/cards$/);
  await page.goto(new URL('/phone/area/card', url).href);
  await unlock(page);
  const { cards } = (await (await told).json()) as { cards: { sayUrl: string }[] };
  const { pathname, search } = new URL(cards[0]?.sayUrl ?? '/say', url);
  return `${pathname}${search}`;
}

/** As npm start does it, on a port and in a folder of its own. */
async function startDemonstration(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-burden-'));
  const env = { ...process.env, PORT: String(port), DATA: folder };
  const home = fileURLToPath(new URL('..', import.meta.url));
  const server = spawn(process.execPath, ['tools/start.ts'], {
    cwd: home,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilUp(server);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function untilUp(server: ChildProcess): Promise<void> {
  return new Promise((up, down) => {
    server.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('Ctrl-C')) up();
    });
    server.once('exit', () => down(new Error('The demonstration did not start.')));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
