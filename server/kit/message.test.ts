import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { ask, type Database, openDatabase } from './database.ts';

const COUNTY = '611025';
let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.url, { size: 1 });
});
afterAll(() => database.close());

const back = (type: string, value: unknown): Promise<unknown> =>
  database.transaction({ county: COUNTY }, async (tx) => {
    const [row] = await ask<{ value: unknown }>(tx, sql`select ${value}::${sql.raw(type)} as value`);
    return row?.value;
  });

const LONG = '塌方'.repeat(200_000);

test.each([
  ['text', '引号"\\\'、逗号,、花括号{}、换行\n、😀'],
  ['text', ''],
  ['text', null],
  ['text', LONG],
  ['boolean', true],
  ['integer', -7],
  ['bigint', 9_007_199_254_740_991],
  ['double precision', 0.1],
  ['timestamptz', new Date('2026-09-07T01:00:00.123Z')],
  ['bytea', Buffer.from([0, 255, 92, 34])],
  ['text[]', ['', 'null', 'NULL', '{"a,b\\', '空 格', null]],
  ['text[]', []],
  [
    'integer[]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['bytea[]', [Buffer.from([0, 255]), Buffer.alloc(0)]],
  ['jsonb', { 说: '"', list: [1, null, { 深: '\\' }] }],
])('%s 去了又回来，一点没变', async (type, value) => {
  const same = value instanceof Date ? value.getTime() : value;
  expect(await back(type, value)).toEqual(same);
});

test('一次问得多，答得也多，各归各', async () => {
  const answers = await database.transaction({ county: COUNTY }, (tx) =>
    Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        ask<{ n: number }>(tx, sql`select n from generate_series(1, ${n}::int) n`),
      ),
    ),
  );
  expect(answers.map((rows) => rows.length)).toEqual(Array.from({ length: 200 }, (_, n) => n));
});

test('一口气里错了一句，后面的都不办，说出的是那一句的错；下一口气照常', async () => {
  const outcome = await database
    .transaction({ county: COUNTY }, async (tx) => {
      const [first, wrong, after] = await Promise.allSettled([
        ask(tx, sql`select 1 as one`),
        ask(tx, sql`select 1 / ${0}::int as none`),
        ask(tx, sql`select 2 as two`),
      ]);
      expect(first).toMatchObject({ status: 'fulfilled', value: [{ one: 1 }] });
      expect(wrong).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      expect(after).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      return 'swallowed';
    })
    .catch((error: Error) => error.message);
  // Nothing was written: there is nothing that could be lost by the swallowing.
  expect(outcome).toBe('swallowed');
  expect(await back('integer', 3)).toBe(3);
});
