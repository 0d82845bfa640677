/** 数据登记: every column of the database stands in docs/register.md with its class, purpose, basis and retention, and nothing else does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from './support/database.ts';

const REGISTER = readFileSync(fileURLToPath(new URL('../docs/register.md', import.meta.url)), 'utf8');

interface Entry {
  readonly table: string;
  readonly text: string;
  readonly columns: readonly string[];
}

/** Each section of the page with its columns, in all classes. */
const entriesOf = (page: string): Entry[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      table: /^\w+/.exec(text)?.[0] ?? '',
      text,
      columns: [...text.matchAll(/^- P[0-3]: (.*)$/gm)].flatMap(([, row = '']) =>
        [...row.matchAll(/`(\w+)`/g)].map(([, column = '']) => column),
      ),
    }));

const named = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)).sort();

let database: FreshDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
});
afterAll(() => client?.end());

async function catalogue(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname || '.' || a.attname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`);
  return rows.map(({ name }) => name).sort();
}

test('库里的每一列都登记了级别，登记的每一列库里都有，没有一列登记两次', async () => {
  expect(named(entriesOf(REGISTER))).toEqual(await catalogue());
});

test('每张表都写明用途、依据和保存期限', () => {
  const missing = entriesOf(REGISTER).filter(
    ({ text }) => !/^Purpose: .{10,}\n?^Basis: .{5,}\n?^Kept: .{8,}/ms.test(text),
  );
  expect(missing.map(({ table }) => table)).toEqual([]);
});

test('多一列没有登记，查得出来', async () => {
  await client.query('alter table place add column mood text');
  expect(await catalogue()).not.toEqual(named(entriesOf(REGISTER)));
  await client.query('alter table place drop column mood');
});
