/** 空库: a county of its own as npm run county and npm start make it, beside the demonstration the other journeys live in. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface NewCounty {
  readonly address: string;
  /** The one-time code the terminal shows once. */
  readonly code: string;
  close(): Promise<void>;
}

/** Opens a county with its first administrator, and serves it. */
export async function newCounty(words: readonly string[]): Promise<NewCounty> {
  const data = await mkdtemp(join(tmpdir(), 'xiezhi-journeys-'));
  const port = await freePort();
  const env = { ...process.env, DATA: data, PORT: String(port), COUNTY: words[0] };
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/county.ts', ...words], { env });
  const [, code = ''] = /one-time code\s+(\S+)/.exec(stdout) ?? [];
  const server = spawn(process.execPath, ['tools/start.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await told(server, 'Ctrl-C');
  return {
    address: `http://localhost:${port}`,
    code,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function told(server: ChildProcess, words: string): Promise<void> {
  if (server.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface({ input: server.stdout })) if (line.includes(words)) return;
  throw new Error('the server ended before it was up');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
