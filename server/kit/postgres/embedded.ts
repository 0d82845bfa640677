/**
 * 内置数据库: a real PostgreSQL from npm, kept in one folder and reachable from this machine only. A server left
 * behind by a crash of ours is found and used again.
 *
 *     <folder>/cluster/         PostgreSQL's data
 *     <folder>/passwords.json   of its two roles, readable by the owner only
 *     <folder>/postgres.log     what it says
 */
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { keepRunning } from './keep.ts';
import { clearLeftovers, endPostmaster, findPostmaster, launch, type Postmaster } from './postmaster.ts';

export interface Embedded {
  /** Connects as `xiezhi`, owner of the database `xiezhi`: no superuser, under row-level security. */
  readonly url: string;
  /** Connects as PostgreSQL's superuser. For tests only. */
  readonly superUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts the server of `folder`, making it the first time. The folder must be claimed before (`claimFolder`).
 * `durable: false` forgoes every safety of the disk: tests only. With `keep`, one that is killed is started again.
 * Throws with a sentence for the console, with the last log lines when PostgreSQL itself refused.
 */
export async function startEmbedded({
  folder,
  durable = true,
  keep = false,
  log,
}: {
  folder: string;
  durable?: boolean;
  keep?: boolean;
  log: (line: string) => void;
}): Promise<Embedded> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const home = await realpath(folder);
  const account = await accountFor(join(home, 'cluster'));
  const binaries = await findBinaries(account, home);
  const cluster = await openCluster(home, { binaries, account, durable });

  const wishes = {
    cluster: cluster.folder,
    logFile: join(home, 'postgres.log'),
    binaries,
    account,
    durable,
    log,
  };
  const postmaster = (await adopt(cluster, durable, log)) ?? (await launch(wishes));
  try {
    await provide(cluster, postmaster.port);
  } catch (error) {
    await endPostmaster(postmaster);
    throw error;
  }
  const kept = keep
    ? keepRunning(postmaster, { again: (gone) => launch({ ...wishes, port: gone.port }), log })
    : undefined;
  const stop = async () => endPostmaster((await kept?.leave()) ?? postmaster);
  const { port } = postmaster;
  return { url: urlOf('xiezhi', cluster, port), superUrl: urlOf('postgres', cluster, port), port, stop };
}

/** Ends whatever server runs in `folder`, when nobody is left who could stop it. */
export async function stopLeftBehind(folder: string): Promise<void> {
  const home = await realpath(folder).catch(() => undefined);
  if (home === undefined) return;
  await clearLeftovers(join(home, 'cluster'));
}

/** A live server in our folder that answers to our password, and keeps its promises about the disk as wished. */
async function adopt(
  cluster: Cluster,
  durable: boolean,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  const found = await findPostmaster(cluster.folder, log);
  if (found === undefined) return undefined;
  const fsync = await fsyncOf(urlOf('postgres', cluster, found.port, 'postgres'));
  if (fsync === 'dying') return undefined;
  if ((fsync === 'on') === durable) {
    log(`PostgreSQL was still running from before (process ${found.pid}); it is used again.`);
    return found;
  }
  await endPostmaster(found);
  return undefined;
}

/** What the server says of its disk; `dying` when it was killed a moment ago and hangs up. */
async function fsyncOf(url: string): Promise<string> {
  try {
    const { rows } = await ask(url, (client) => client.query<{ fsync: string }>('show fsync'));
    return rows[0]?.fsync ?? '';
  } catch (error) {
    if (['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes((error as { code?: string }).code ?? ''))
      return 'dying';
    throw error;
  }
}

/** The login role and its database. CREATEROLE lets migrations make the role that queries run as. */
const provide = (cluster: Cluster, port: number): Promise<void> =>
  ask(urlOf('postgres', cluster, port, 'postgres'), async (client) => {
    const roles = await client.query("select 1 from pg_roles where rolname = 'xiezhi'");
    if (roles.rowCount === 0) {
      const password = pg.escapeLiteral(cluster.passwords.xiezhi);
      await client.query(`create role xiezhi login createrole nosuperuser nobypassrls password ${password}`);
    }
    const databases = await client.query("select 1 from pg_database where datname = 'xiezhi'");
    if (databases.rowCount === 0) await client.query("create database xiezhi owner xiezhi encoding 'UTF8'");
  });

async function ask<T>(url: string, question: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

const urlOf = (
  role: 'xiezhi' | 'postgres',
  { passwords }: Cluster,
  port: number,
  database = 'xiezhi',
): string => `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}?sslmode=disable`;
