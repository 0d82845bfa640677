/**
 * 推演: the phone's own outbox against the real server, with a network that loses letters both ways, phones that die at any
 * moment, clocks that are wrong, and a server that is put back from a copy. Each day is played from one seed and can be played
 * again: npm run simulate -- --seed 17. Many: npm run simulate -- --seeds 20000
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallCounty, smallCounty } from '../support/county.ts';
import { violations } from './check.ts';
import { play } from './day.ts';
import { PLANTS } from './plants.ts';

const first = Number(process.env.SIMULATION_FROM ?? 1);
const seeds = Number(process.env.SIMULATION_SEEDS ?? 3);

let county: SmallCounty;
beforeEach(async () => {
  county = await smallCounty();
});
afterEach(() => county?.close());

test(
  `${seeds} days of 20 phones with 25 commands each: everything once, everybody the same, nothing lost`,
  async () => {
    for (let seed = first; seed < first + seeds; seed += 1) {
      // Each from the same beginning, so that any of them can be played alone.
      if (seed > first) {
        await county.close();
        county = await smallCounty();
      }
      const played = await play(county, { seed, phones: 20, commands: 25 });
      expect(await violations(county, played), `seed ${seed}`).toEqual([]);
    }
  },
  Math.max(300_000, seeds * 30_000),
);

test('a seed is the same day, whenever it is played', async () => {
  const traces: string[][] = [[], []];
  for (const trace of traces) {
    await play(county, { seed: 5, phones: 4, commands: 10, trace });
    await county.close();
    county = await smallCounty();
  }
  expect(traces[0]?.length).toBeGreaterThan(20);
  expect(traces[0]).toEqual(traces[1]);
}, 120_000);

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
