/**
 * 推演: the phone's own outbox against the real server, with a network that loses letters both ways, phones that die at any
 * moment, clocks that are wrong, a server that is killed and started again, or put back from a copy, and places that move. Each day is played from one seed and can be played
 * again: npm run simulate -- --seed 17. Many: npm run simulate -- --seeds 20000
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { violations } from './check.ts';
import { watchBranches } from './coverage.ts';
import { play } from './day.ts';
import { type MortalCounty, mortalCounty } from './mortal.ts';
import { DAYS_FOR, PLANTS } from './plants.ts';

const first = Number(process.env.SIMULATION_FROM ?? 1);
const seeds = Number(process.env.SIMULATION_SEEDS ?? 1);
/** So many days are played beside each other: most of a day is waiting for the store. */
const lanes = Math.min(seeds, Number(process.env.SIMULATION_LANES ?? 1));

let county: MortalCounty;
beforeEach(async () => {
  county = await mortalCounty();
});
afterEach(() => county?.close());

/** Each day from the same beginning, so that any of them can be played alone. */
async function anew(): Promise<void> {
  await county.close();
  county = await mortalCounty();
}

/** What is wrong after a day of its own county; nothing, when all is well. */
async function playedAlone(seed: number): Promise<string[]> {
  const own = await mortalCounty();
  try {
    const played = await play(own, { seed, phones: 20, commands: 25 });
    const found = await violations(own, played);
    if (seeds > 9)
      console.log(
        `seed ${seed}: ${played.deaths} deaths, ${played.moved} moves, ${found.length} found`,
        ...found,
      );
    return found.map((what) => `seed ${seed}: ${what}`);
  } finally {
    await own.close();
  }
}

test(
  `${seeds} days of 20 phones with 25 commands each: everything once, everybody the same, nothing lost (42)`,
  async () => {
    const coverage = process.env.SIMULATION_COVERAGE === undefined ? undefined : await watchBranches();
    const found: string[] = [];
    let next = first;
    const lane = async (): Promise<void> => {
      while (next < first + seeds) {
        next += 1;
        found.push(...(await playedAlone(next - 1)));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (coverage !== undefined) console.log(await coverage.told());
    expect(found).toEqual([]);
  },
  Math.max(300_000, seeds * 30_000),
);

test('a seed is the same day, whenever it is played', async () => {
  const traces: string[][] = [[], []];
  for (const trace of traces) {
    await play(county, { seed: 5, phones: 4, commands: 10, trace });
    await anew();
  }
  expect(traces[0]?.length).toBeGreaterThan(20);
  expect(traces[0]).toEqual(traces[1]);
}, 120_000);

test('without a fault nothing is found on the days that look for one', async () => {
  for (const [seed, odds] of [
    [9001, {}],
    [9003, { moves: 5, deaths: 8 }],
  ] as const) {
    expect(
      await violations(county, await play(county, { seed, phones: 5, commands: 16, odds })),
      `seed ${seed}`,
    ).toEqual([]);
    await anew();
  }
}, 300_000);

test.each(Object.entries(PLANTS))(
  'a fault is found: %s',
  async (name, plant) => {
    const found: string[] = [];
    for (const seed of [9003, 9002, 9001, 9004, 9005, 9006]) {
      const day = { seed, phones: 5, commands: 16, plant: plant(county), ...DAYS_FOR[name] };
      found.push(...(await violations(county, await play(county, day))));
      if (found.length > 0) break;
      await anew();
    }
    expect(found).not.toEqual([]);
  },
  300_000,
);
