/** 主进程: PostgreSQL's first process: started, found again after a crash of ours, and ended. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Account, environment } from './account.ts';
import type { Binaries } from './binaries.ts';
import { placeOf } from './cluster.ts';
import { isRunning, postgresIn, signal, startOf, until, worksIn } from './process.ts';

export interface Postmaster {
  readonly pid: number;
  readonly start: string;
  readonly port: number;
}

type Log = (line: string) => void;

interface Launch {
  readonly cluster: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly durable: boolean;
  readonly log: Log;
  /** The port to listen on; a free one when none is given. */
  readonly port?: number;
}

const LOG_LIMIT = 10 * 1024 * 1024;
const PATIENCE = 15_000;

/** Starts a server and waits until it accepts connections. Throws with its last log lines. */
export async function launch(wishes: Launch): Promise<Postmaster> {
  await clearLeftovers(wishes.cluster);
  await turnLog(wishes.logFile);
  for (let tries = 1; ; tries++) {
    const from = await sizeOf(wishes.logFile);
    const postmaster = await launchOn(wishes.port ?? (await freePort()), wishes);
    if (postmaster !== undefined) return postmaster;
    const lines = (await readFile(wishes.logFile)).subarray(from).toString();
    if (tries < 3 && /could not bind|Address already in use/.test(lines)) continue;
    throw new Error(`PostgreSQL did not start:\n${lines.trim().split('\n').slice(-12).join('\n')}`);
  }
}

/** The server that runs in this cluster, once it is ready; undefined when none does. */
export async function findPostmaster(cluster: string, log: Log): Promise<Postmaster | undefined> {
  const pid = (await readPidFile(cluster))?.pid;
  const start = pid === undefined || worksIn(pid, cluster) === false ? undefined : startOf(pid);
  if (pid === undefined || start === undefined) return undefined;
  return await whenReady(cluster, { pid, start, log });
}

/** Ends a server in order (a last checkpoint, no new connections); after a minute, at once. */
export async function endPostmaster({ pid, start }: Pick<Postmaster, 'pid' | 'start'>): Promise<void> {
  if (!isRunning(pid, start)) return;
  signal(pid, 'SIGINT');
  if (await until(() => !isRunning(pid, start), 60_000)) return;
  signal(pid, 'SIGQUIT');
  await until(() => !isRunning(pid, start), 10_000);
}

/**
 * After a kill -9 of the first process: its children may live on for a moment and hold the memory, and its number
 * may now be another program's. The next start replays the log as after any crash.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  for (const pid of postgresIn(cluster)) signal(pid, 'SIGKILL');
  await until(() => postgresIn(cluster).length === 0, 10_000);
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function launchOn(port: number, { cluster, logFile, binaries, account, durable, log }: Launch) {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'logging_collector=off',
  ];
  settings.push('log_line_prefix=%m [%p] ', 'log_timezone=UTC');
  // Hundreds of databases of a minute each: a cleaner that goes round all of them would always be at work.
  if (!durable)
    settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off');
  const output = openSync(logFile, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    ['-D', placeOf(cluster, account), ...settings.flatMap((setting) => ['-c', setting])],
    // Its own session: Ctrl-C reaches us, and we end it after our last transaction.
    { cwd: cluster, env: environment(), stdio: ['ignore', output, output], detached: true, ...account },
  );
  closeSync(output);
  const failed = new Promise<never>((_, fail) => child.once('error', fail));
  failed.catch(() => {});
  if (child.pid === undefined) return await failed;
  child.unref();
  return await whenReady(cluster, { pid: child.pid, start: startOf(child.pid) ?? 'gone', log });
}

/** Replaying the log after a crash may take long: waits as long as the process lives, and says so. */
async function whenReady(
  cluster: string,
  { pid, start, log }: { pid: number; start: string; log: Log },
): Promise<Postmaster | undefined> {
  let port: number | undefined;
  const look = async () => {
    const file = await readPidFile(cluster);
    if (file?.pid === pid && file.ready) port = file.port;
    return port !== undefined || !isRunning(pid, start);
  };
  while (!(await until(look, PATIENCE))) log('PostgreSQL is still starting (replaying its log) …');
  return port === undefined ? undefined : { pid, start, port };
}

/** Lines of postmaster.pid: number, folder, start, port, socket folder, address, memory, status. */
async function readPidFile(cluster: string) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Keeps the log and the one before it. */
async function turnLog(path: string): Promise<void> {
  if ((await sizeOf(path)) > LOG_LIMIT) await rename(path, `${path}.old`);
}

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0;

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
