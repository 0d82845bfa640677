/** 占用: one program at a time works in a folder. The claim names its process; a claim left by a crash is taken over. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, startOf } from './process.ts';

export interface Claim {
  release(): void;
}

/** Claims `folder` for this process. Throws with a sentence naming the process that holds it. */
export async function claimFolder(folder: string): Promise<Claim> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'claim.json');
  const mine = `${JSON.stringify({ pid: process.pid, start: startOf(process.pid), id: randomUUID() })}\n`;

  while (!(await putWhole(path, mine))) {
    const theirs = await readFile(path, 'utf8').catch(() => '');
    const holder = parse(theirs);
    if (holder !== undefined && isRunning(holder.pid, holder.start)) {
      throw new Error(
        `Xiezhi already runs in ${folder} (process ${holder.pid}). Stop that one first, or give another folder: DATA=/other/folder npm start`,
      );
    }
    await removeIf(path, theirs);
  }
  return { release: () => release(path, mine) };
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

function parse(text: string): { pid: number; start: string } | undefined {
  try {
    const { pid, start } = JSON.parse(text) as { pid: unknown; start: unknown };
    return typeof pid === 'number' && pid > 0 ? { pid, start: String(start ?? '') } : undefined;
  } catch {
    return undefined;
  }
}
