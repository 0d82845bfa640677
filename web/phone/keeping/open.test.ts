/** 各用各的库: two people on one phone, or one account of another county, never open each other's (30). */
import { expect, test } from 'vitest';
import { storeNameOf } from './open.ts';

test('一人一个库，名字里看不出是谁', async () => {
  const people = [
    { countyCode: '611025', personId: '0198c0de-0000-7000-8000-000000000001' },
    { countyCode: '611025', personId: '0198c0de-0000-7000-8000-000000000002' },
    { countyCode: '611026', personId: '0198c0de-0000-7000-8000-000000000001' },
  ];
  const names = await Promise.all(people.map(storeNameOf));
  expect(new Set(names).size).toBe(3);
  expect(await Promise.all(people.map(storeNameOf))).toEqual(names);
  for (const name of names) expect(name).toMatch(/^xiezhi-[0-9a-f]{32}$/);
});
