import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from './embedded.ts';
import { refuseUnfit, type Unfit, unfit, unfitSentence } from './fitness.ts';

let home: string;
let server: Embedded;
let admin: pg.Client;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'xiezhi-fitness-'));
  server = await startEmbedded({ folder: home, log: () => {} });
  admin = new pg.Client({ connectionString: server.superUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin.end();
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

test('the embedded server is fit', async () => {
  expect(await examined()).toBeUndefined();
});

test('a server that does not wait for the disk is refused', async () => {
  expect(await examinedWith('fsync = off')).toEqual({ reason: 'fsync-off' });
  expect(await examinedWith('full_page_writes = off')).toEqual({ reason: 'full-page-writes-off' });
  expect(await examinedWith('synchronous_commit = off')).toEqual({ reason: 'synchronous-commit-off' });
  expect(await examined()).toBeUndefined();
});

test('a role that may lose acknowledged records is refused, though the server is fit', async () => {
  await admin.query('alter role xiezhi set synchronous_commit = off');
  expect(await examined()).toEqual({ reason: 'synchronous-commit-off' });
  await admin.query('alter role xiezhi reset synchronous_commit');
});

test('a role whom row-level security does not hold is refused', async () => {
  expect(await examined(server.superUrl)).toEqual({ reason: 'superuser', role: 'postgres' });
  await admin.query('alter role xiezhi bypassrls');
  expect(await examined()).toEqual({ reason: 'bypasses-row-security', role: 'xiezhi' });
  await admin.query('alter role xiezhi nobypassrls');
});

test('a role that may become one whom row-level security does not hold is refused, also over a step between', async () => {
  await admin.query('create role seer nologin bypassrls; create role between nologin');
  await admin.query('grant seer to between; grant between to xiezhi');
  expect(await examined()).toEqual({ reason: 'may-become', role: 'xiezhi', other: 'seer' });
  await admin.query('drop role between; drop role seer');
});

test('a database that cannot write Chinese is refused', async () => {
  await admin.query(
    "create database old encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0",
  );
  expect(await examined(server.url.replace('/xiezhi?', '/old?'))).toEqual({
    reason: 'encoding',
    found: 'SQL_ASCII',
  });
});

test('the refusal says what the administrator can do', async () => {
  await expect(withClient(server.superUrl, refuseUnfit)).rejects.toThrow(
    'create role xiezhi login createrole',
  );
  expect(unfitSentence({ reason: 'version', found: '14' })).toContain('15 to 18');
});

async function examinedWith(setting: string): Promise<Unfit | undefined> {
  await alter(`set ${setting}`);
  try {
    return await examined();
  } finally {
    await alter('reset all');
  }
}

/** New sessions see a reload at once only after the first process has read it: its own word is waited for. */
async function alter(what: string): Promise<void> {
  const { rows } = await admin.query('select pg_conf_load_time() as at');
  await admin.query(`alter system ${what}`);
  await admin.query('select pg_reload_conf()');
  await expect
    .poll(() =>
      withClient(
        server.superUrl,
        async (client) => (await client.query('select pg_conf_load_time() as at')).rows[0],
      ),
    )
    .not.toEqual(rows[0]);
}

const examined = (url = server.url): Promise<Unfit | undefined> => withClient(url, unfit);

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
