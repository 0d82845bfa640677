import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { cannotNow, openDatabase } from './database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('a connection lost in the middle is "not now", however pg says it; a new one is made afterwards', async () => {
  const database = openDatabase(fresh.url, { size: 1 });
  const god = new pg.Client({ connectionString: fresh.superUrl });
  await god.connect();
  const said: unknown[] = [];
  const lost = database.transaction({ county: '611025' }, async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await god.query('select pg_terminate_backend($1, 10000)', [rows[0]?.pid]);
    for (let question = 0; question < 2; question += 1)
      await sql`select 1`.execute(tx).catch((error: unknown) => said.push(error));
    throw said[0];
  });
  await expect(lost).rejects.toSatisfy(cannotNow);
  expect(said.map(cannotNow)).toEqual([true, true]);

  const after = await database.transaction({ county: '611025' }, async (tx) =>
    sql<{ one: number }>`select 1 as one`.execute(tx),
  );
  expect(after.rows).toEqual([{ one: 1 }]);
  await god.end();
  await database.close();
});

test.each([
  ['no connection came free', new Error('timeout exceeded when trying to connect'), true],
  ['the server went away', new Error('Connection terminated unexpectedly'), true],
  ['the socket was reset', Object.assign(new Error('read'), { code: 'ECONNRESET' }), true],
  ['a fault of ours', new TypeError('x is not a function'), false],
])('%s: not now is %s', (_, error, notNow) => {
  expect(cannotNow(error)).toBe(notNow);
});
