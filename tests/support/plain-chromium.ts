/**
 * 旧浏览器: a Chromium of any age, spoken to in the few words of its debugging protocol that have never changed. What drives
 * today's browsers asks for words that one of 2020 has not learnt.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_FLAGS } from '../../tools/chromium.ts';

/** Which file is started, and where it finds the libraries it came with. */
export interface OldBrowser {
  readonly name: string;
  readonly path: string;
  readonly libraries: string;
}

const PATIENCE = 60_000;

export class PlainPage {
  readonly #say: Say;
  constructor(say: Say) {
    this.#say = say;
  }

  /** What an expression comes to; promises are waited for. */
  async ask<A>(expression: string): Promise<A> {
    const how = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#say('Runtime.evaluate', how);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: A }).value;
  }

  /** Until it comes to something true, which is given back. */
  async until<A>(expression: string): Promise<A> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.ask<A | null>(`(${expression}) || null`).catch(() => null);
      if (found !== null) return found;
      if (Date.now() > end)
        throw new Error(
          `waited for ${expression}; the page says: ${await this.ask('document.body.innerText')}`,
        );
      await wait(100);
    }
  }

  async open(url: string): Promise<void> {
    await this.#say('Page.navigate', { url });
    await this.until(
      `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(url)})`,
    );
  }

  says = (text: string): Promise<boolean> =>
    this.until(`document.body.innerText.includes(${JSON.stringify(text)})`);

  /** As a finger does it: in the middle of what is named so, where it can be seen. */
  async tap(named: string, kind = 'button, a, [role=radio], label, summary'): Promise<void> {
    const { x, y } = await this.until<{ x: number; y: number }>(
      `((it) => it && (it.scrollIntoView({ block: 'center' }), it = it.getBoundingClientRect(), { x: it.left + it.width / 2, y: it.top + it.height / 2 }))(
        [...document.querySelectorAll(${JSON.stringify(kind)})].find((it) => it.innerText.trim().startsWith(${JSON.stringify(named)})))`,
    );
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#say('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  /** Letters, into the field that is labelled so. */
  async write(label: string, text: string): Promise<void> {
    const field = `[...document.querySelectorAll('label')].filter((it) => it.innerText.trim().startsWith(${JSON.stringify(label)})).map((it) => it.control || it.querySelector('input, textarea'))[0]`;
    await this.until(`${field} && (${field}.focus(), true)`);
    await this.#say('Input.insertText', { text });
  }

  /** Files, into the first field that takes some. */
  async choose(path: string): Promise<void> {
    await this.until(`document.querySelector('input[type=file]') !== null`);
    const { result } = await this.#say('Runtime.evaluate', {
      expression: `document.querySelector('input[type=file]')`,
    });
    const { objectId } = result as { objectId: string };
    await this.#say('DOM.setFileInputFiles', { files: [path], objectId });
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.#say('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }
}

type Answer = Readonly<Record<string, unknown>>;
type Say = (method: string, params?: Answer) => Promise<Answer>;

export interface PlainChromium {
  readonly page: PlainPage;
  /** What went wrong in its pages, as its console has it. */
  readonly complaints: string[];
  close(): Promise<void>;
  /** At once, without a word. */
  kill(): Promise<void>;
}

export async function openPlain({ path, libraries }: OldBrowser, profile: string): Promise<PlainChromium> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    path,
    [
      ...CHROMIUM_FLAGS,
      // Whoever has no key ring loses its network with the first cookie that is to be written sealed.
      '--disable-cookie-encryption',
      ...['--no-zygote', '--headless', '--lang=zh-CN', '--window-size=360,740', '--remote-debugging-port=0'],
      ...[`--user-data-dir=${profile}`, 'about:blank'],
    ],
    { stdio: 'ignore', env: { ...process.env, LD_LIBRARY_PATH: libraries } },
  );
  const ended = async (how: () => unknown) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    await how();
    await gone;
  };
  const { say, heard } = await connected(profile, child);
  const complaints: string[] = [];
  const { targetId } = await say('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await say('Target.attachToTarget', { targetId, flatten: true });
  const inPage: Say = (method, params = {}) => say(method, params, sessionId as string);
  heard('Runtime.exceptionThrown', (params) => complaints.push(JSON.stringify(params)));
  await inPage('Runtime.enable');
  await inPage('Page.enable');
  await inPage('Emulation.setDeviceMetricsOverride', {
    ...{ width: 360, height: 740, deviceScaleFactor: 2, mobile: true },
  });
  return {
    page: new PlainPage(inPage),
    complaints,
    close: () => ended(() => say('Browser.close').catch(() => undefined)),
    kill: () => ended(() => child.kill('SIGKILL')),
  };
}

type SayTo = (method: string, params?: Answer, sessionId?: string) => Promise<Answer>;

async function connected(profile: string, child: ChildProcess) {
  const socket = new WebSocket(await addressIn(profile, child));
  await once(socket, 'open');
  const waiting = new Map<number, { done: (it: Answer) => void; failed: (it: Error) => void }>();
  const listeners = new Map<string, (params: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(String(data));
    if (id === undefined) return void listeners.get(method)?.(params);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.done(result);
    else asked?.failed(new Error(JSON.stringify(error)));
  });
  socket.addEventListener('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('the browser has gone'));
  });
  let last = 0;
  const say: SayTo = (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
    });
  return {
    say,
    heard: (method: string, listener: (params: Answer) => void) => listeners.set(method, listener),
  };
}

/** The browser writes where it listens into its profile. */
async function addressIn(profile: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split(
      '\n',
    );
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await wait(100);
  }
  throw new Error('the browser did not listen');
}
