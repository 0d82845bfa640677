/**
 * 推演: npm run simulate -- [--seeds 1000] [--from 1]. Days of twenty phones against the server, each from its own seed, with
 * everything checked after each. A seed that fails is named and can be played alone: SIMULATION_SEED=17 npx vitest run
 * tests/simulation/simulation.test.ts
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: wishes } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' } },
});

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'tests/simulation/simulation.test.ts', '-t', 'days of 20 phones'],
  {
    stdio: 'inherit',
    env: { ...process.env, SIMULATION_SEEDS: wishes.seeds, SIMULATION_FROM: wishes.from },
  },
);
process.exitCode = status ?? 1;
