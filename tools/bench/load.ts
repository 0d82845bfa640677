/** 施压: keeps so many connections busy for a bounded time, in a thread of its own, and measures each answer. */
import { connect, type Socket } from 'node:net';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { cpuOf } from './cpu.ts';
import { requestOf, type Side, type Work, type World } from './works.ts';

export interface Load {
  readonly work: Work;
  readonly side: Side;
  readonly port: number;
  readonly connections: number;
  /** Before anything is counted. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly world: World;
  /** Which request is the first. */
  readonly from: number;
  /** Whose processor time is counted: the server's, and PostgreSQL's. */
  readonly pids: { readonly server: number; readonly postgres: number };
}

export interface Measured {
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time for one request. */
  readonly server: number;
  readonly postgres: number;
  readonly failed: number;
  /** Where the next load goes on. */
  readonly next: number;
}

/** Puts the load on and answers what was measured. */
export const measure = (load: Load): Promise<Measured> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: load });
    worker.once('message', done);
    worker.once('error', fail);
  });

async function run(load: Load): Promise<Measured> {
  const { work, side, port, connections, warmUp, seconds, world, from, pids } = load;
  let next = from;
  let failed = 0;
  const times: number[] = [];
  const begin = performance.now() + warmUp * 1000;
  const end = begin + seconds * 1000;
  let last = begin;

  const keepBusy = async (): Promise<void> => {
    const line = await open(port);
    for (;;) {
      const sent = performance.now();
      if (sent >= end) break;
      const request = requestOf(work, side, world, next++);
      if (request === undefined) break;
      const status = await line.ask(written(request));
      const now = performance.now();
      if (status !== 200 && failed++ === 0) console.error(`${work} ${side}: ${status} ${request.path}`);
      if (sent >= begin) {
        times.push(now - sent);
        last = now;
      }
    }
    line.close();
  };
  const used = () => ({ server: cpuOf(pids.server), postgres: cpuOf(pids.postgres) });
  let before = used();
  setTimeout(() => {
    before = used();
  }, warmUp * 1000);
  await Promise.all(Array.from({ length: connections }, keepBusy));
  const after = used();
  const each = (what: 'server' | 'postgres'): number => (after[what] - before[what]) / times.length;
  times.sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  return {
    rate: (times.length / (last - begin)) * 1000,
    p50: share(0.5),
    p99: share(0.99),
    server: each('server'),
    postgres: each('postgres'),
    failed,
    next,
  };
}

function written({ path, cookie, body }: NonNullable<ReturnType<typeof requestOf>>): Buffer {
  const head = [`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, 'host: localhost', 'accept: */*'];
  if (cookie !== undefined) head.push(`cookie: ${cookie}`);
  if (body !== undefined)
    head.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`);
}

interface Line {
  ask(request: Buffer): Promise<number>;
  close(): void;
}

/** One connection that is kept: writes a request, reads one answer by its length or its chunks. */
async function open(port: number): Promise<Line> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((ready, fail) => socket.once('connect', ready).once('error', fail));
  let answered: ((status: number) => void) | undefined;
  let got = Buffer.alloc(0);
  const settle = (status: number): void => {
    const tell = answered;
    answered = undefined;
    got = Buffer.alloc(0);
    tell?.(status);
  };
  socket.on('data', (part) => {
    got = got.length === 0 ? part : Buffer.concat([got, part]);
    const headEnd = got.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = got.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    const whole =
      length === undefined
        ? /transfer-encoding: chunked/i.test(head) && got.subarray(-5).equals(Buffer.from('0\r\n\r\n'))
        : got.length >= headEnd + 4 + Number(length);
    if (whole) settle(Number(head.slice(9, 12)));
  });
  socket.on('error', () => settle(0));
  socket.on('close', () => settle(0));
  return {
    ask: (request) =>
      new Promise((tell) => {
        answered = tell;
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

if (parentPort !== null) parentPort.postMessage(await run(workerData as Load));
