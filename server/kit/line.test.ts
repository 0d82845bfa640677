import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { momentOf } from './connection.ts';
import { ask, type Database, lastly, openDatabase, planOnce, send } from './database.ts';

const COUNTY = '611025';
let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.url, { size: 2 });
});
afterAll(() => database.close());

const setting = (word: string, version: number) =>
  sql`insert into setting (county_code, word, version, body, since) values (${COUNTY}, ${word}, ${version}, '1', now())`;

const words = () =>
  database.transaction({ county: COUNTY }, async (tx) => {
    const { rows } = await sql<{ word: string }>`
      select word from setting where county_code = ${COUNTY} order by word`.execute(tx);
    return rows.map(({ word }) => word);
  });

test('送出去不等的写入，事务成了就在，次序不乱', async () => {
  await database.transaction({ county: COUNTY }, async (tx) => {
    send(tx, setting('a', 1));
    const seen = await sql`select 1 from setting where county_code = ${COUNTY} and word = ${'a'}`.execute(tx);
    expect(seen.rows.length).toBe(1);
    send(tx, setting('b', 1));
  });
  expect(await words()).toEqual(['a', 'b']);
});

test('送出去的写入有一个不成，整个事务都不成，并说出它自己的原因', async () => {
  const failing = database.transaction({ county: COUNTY }, async (tx) => {
    send(tx, setting('c', 1));
    send(tx, setting('a', 1));
    return 'nobody hears this';
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  const asking = database.transaction({ county: COUNTY }, async (tx) => {
    send(tx, setting('a', 1));
    await sql`select 1 from setting where county_code = ${COUNTY} and word = ${'a'}`.execute(tx);
  });
  await expect(asking).rejects.toMatchObject({ code: '23505' });
  expect(await words()).toEqual(['a', 'b']);
});

test('中途放弃的事务什么都不留，连接接着好用', async () => {
  const given = database.transaction({ county: COUNTY }, async (tx) => {
    send(tx, setting('d', 1));
    throw new Error('no');
  });
  await expect(given).rejects.toThrow('no');
  expect(await words()).toEqual(['a', 'b']);
});

test('一次问几件，一起走，各得各的答复', async () => {
  const answers = await database.transaction({ county: COUNTY }, (tx) =>
    Promise.all(
      [1, 2, 3].map(async (n) => (await sql<{ n: number }>`select ${n}::int as n`.execute(tx)).rows[0]?.n),
    ),
  );
  expect(answers).toEqual([1, 2, 3]);
});

test.each([
  ['2026-09-07 01:00:00+00', '2026-09-07T01:00:00.000Z'],
  ['2026-09-07 01:00:00.1+00', '2026-09-07T01:00:00.100Z'],
  ['2024-02-29 23:05:09.05+00', '2024-02-29T23:05:09.050Z'],
  ['1970-01-01 00:00:00.0009+00', '1970-01-01T00:00:00.000Z'],
  ['2026-09-07 01:00:00.123456+00', '2026-09-07T01:00:00.123Z'],
  ['1999-12-31 23:59:59.999+00', '1999-12-31T23:59:59.999Z'],
  ['2026-09-07 09:00:00+08', '2026-09-07T01:00:00.000Z'],
])('%s 是 %s', (text, iso) => {
  expect(momentOf(text)).toBe(Date.parse(iso));
});

test('说好不再问的事务，提交跟着最后一问走；之后再问是错', async () => {
  await database.transaction({ county: COUNTY }, async (tx) => {
    lastly(tx);
    const [one, other] = await Promise.all([
      sql`select 1 from setting where county_code = ${COUNTY}`.execute(tx),
      sql`select 2 from setting where county_code = ${COUNTY}`.execute(tx),
    ]);
    expect([one.rows.length, other.rows.length]).toEqual([2, 2]);
    await expect(sql`select 3 from setting where county_code = ${COUNTY}`.execute(tx)).rejects.toThrow(
      'the end',
    );
    expect(() => send(tx, setting('e', 1))).toThrow('the end');
  });
  expect(await words()).toEqual(['a', 'b']);
});

test.each([true, false])(
  '看得见什么，说给协调者的和说给一台服务器的是一回事（转达：%s）',
  async (passedOn) => {
    const other = openDatabase(fresh.url, { size: 1, passedOn });
    const shown = () =>
      other.transaction({ county: COUNTY, person: "O'Neil" }, async (tx) => {
        planOnce(tx);
        lastly(tx);
        const [row] = await ask<Record<string, string>>(
          tx,
          sql`select current_setting('app.county') as county, current_setting('app.person') as person,
          current_setting('app.holder', true) as holder, current_setting('plan_cache_mode') as planned`,
        );
        return row;
      });
    const expected = { county: COUNTY, person: "O'Neil", planned: 'force_generic_plan' };
    expect(await shown()).toMatchObject(expected);
    // The next transaction on the same connection knows nothing of it.
    const after = await other.transaction({ county: COUNTY }, async (tx) => {
      send(tx, setting(`passed ${passedOn}`, 1));
      return ask(tx, sql`select nullif(current_setting('app.person', true), '') as person`);
    });
    expect(after).toEqual([{ person: null }]);
    expect(await words()).toContain(`passed ${passedOn}`);
    await other.close();
  },
);

test('同一条语句，头一回失败，第二回照样能用', async () => {
  const twice = (word: string) =>
    database.transaction({ county: COUNTY }, async (tx) => send(tx, setting(word, 7)));
  await twice('again');
  await expect(twice('again')).rejects.toMatchObject({ code: '23505' });
  await twice('another');
  expect(await words()).toContain('another');
});

test('写入都有了答复，到提交才不成的，也不算成', async () => {
  const god = new pg.Client({ connectionString: fresh.superUrl });
  await god.connect();
  await god.query(`create table pair (county_code text, id integer primary key,
      other integer references pair (id) deferrable initially deferred);
    grant select, insert on pair to xiezhi_app`);
  const alone = (id: number, other: number) =>
    database.transaction({ county: COUNTY }, async (tx) =>
      send(tx, sql`insert into pair (county_code, id, other) values (${COUNTY}, ${id}, ${other})`),
    );
  await expect(alone(1, 2)).rejects.toMatchObject({ code: '23503' });
  await alone(1, 1);
  expect((await god.query('select id from pair')).rows).toEqual([{ id: 1 }]);
  await god.end();
});
