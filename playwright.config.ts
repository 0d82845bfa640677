/**
 * 旅程: whole stories in a browser, one after the other, on Debian's Chromium or the one named by CHROMIUM.
 * They are lived in a demonstration of their own; JOURNEYS_PORT names one that is running already.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, windowless } from './tools/chromium.ts';

// A demonstration of their own: nothing of a real house may reach it.
for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'HOST', 'COUNTY'])
  Reflect.deleteProperty(process.env, name);

// Workers read this file too: what was chosen once is handed to them.
if (process.env.JOURNEYS_PORT === undefined) {
  process.env.JOURNEYS_PORT = String(await freePort());
  // Before two of them start beside each other and would both build.
  const built = spawnSync(process.execPath, ['tools/build.ts', '--if-stale'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
if (process.env.JOURNEYS_DATA === undefined) {
  const data = mkdtempSync(join(tmpdir(), 'xiezhi-journeys-'));
  process.env.JOURNEYS_DATA = data;
  // Texts can be switched on, and reach nobody.
  writeFileSync(join(data, 'gateways'), 'gateway plain http://127.0.0.1:9/\n');
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
}
const address = `http://localhost:${process.env.JOURNEYS_PORT}/`;

const STARTED = {
  command: `"${process.execPath}" tools/start.ts`,
  env: { PORT: process.env.JOURNEYS_PORT, DATA: process.env.JOURNEYS_DATA },
  // Asked to end while the demonstration is made, it ends at the next thing it tells.
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 60_000 },
};

/** Where the demonstration is made: whoever needs none goes on beside it. */
const MADE = '**/demonstration.setup.ts';
const FROM_NOTHING = '**/从空库到第一件真事.test.ts';
const WITHOUT_HOUSE = ['**/gallery.test.ts', '**/sound.test.ts'];

export default defineConfig({
  testDir: 'tests/journeys',
  projects: [
    { name: 'from nothing', testMatch: FROM_NOTHING },
    { name: 'demonstration', testMatch: MADE },
    { name: 'without a house', testMatch: WITHOUT_HOUSE },
    {
      name: 'stories',
      testMatch: '**/*.test.ts',
      testIgnore: [FROM_NOTHING, ...WITHOUT_HOUSE],
      dependencies: ['demonstration'],
    },
  ],
  outputDir: 'test-results',
  // One for each core; stories that would meet have topics, rooms and matters of their own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 90_000,
  // Late on a crowded machine is not broken.
  expect: { timeout: 25_000 },
  // Without an address to wait for: who needs it waits for it, see MADE.
  ...((await answers(address)) ? {} : { webServer: STARTED }),
  use: {
    baseURL: address,
    actionTimeout: 25_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A page is looked at when it has come to rest: a colour on its way is nobody's to read.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: windowless(process.env.CHROMIUM), args: [...CHROMIUM_FLAGS] },
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
