/** 占用: one program at a time works in a folder. The claim names its process; a claim left by a crash is taken over. */
import { createHash, randomUUID } from 'node:crypto';
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

  await hold(path, mine, folder);
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), BEAT);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      release(path, mine);
    },
  };
}

/**
 * Puts the claim where none is, or in the place of one that nobody holds any more. Whoever does the latter holds a claim on that,
 * and looks again: the place is never empty meanwhile, and one that was faster is never pushed aside.
 */
async function hold(path: string, mine: string, folder: string): Promise<void> {
  while (!(await putWhole(path, mine))) {
    const theirs = await textOf(path);
    if (theirs === undefined) continue;
    const holder = parse(theirs);
    if (holder !== undefined && (await lives(holder, path))) {
      throw new Error(
        `Xiezhi already runs in ${folder} (process ${holder.pid} on ${holder.host}). Stop that one first, or give another folder: DATA=/other/folder npm start`,
      );
    }
    const turn = `${path}.${createHash('sha256').update(theirs).digest('hex').slice(0, 16)}`;
    await hold(turn, mine, folder);
    try {
      if ((await textOf(path)) === theirs) return await putInstead(path, mine);
    } finally {
      release(turn, mine);
    }
  }
}

/** Undefined where none is. */
const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

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

/** Puts a file with all its content in the place of another. */
async function putInstead(path: string, content: string): Promise<void> {
  const half = `${path}.${randomUUID()}`;
  await writeFile(half, content, { mode: 0o600 });
  await rename(half, path);
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
