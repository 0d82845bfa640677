import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { migrate } from './migrate.ts';

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-migrations-'));
});

afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string) => writeFile(join(folder, name), content);

test('files are applied in their order, once', async () => {
  await put('0002_fill.sql', "insert into thing values ('片长');");
  await put('0001_make.sql', 'create table thing (name text); grant select on thing to xiezhi_app;');
  expect(await migrate(database.url, folder)).toEqual(['0001_make.sql', '0002_fill.sql']);
  expect(await migrate(database.url, folder)).toEqual([]);
  await put('0003_more.sql', "insert into thing values ('组长')");
  expect(await migrate(database.url, folder)).toEqual(['0003_more.sql']);
  expect(await ask('select count(*)::int as n from thing')).toEqual([{ n: 2 }]);
});

test('the login may become the group role, which sees only what it was granted', async () => {
  await put(
    '0001_make.sql',
    'create table open (n int); create table closed (n int); grant select on open to xiezhi_app;',
  );
  await migrate(database.url, folder);
  const asApp = { connectionString: database.url, options: '-c role=xiezhi_app' };
  expect(await ask('select current_user::text as me, (select count(*)::int from open) as n', asApp)).toEqual([
    { me: 'xiezhi_app', n: 0 },
  ]);
  await expect(ask('select * from closed', asApp)).rejects.toThrow('permission denied');
  await expect(ask('create table mine (n int)', asApp)).rejects.toThrow('permission denied');
});

test('a file edited after it was applied is refused; other line ends are no edit', async () => {
  await put('0001_make.sql', 'create table thing\n(name text)\n');
  await migrate(database.url, folder);
  await put('0001_make.sql', 'create table thing\r\n(name text)\r\n');
  expect(await migrate(database.url, folder)).toEqual([]);
  await put('0001_make.sql', 'create table thing\n(name text, more text)\n');
  await expect(migrate(database.url, folder)).rejects.toThrow('0001_make.sql was edited');
});

test('a file that is gone after it was applied is refused', async () => {
  await put('0001_make.sql', 'create table thing (name text)');
  await migrate(database.url, folder);
  await rm(join(folder, '0001_make.sql'));
  await expect(migrate(database.url, folder)).rejects.toThrow('its file is gone');
});

test('a file numbered before an applied one, and two files of one number, are refused', async () => {
  await put('0002_make.sql', 'create table thing (name text)');
  await migrate(database.url, folder);
  await put('0001_late.sql', 'select 1');
  await expect(migrate(database.url, folder)).rejects.toThrow('Give it the next free number');
  await put('0002_too.sql', 'select 1');
  await expect(migrate(database.url, folder)).rejects.toThrow('Two migrations have the number 0002');
});

test('a file that fails half way leaves nothing of itself, and what came before stays', async () => {
  await put('0001_make.sql', 'create table thing (name text)');
  await put('0002_half.sql', '-- 说明\ncreate table other (n int);\ninsert into nowhere values (1);');
  await expect(migrate(database.url, folder)).rejects.toThrow(/0002_half.sql, line 3, failed.*nowhere/);
  expect(
    await ask("select to_regclass('thing') is not null as thing, to_regclass('other') is null as other"),
  ).toEqual([{ thing: true, other: true }]);
  await put('0002_half.sql', 'create table other (n int)');
  expect(await migrate(database.url, folder)).toEqual(['0002_half.sql']);
});

test('of two starters at once one applies and the other finds nothing to do', async () => {
  await put('0001_make.sql', 'create table thing (name text)');
  await put('0002_fill.sql', "insert into thing values ('once')");
  const both = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(both.map((names) => names.length).sort()).toEqual([0, 2]);
  expect(await ask('select name from thing')).toEqual([{ name: 'once' }]);
});

test('a login that may not make roles is told what the administrator must run', async () => {
  await ask("create role plain login password 'plain'", { connectionString: database.superUrl });
  const url = new URL(database.url);
  url.username = 'plain';
  url.password = 'plain';
  try {
    await expect(migrate(url.href, folder)).rejects.toThrow('grant xiezhi_app to plain;');
    await ask('grant xiezhi_app to plain', { connectionString: database.superUrl });
    await expect(migrate(url.href, folder)).rejects.toThrow(/alter database test_\w+ owner to plain/);
  } finally {
    await ask('drop role plain', { connectionString: database.superUrl });
  }
});

test('a fresh database has every table the program brings', async () => {
  const fresh = await freshDatabase();
  expect(await migrate(fresh.url)).toEqual([]);
});

async function ask(question: string, config: pg.ClientConfig = { connectionString: database.url }) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}
