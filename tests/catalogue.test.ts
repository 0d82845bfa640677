import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from './support/database.ts';

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
});
afterAll(() => client?.end());

const rows = async (text: string): Promise<Record<string, unknown>[]> => (await client.query(text)).rows;

const TABLES = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration'`;

test('every table begins with county_code, and it is never null', async () => {
  const bad = await rows(`
    select t.relname from (${TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attnum = 1
    where a.attname <> 'county_code' or not a.attnotnull`);
  expect(bad).toEqual([]);
  expect((await rows(TABLES)).length).toBeGreaterThan(10);
});

test('every primary, unique, foreign and exclusion key begins with county_code', async () => {
  const bad = await rows(`
    select t.relname, con.conname from (${TABLES}) t join pg_constraint con on con.conrelid = t.oid
    join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_code'
    where con.contype in ('p', 'u', 'f', 'x') and con.conkey[1] <> a.attnum`);
  expect(bad).toEqual([]);
});

test('every index begins with county_code, but for the tokens of texts, whose hits are asked for their county', async () => {
  const bad = await rows(`
    select t.relname, i.indexrelid::regclass::text as index from (${TABLES}) t join pg_index i on i.indrelid = t.oid
    join pg_attribute a on a.attrelid = t.oid and a.attname = 'county_code'
    where i.indkey[0] <> a.attnum and i.indexrelid::regclass::text <> 'matter_words_tokens'`);
  expect(bad).toEqual([]);
});

test('row-level security stands on every table, and binds its owner too', async () => {
  const bad = await rows(`
    select t.relname from (${TABLES}) t join pg_class c on c.oid = t.oid
    where not (c.relrowsecurity and c.relforcerowsecurity)`);
  expect(bad).toEqual([]);
});

test('there are no triggers of our own', async () => {
  expect(await rows('select tgname from pg_trigger where not tgisinternal')).toEqual([]);
});

test('the role of the application owns nothing, bypasses nothing, and makes nothing', async () => {
  const [role] = await rows(`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin,
      has_schema_privilege('xiezhi_app', 'public', 'create') as creates,
      (select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'xiezhi_app') as owns
    from pg_roles where rolname = 'xiezhi_app'`);
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolcanlogin: false,
    creates: false,
    owns: 0,
  });
});

test('steps, audit lines and published versions can be neither changed nor taken away', async () => {
  const bad = await rows(`
    select relname from (${TABLES}) t where (relname ~ '_(step|version|answer)$'
        or relname in ('audit', 'setting', 'meeting_list', 'record_leaf', 'record_node', 'record_checkpoint', 'record_cosignature'))
      and (has_table_privilege('xiezhi_app', relname, 'update') or has_table_privilege('xiezhi_app', relname, 'delete')
        or has_any_column_privilege('xiezhi_app', relname, 'update') and relname not in ('matter_step', 'disclosure_version'))`);
  expect(bad).toEqual([]);

  // What hung on the board goes along with its village, and nothing else of it changes.
  const moved =
    await rows(`select a.attname from pg_attribute a where a.attrelid = 'disclosure_version'::regclass
    and a.attnum > 0 and has_column_privilege('xiezhi_app', 'disclosure_version', a.attname, 'update')`);
  expect(moved).toEqual([{ attname: 'place_code' }]);

  // The words of a step can be erased, and only erased: the policy lets nothing but null be written.
  const columns = await rows(`select a.attname from pg_attribute a where a.attrelid = 'matter_step'::regclass
    and a.attnum > 0 and has_column_privilege('xiezhi_app', 'matter_step', a.attname, 'update')`);
  expect(columns).toEqual([{ attname: 'words' }]);
  const policies = await rows(
    `select with_check from pg_policies where tablename = 'matter_step' and cmd = 'UPDATE'`,
  );
  expect(policies.map(({ with_check }) => String(with_check))).toEqual([
    expect.stringMatching(/words IS NULL/),
  ]);
});

/** 国办函〔2026〕12号 and 个人信息保护法 Art. 28: no column may rank, track or class a person. */
test('no column ranks, tracks, scores or classes a person', async () => {
  const bad = await rows(`
    select t.relname, a.attname from (${TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
    where a.attname ~ '(rank|score|points|online|read_at|read_receipt|track|attitude|mood|ethnic|religio|id_card|whereabouts|check_?in)'`);
  expect(bad).toEqual([]);
});
