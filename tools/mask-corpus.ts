/**
 * 遮蔽语料: npm run mask:corpus [seed] puts twenty thousand made-up texts and as many tables, file names and cells of files through
 * the masker, and says its seed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const seed = process.argv[2] ?? String(Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    join(home, 'node_modules/vitest/vitest.mjs'),
    'run',
    'domain/publication/mask-corpus',
    'server/intake/paper.test.ts',
  ],
  { cwd: home, stdio: 'inherit', env: { ...process.env, MASK_SEED: seed, MASK_TIMES: '10' } },
);
process.exitCode = status ?? 1;
