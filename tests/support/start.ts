/** Before the tests: one PostgreSQL server for the whole run, and databases to copy from: with all migrations, and with the small county settled in it. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded, stopLeftBehind } from '../../server/kit/postgres/embedded.ts';
import { claimFolder } from '../../server/kit/postgres/folder.ts';
import { migrate } from '../../server/kit/postgres/migrate.ts';
import { settle } from './settled.ts';

/** Where the test server is: `url` owns the databases, `superUrl` may do everything, `template` and `settled` are copied; names of copies begin with `prefix`. */
export interface TestServer {
  readonly url: string;
  readonly superUrl: string;
  /** With all migrations. */
  readonly template: string;
  /** With the small county, too. */
  readonly settled: string;
  readonly prefix: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

const PREFIX = 'xiezhi-test-';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server =
    given === undefined ? await startServer() : { url: given, superUrl: given, stop: async () => {} };
  const prefix = `test_${randomBytes(6).toString('hex')}_`;
  const template = `${prefix}template`;
  const settled = `${prefix}settled`;
  try {
    await onServer(
      server.superUrl,
      `create database ${template} owner ${ownerOf(server.url)} encoding 'UTF8'`,
    );
    await migrate(databaseUrl(server.url, template));
    await copyDatabase(server, template, settled);
    await onDatabase(databaseUrl(server.superUrl, settled), settle);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgres', { url: server.url, superUrl: server.superUrl, template, settled, prefix });
  return async () => {
    if (given !== undefined) await dropAll(given, prefix);
    await server.stop();
  };
}

/** The same server and role, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

const ownerOf = (url: string): string => pg.escapeIdentifier(decodeURIComponent(new URL(url).username));

export const onServer = (url: string, command: string): Promise<unknown> =>
  onDatabase(url, (client) => client.query(command));

/** A copy of a database to which nobody is connected. */
export const copyDatabase = (
  { url, superUrl }: Pick<TestServer, 'url' | 'superUrl'>,
  from: string,
  to: string,
): Promise<unknown> =>
  onServer(superUrl, `create database ${to} template ${from} strategy file_copy owner ${ownerOf(url)}`);

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** On a server of its own they go with its folder. */
const dropAll = (url: string, prefix: string): Promise<void> =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  });

async function startServer() {
  await clearEarlierRuns();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const claim = await claimFolder(folder);
  const server = await startEmbedded({ folder: join(folder, 'postgres'), durable: false, log: () => {} });
  const stop = async () => {
    await server.stop();
    claim.release();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, superUrl: server.superUrl, stop };
}

/** A run that was killed leaves its server running: whoever starts next ends it. */
async function clearEarlierRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const claim = await claimFolder(folder).catch(() => undefined);
    if (claim === undefined) continue;
    await stopLeftBehind(join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
}
