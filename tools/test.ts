/** npm test: types, lint, unused files, the faces built, tests on a real PostgreSQL, journeys in a real browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableMemory } from 'node:process';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

/** The program of a package, run by this same Node, whatever else the machine calls node. */
const bin = (name: string, path: string): string => join(home, 'node_modules', name, path);

interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** Groups one after the other; the steps of a group beside each other. */
const GROUPS: readonly (readonly Step[])[] = [
  [
    { name: 'types', program: bin('typescript', 'bin/tsc'), args: ['-b', 'tests', '--checkers', '1'] },
    {
      name: 'lint',
      program: bin('@biomejs/biome', 'bin/biome'),
      args: ['check', '--error-on-warnings', '.'],
    },
    { name: 'unused', program: bin('knip', 'bin/knip.js'), args: [] },
    // Before the tests: each of them would build for itself, all at once.
    { name: 'build', program: 'tools/build.ts', args: [] },
  ],
  [{ name: 'tests', program: bin('vitest', 'vitest.mjs'), args: ['run'] }],
  [{ name: 'journeys', program: bin('@playwright/test', 'cli.js'), args: ['test'] }],
];

if (process.env.CHROMIUM === undefined) provideChromium();
const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', TMPDIR: passing() };

/**
 * Where databases and browsers of the tests lie: in memory, where there is plenty of it. A disk that has just deleted some thousand
 * files looks long for a place for each new one (docs/decisions/0054).
 */
function passing(): string {
  const [memory, plenty] = ['/dev/shm', 12 * 2 ** 30];
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize >= plenty && availableMemory() >= plenty) return memory;
  } catch {
    // No such folder on this system.
  }
  return tmpdir();
}

/** Whoever runs beside others says everything at the end. */
async function run({ name, program, args }: Step, alone: boolean): Promise<number> {
  const started = Date.now();
  if (alone) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: home,
    env,
    stdio: alone ? 'inherit' : 'pipe',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [status] = (await once(child, 'close')) as [number | null];
  if (!alone) console.log(`\n── ${name}\n${said.trimEnd()}`);
  if (status === 0) console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  else console.error(`\n${name} failed`);
  return status ?? 1;
}

for (const group of GROUPS) {
  const ended = await Promise.all(group.map((step) => run(step, group.length === 1)));
  const failed = ended.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
