/** 三个服务: the product as `npm start` runs it, the ceiling and the floor, on the same PostgreSQL, each in processes of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

export interface Server {
  readonly port: number;
  readonly pid: number;
  /** How long the event loop was held up (p99, ms) since last asked, and the memory now (MB). */
  lag(): Promise<{ lag: number; rss: number }>;
  stop(): Promise<void>;
}

export interface Ceiling extends Server {
  readonly cookie: string;
}

export async function startOurs(
  databaseUrl: string,
  folder: string,
  port: number,
  paces: 'usual' | 'unhurried' = 'unhurried',
): Promise<Server> {
  const { told, line } = await howToStart();
  const env = {
    ...process.env,
    ...told,
    DATABASE_URL: databaseUrl,
    DATA: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    // One machine asks for all.
    ...(paces === 'unhurried' && { REQUESTS_PER_SECOND: '1000000', SESSION_REQUESTS_PER_SECOND: '1000000' }),
  };
  const child = spawn(process.execPath, ['--import', './tools/bench/lag.ts', ...line], {
    cwd: HOME,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answering(port, '/about', child);
  return serverOf(child, port);
}

/** What `npm start` tells Node: in its environment, and on its line. */
async function howToStart(): Promise<{ told: Readonly<Record<string, string>>; line: string[] }> {
  const { scripts } = JSON.parse(await readFile(`${HOME}/package.json`, 'utf8')) as {
    scripts: { start: string };
  };
  const [told = '', line = ''] = scripts.start.split(' exec node ');
  return { told: Object.fromEntries(told.split(' ').map((one) => one.split('='))), line: line.split(' ') };
}

export async function startCeiling(databaseUrl: string, port: number): Promise<Ceiling> {
  const token = randomBytes(32).toString('base64url');
  return { ...(await startLeast(['ceiling', databaseUrl, String(port), token])), cookie: `token=${token}` };
}

/** It knows who asks by the sessions in the store. */
export const startFloor = (superUrl: string, port: number): Promise<Server> =>
  startLeast(['floor', superUrl, String(port)]);

async function startLeast(told: readonly [side: string, url: string, port: string, ...string[]]) {
  const child = spawn(process.execPath, ['tools/bench/least.ts', ...told], {
    cwd: HOME,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = Number(told[2]);
  await answering(port, '/', child);
  return serverOf(child, port);
}

const serverOf = (child: ChildProcess, port: number): Server => ({
  port,
  pid: child.pid ?? 0,
  lag: () =>
    new Promise((tell) => {
      child.once('message', (message) => tell(message as { lag: number; rss: number }));
      child.send('lag');
    }),
  stop: () =>
    new Promise((done) => {
      if (child.exitCode !== null) return done();
      child.once('exit', () => done());
      child.kill('SIGTERM');
    }),
});

async function answering(port: number, path: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server at port ${port} ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`nothing answers at port ${port}`);
}
