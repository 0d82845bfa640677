/**
 * 三十天: npm run thirty-days -- [--entries 500] [--pictures 200] [--side 300] [--faster 60] [--seed 10]. What was written in thirty days without a
 * signal goes out over 50 kbit/s, 800 ms late, of which every tenth request breaks off (B10); `--faster 1` in the time it really takes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const home = fileURLToPath(new URL('..', import.meta.url));
const { values: wishes } = parseArgs({
  options: {
    entries: { type: 'string', default: '500' },
    pictures: { type: 'string', default: '200' },
    /** Pixels each way: 300 make some 40 KB, 560 some 150. */
    side: { type: 'string', default: '300' },
    faster: { type: 'string', default: '60' },
    seed: { type: 'string', default: '10' },
  },
});
const { status } = spawnSync(
  process.execPath,
  [join(home, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/simulation/thirty-days.test.ts'],
  {
    ...{ cwd: home, stdio: 'inherit' },
    env: {
      ...process.env,
      ...{ ENTRIES: wishes.entries, PICTURES: wishes.pictures, SIDE: wishes.side },
      ...{ FASTER: wishes.faster, SEED: wishes.seed },
    },
  },
);
process.exitCode = status ?? 1;
