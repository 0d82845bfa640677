/**
 * 推演: npm run simulate -- [--seeds 1000] [--from 1] [--lanes 2] [--coverage] or [--seed 17]. Days of twenty phones against the server, each from its own seed, with
 * everything checked after each. A seed that fails is named and can be played alone.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: wishes } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    /** Days played beside each other. */
    lanes: { type: 'string', default: '2' },
    /** Tells which branches were taken. */
    coverage: { type: 'boolean', default: false },
  },
});

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'tests/simulation/simulation.test.ts', '-t', 'days of 20 phones'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SIMULATION_SEEDS: wishes.seed === undefined ? wishes.seeds : '1',
      SIMULATION_LANES: wishes.lanes,
      ...(wishes.coverage ? { SIMULATION_COVERAGE: '1' } : {}),
      SIMULATION_FROM: wishes.seed ?? wishes.from,
    },
  },
);
process.exitCode = status ?? 1;
