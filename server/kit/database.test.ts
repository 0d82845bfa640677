import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { cannotNow, lastly, openDatabase, type Tx } from './database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});

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

/** What a transaction sees of the sight of others; the last question when it says so. */
const holderSeen = async (tx: Tx): Promise<string | null> => {
  const { rows } = await sql<{ holder: string | null }>`
    select nullif(current_setting('app.holder', true), '') as holder`.execute(tx);
  return rows[0]?.holder ?? null;
};

test('those who wait for one connection see nothing of each other, whoever asks once and whoever asks again', async () => {
  const database = openDatabase(fresh.url, { size: 1 });
  const again = (holder: string) =>
    database.transaction({ county: '611025', holder }, async (tx) => {
      await holderSeen(tx);
      return holderSeen(tx);
    });
  const once = () =>
    database.transaction({ county: '611025' }, (tx) => {
      lastly(tx);
      return holderSeen(tx);
    });
  const apart = () => database.transaction({ county: '611025' }, holderSeen);
  const turns = Array.from({ length: 60 }, (_, n) =>
    n % 3 === 0
      ? again(`holder ${n}`).then((seen) => [seen, `holder ${n}`])
      : (n % 3 === 1 ? once() : apart()).then((seen) => [seen, null]),
  );
  for (const [seen, own] of await Promise.all(turns)) expect(seen).toBe(own);
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
