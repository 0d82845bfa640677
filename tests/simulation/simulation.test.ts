/**
 * 推演: the phone's own outbox against the real server, with a network that loses letters both ways, phones that die at any
 * moment and clocks that are wrong. Each day is played from one seed and can be played again:
 * SIMULATION_SEED=17 npx vitest run tests/simulation. Many: npm run simulate -- --seeds 20000
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallCounty, smallCounty } from '../support/county.ts';
import { violations } from './check.ts';
import { play } from './day.ts';
import { PLANTS } from './plants.ts';

const seedOnly = process.env.SIMULATION_SEED;
const first = Number(seedOnly ?? process.env.SIMULATION_FROM ?? 1);
const seeds = seedOnly === undefined ? Number(process.env.SIMULATION_SEEDS ?? 3) : 1;
/** So many days in one county: then it would be more than a phone may carry. */
const DAYS = 10;

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

test(
  `${seeds} days of 20 phones with 25 commands each: everything once, everybody the same, nothing lost`,
  async () => {
    for (let seed = first; seed < first + seeds; seed += 1) {
      if (seed > first && (seed - first) % DAYS === 0) {
        await county.close();
        county = await smallCounty();
      }
      const played = await play(county, { seed, phones: 20, commands: 25 });
      expect(await violations(county, played), `seed ${seed}`).toEqual([]);
    }
  },
  Math.max(300_000, seeds * 30_000),
);

test('without a fault nothing is found on the days that look for one', async () => {
  for (let seed = 9001; seed <= 9002; seed += 1)
    expect(
      await violations(county, await play(county, { seed, phones: 6, commands: 20 })),
      `seed ${seed}`,
    ).toEqual([]);
}, 300_000);

test.each(Object.entries(PLANTS))(
  'a fault is found: %s',
  async (_, plant) => {
    const found: string[] = [];
    for (let seed = 1; seed <= 6 && found.length === 0; seed += 1)
      found.push(
        ...(await violations(
          county,
          await play(county, { seed: 9000 + seed, phones: 6, commands: 20, plant: plant(county) }),
        )),
      );
    expect(found).not.toEqual([]);
  },
  300_000,
);
