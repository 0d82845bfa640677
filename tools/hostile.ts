/** 恶意文件: npm run hostile [seed] puts a thousand broken workbooks and a thousand broken pictures to the server's readers, and says its seed. */
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
    'server/intake/hostile-files.test.ts',
    'server/kit/hostile-pictures.test.ts',
  ],
  { cwd: home, stdio: 'inherit', env: { ...process.env, HOSTILE_SEED: seed, HOSTILE_TIMES: '1000' } },
);
process.exitCode = status ?? 1;
