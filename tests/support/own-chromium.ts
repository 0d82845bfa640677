/** 自己的浏览器: a Chromium with a profile on the disk, that can be killed as a phone kills it, and opened again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium as chrome } from '@playwright/test';
import { CHROMIUM_FLAGS, chromium } from '../../tools/chromium.ts';

export interface OwnChromium {
  readonly context: BrowserContext;
  /** As a person closes it. */
  close(): Promise<void>;
  /** At once, without a word: whatever it had not written is gone. */
  kill(): Promise<void>;
}

export async function openChromium(profile: string): Promise<OwnChromium> {
  const child = spawn(
    chromium(process.env.CHROMIUM),
    [
      ...CHROMIUM_FLAGS,
      '--headless',
      '--lang=zh-CN',
      '--window-size=360,740',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const browser = await connected(profile, child);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('a browser without a context');
  return {
    context,
    close: async () => {
      const gone = once(child, 'exit');
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

/** The browser writes its port into its profile once it listens. */
async function connected(profile: string, child: ChildProcess): Promise<Browser> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    const browser = port
      ? await chrome.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => undefined)
      : undefined;
    if (browser !== undefined) return browser;
    await wait(100);
  }
  throw new Error('the browser did not listen');
}
