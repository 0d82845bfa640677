import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from './embedded.ts';
import { isRunning, postgresIn, signal, startOf } from './process.ts';

let home: string;
let folder: string;
const said: string[] = [];
const log = (line: string) => said.push(line);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'xiezhi embedded 镇安县 '));
  folder = join(home, '数据 目录');
});

afterAll(async () => {
  for (const pid of postgresIn(join(folder, 'cluster'))) signal(pid, 'SIGKILL');
  await rm(home, { recursive: true, force: true });
});

test('a first start makes a server on this machine only, whose role is held by row-level security', async () => {
  const server = await startEmbedded({ folder, log });
  try {
    expect(await ask(server.superUrl, 'show unix_socket_directories')).toEqual([
      { unix_socket_directories: '' },
    ]);
    const [facts] = await ask(
      server.url,
      `select current_setting('listen_addresses') as addresses,
              current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
              current_setting('fsync') as fsync, rolsuper, rolbypassrls, rolcreaterole,
              (select datlocale from pg_database where datname = current_database()) as locale
         from pg_roles where rolname = current_user`,
    );
    expect(facts).toEqual({
      addresses: '127.0.0.1',
      encoding: 'UTF8',
      checksums: 'on',
      fsync: 'on',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: true,
      locale: 'C.UTF-8',
    });
    await expect(ask(server.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  } finally {
    await server.stop();
  }
});

test('the passwords are readable by their owner only', async () => {
  expect((await stat(join(folder, 'passwords.json'))).mode & 0o777).toBe(0o600);
});

test('what was written before a stop is there after the next start', async () => {
  const before = await startEmbedded({ folder, log });
  await ask(before.url, "create table thing as select '塌方'::text as name");
  await before.stop();
  await expect(ask(before.url, 'select 1')).rejects.toThrow('ECONNREFUSED');

  const after = await startEmbedded({ folder, log });
  expect(await ask(after.url, 'select name from thing')).toEqual([{ name: '塌方' }]);
  await after.stop();
});

test('a server whose first process was killed starts again with everything acknowledged', async () => {
  const killed = await startEmbedded({ folder, log });
  await ask(killed.url, "insert into thing values ('acknowledged')");
  signal(await postmasterOf(folder), 'SIGKILL');

  const next = await startEmbedded({ folder, log });
  expect(await ask(next.url, "select name from thing where name = 'acknowledged'")).toHaveLength(1);
  await next.stop();
});

test('kept running, a server that was killed is back on its port with everything acknowledged, until it is stopped', async () => {
  const kept = await startEmbedded({ folder, keep: true, log });
  await ask(kept.url, "insert into thing values ('kept')");
  for (const pid of postgresIn(join(folder, 'cluster'))) signal(pid, 'SIGKILL');

  const found = () => ask(kept.url, "select name from thing where name = 'kept'").catch(() => []);
  await expect.poll(found, { timeout: 20_000 }).toHaveLength(1);
  await kept.stop();
  expect(postgresIn(join(folder, 'cluster'))).toEqual([]);
});

test('a process number that is another program by now does not stop the start', async () => {
  const killed = await startEmbedded({ folder, log });
  const pid = await postmasterOf(folder);
  const start = startOf(pid) ?? '';
  signal(pid, 'SIGKILL');
  await expect.poll(() => isRunning(pid, start)).toBe(false);
  const path = join(folder, 'cluster', 'postmaster.pid');
  await writeFile(path, (await readFile(path, 'utf8')).replace(`${pid}`, `${process.pid}`));

  const next = await startEmbedded({ folder, log });
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await next.stop();
  await killed.stop();
});

test('a server left running by a crash of ours is used again', async () => {
  const left = await startEmbedded({ folder, log });
  const again = await startEmbedded({ folder, log });
  expect(again.port).toBe(left.port);
  expect(said.at(-1)).toContain('used again');
  await again.stop();
  await left.stop();
  expect(postgresIn(join(folder, 'cluster'))).toEqual([]);
});

test('what PostgreSQL says against starting is shown', async () => {
  const path = join(folder, 'cluster', 'postgresql.auto.conf');
  await appendFile(path, 'shared_buffers = nonsense\n');
  await expect(startEmbedded({ folder, log })).rejects.toThrow(/did not start(.|\n)*shared_buffers/);
  await writeFile(path, '');
});

async function ask(url: Embedded['url'], question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterOf(place: string): Promise<number> {
  return Number((await readFile(join(place, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
