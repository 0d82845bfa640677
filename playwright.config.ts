/**
 * 旅程: whole stories in a browser, one after the other, on Debian's Chromium or the one named by CHROMIUM.
 * They are lived in a demonstration of their own; JOURNEYS_PORT names one that is running already.
 */
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
process.env.JOURNEYS_PORT ??= String(await freePort());
if (process.env.JOURNEYS_DATA === undefined) {
  const data = mkdtempSync(join(tmpdir(), 'xiezhi-journeys-'));
  process.env.JOURNEYS_DATA = data;
  // Texts can be switched on, and reach nobody.
  writeFileSync(join(data, 'gateways'), 'gateway plain http://127.0.0.1:9/\n');
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
}
const address = `http://localhost:${process.env.JOURNEYS_PORT}/`;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  // One for each core; stories that would meet have topics, rooms and matters of their own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 90_000,
  // Late on a crowded machine is not broken.
  expect: { timeout: 25_000 },
  webServer: {
    command: `"${process.execPath}" tools/start.ts`,
    url: address,
    env: { PORT: process.env.JOURNEYS_PORT, DATA: process.env.JOURNEYS_DATA },
    timeout: 240_000,
    reuseExistingServer: true,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
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
