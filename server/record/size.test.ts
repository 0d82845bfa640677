/** 三年的记录: how long it takes to merge and to verify (quality: D1, D4). LEAVES=100000 for the whole measure. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { checkRecord } from '../../tools/verify/record.ts';
import { newId } from '../kit/id.ts';
import { merging } from './merge.ts';
import { enter } from './store.ts';

const LEAVES = Number(process.env.LEAVES ?? 1500);

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

test(`${LEAVES} 条：并得进，核得完`, async () => {
  const { house } = county;
  const sight = { county: house.county, duty: 'clock' } as const;
  for (let n = 0; n < LEAVES; n += 500)
    await house.database.transaction(sight, async (tx) => {
      for (let i = n; i < Math.min(n + 500, LEAVES); i += 1)
        enter(tx, house, {
          kind: 'vote',
          of: newId(),
          at: i,
          facts: { for: i, against: 0 },
          enclosed: `第${i}项`,
        });
    });
  const began = performance.now();
  expect(await merging([])(house)).toBe(LEAVES);
  const merged = performance.now();
  const { leaves, differences } = await house.database.longReading(sight, (tx) => checkRecord(tx, house));
  const verified = performance.now();
  expect(leaves).toBe(LEAVES);
  // No meeting tells of these votes, and that is all that is wrong.
  expect(differences.every((one) => one.endsWith('is on record and nowhere else'))).toBe(true);
  console.log(
    `${LEAVES} leaves: merged in ${Math.round(merged - began)} ms, verified in ${Math.round(verified - merged)} ms`,
  );
  expect(verified - merged).toBeLessThan(60_000);
}, 900_000);
