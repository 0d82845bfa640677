/** 占用: one program at a time works in a folder. The claim names its process; a claim left by a crash is taken over. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, utimes } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning, startOf, until } from './process.ts';

export interface Claim {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
}

/** A holder touches its claim this often (ms), so that other machines and containers see that it lives. */
const BEAT = 1000;
const SILENCE = 4 * BEAT;

/** Claims `folder` for this process. Throws with a sentence naming the process that holds it. */
export async function claimFolder(folder: string): Promise<Claim> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'claim.json');
  const me: Holder = { pid: process.pid, start: startOf(process.pid) ?? '', host: hostname() };
  const mine = JSON.stringify({ ...me, id: randomUUID() });

  while (!(await putWhole(path, mine))) {
    const theirs = await readFile(path, 'utf8').catch(() => '');
    const holder = parse(theirs);
    if (holder !== undefined && (await lives(holder, path))) {
      throw new Error(
        `Xiezhi already runs in ${folder} (process ${holder.pid} on ${holder.host}). Stop that one first, or give another folder: DATA=/other/folder npm start`,
      );
    }
    await removeIf(path, theirs);
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), BEAT);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      release(path, mine);
    },
  };
}

/** On this machine the process is looked up; elsewhere, or in another container, its claim is watched for a beat. */
async function lives({ pid, start, host }: Holder, path: string): Promise<boolean> {
  if (host === hostname()) return isRunning(pid, start);
  const touched = async () => (await stat(path).catch(() => undefined))?.mtimeMs;
  const before = await touched();
  return await until(async () => (await touched()) !== before, SILENCE);
}

function release(path: string, mine: string): void {
  try {
    if (readFileSync(path, 'utf8') === mine) rmSync(path, { force: true });
  } catch {
    // The folder is gone: nothing is held any more.
  }
}

/** Puts a file with all its content at once; false when one is there. */
async function putWhole(path: string, content: string): Promise<boolean> {
  const half = `${path}.${randomUUID()}`;
  await writeFile(half, content, { mode: 0o600 });
  try {
    await link(half, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}

/** Takes the stale claim away; if another starter was faster and it is his live claim now, puts it back. */
async function removeIf(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== stale) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, start, host } = JSON.parse(text) as Record<string, unknown>;
    if (typeof pid !== 'number' || pid <= 0) return undefined;
    return { pid, start: String(start ?? ''), host: String(host ?? hostname()) };
  } catch {
    return undefined;
  }
}
