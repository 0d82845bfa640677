/** 杀钟: two clocks at once, each in a process of its own, killed again and again while they work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { inOneFile } from '../../tools/one-file.ts';

/** What a clock does again and again: turns colours of matters, or tells what is owed of outcomes. */
export type ClockWork = 'sweep' | 'tell-dues';

interface Killing {
  readonly url: string;
  /** What it is for them. */
  readonly at: number;
  readonly work: ClockWork;
  readonly rounds: number;
  /** How much there is to do, and how much is done. */
  readonly all: number;
  readonly done: () => Promise<number>;
}

/** Each round starts two and kills both in the middle of what is left. What the last of them left is for whoever comes after. */
export async function killClocks({ url, at, work, rounds, all, done }: Killing): Promise<void> {
  const { path, remove } = await programFor(rounds);
  // As with npm start: what was compiled once is not compiled at each of many starts.
  const kept = fileURLToPath(new URL('../../node_modules/.cache/xiezhi', import.meta.url));
  const env = { ...process.env, NODE_COMPILE_CACHE: kept };
  // Each has its own files: what they share is the database.
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'xiezhi-clocks-'))));
  for (let round = 1; round <= rounds; round += 1) {
    const clocks = folders.map((folder) =>
      spawn(process.execPath, [path, url, String(at), work, folder], { stdio: 'inherit', env }),
    );
    const ended = clocks.map((one) => once(one, 'exit'));
    await expect
      .poll(done, { timeout: 60_000, interval: 20 })
      .toBeGreaterThanOrEqual((all * (round - 0.5)) / rounds);
    for (const one of clocks) one.kill('SIGKILL');
    await Promise.all(ended);
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  await remove();
}

/** Making one file of it costs as much as a few starts. */
async function programFor(rounds: number): Promise<{ path: string; remove: () => Promise<void> }> {
  const program = fileURLToPath(new URL('sweeper.ts', import.meta.url));
  return rounds < WORTH_IT ? { path: program, remove: async () => {} } : await inOneFile(program);
}

const WORTH_IT = 10;
