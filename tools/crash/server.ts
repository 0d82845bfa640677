/** 受试进程: the server as a process of its own, its PostgreSQL, and how each of them is killed and comes back. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { postgresIn, signal } from '../../server/kit/postgres/process.ts';
import type { Fault } from './faults.ts';

export const KILLED = ['node', 'backend', 'postgres'] as const;
export type Killed = (typeof KILLED)[number];

export interface Tested {
  readonly url: string;
  readonly folder: string;
  /** Kills with SIGKILL; node is started again at once, PostgreSQL by the server itself. */
  kill(what: Killed, chance: () => number): Promise<void>;
  /** Milliseconds until `asked` is answered with 200 again. Throws after two minutes. */
  back(asked: () => Promise<boolean>): Promise<number>;
  /** SIGTERM; answers after how many milliseconds the process had ended. */
  stop(): Promise<number>;
  start(): void;
  /** Kills what is left of it. */
  end(): Promise<void>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LONGEST = 120_000;

/** Starts the server on a filled store, with a fault planted or as it is. */
export async function test(folder: string, fault?: Fault): Promise<Tested> {
  const port = await freePort();
  const cluster = join(await realpath(folder), 'postgres', 'cluster');
  const log = openSync(join(folder, 'server.log'), 'a');
  const plant = fault === undefined ? [] : ['--import', join(HERE, 'plant.ts')];
  let child: ChildProcess;

  const start = (): void => {
    // Without the plant the name of a fault says nothing to the product: the sound run is given one too.
    const env = {
      ...process.env,
      PORT: `${port}`,
      HOST: '127.0.0.1',
      DATA: folder,
      TRUST_PROXY: 'loopback',
      REQUESTS_PER_SECOND: '1000000',
      SESSION_REQUESTS_PER_SECOND: '1000000',
      FAULT: fault ?? 'async-commit',
      // As with npm start: what was compiled once is not compiled at each of many starts.
      NODE_COMPILE_CACHE: join(HERE, '../../node_modules/.cache/xiezhi'),
    };
    for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'COUNTY']) Reflect.deleteProperty(env, name);
    child = spawn(process.execPath, [...plant, join(HERE, 'serve.ts')], { env, stdio: ['ignore', log, log] });
  };
  const ended = async (name: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(name);
    await once(child, 'exit');
  };
  start();

  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    kill: async (what, chance) => {
      if (what === 'node') {
        await ended('SIGKILL');
        start();
        return;
      }
      const all = postgresIn(cluster);
      const first = await postmasterOf(cluster);
      const backends = all.filter((pid) => pid !== first);
      const chosen =
        what === 'postgres' ? all : backends.slice(Math.floor(chance() * backends.length)).slice(0, 1);
      for (const pid of chosen) signal(pid, 'SIGKILL');
    },
    back: async (asked) => {
      const since = performance.now();
      while (!(await asked())) {
        if (performance.now() - since > LONGEST)
          throw new Error(`The server did not come back:\n${await tail(folder)}`);
        await after(50);
      }
      return performance.now() - since;
    },
    stop: async () => {
      const since = performance.now();
      await ended('SIGTERM');
      return performance.now() - since;
    },
    start,
    end: async () => {
      await ended('SIGKILL');
      for (const pid of postgresIn(cluster)) signal(pid, 'SIGKILL');
    },
  };
}

const postmasterOf = async (cluster: string): Promise<number> =>
  Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);

const tail = async (folder: string): Promise<string> =>
  (await readFile(join(folder, 'server.log'), 'utf8')).split('\n').slice(-15).join('\n');

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
