/** npm test: types, lint, unused files, tests on a real PostgreSQL, the faces built, journeys in a real browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

/** The program of a package, run by this same Node, whatever else the machine calls node. */
const bin = (name: string, path: string): string => join(home, 'node_modules', name, path);

const STEPS: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('typescript', 'bin/tsc'), ['-b', 'tests']],
  ['lint', bin('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings', '.']],
  ['unused', bin('knip', 'bin/knip.js'), []],
  ['tests', bin('vitest', 'vitest.mjs'), ['run']],
  ['build', 'tools/build.ts', []],
  ['journeys', bin('@playwright/test', 'cli.js'), ['test']],
];

if (process.env.CHROMIUM === undefined) provideChromium();
const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

for (const [name, program, args] of STEPS) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: home, stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
