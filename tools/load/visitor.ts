/** 来访者: asks from one address, so many a second or as fast as answers come, in a thread of its own, and counts what it hears. */
import { Agent, request } from 'node:http';
import { parentPort, Worker, workerData } from 'node:worker_threads';

export interface Visit {
  readonly port: number;
  /** Loopback addresses to ask from, in turn. */
  readonly from: readonly string[];
  readonly asks: readonly Ask[];
  /** Requests a second; without it, as fast as this many connections bring answers. */
  readonly perSecond?: number;
  readonly connections: number;
  readonly seconds: number;
}

export interface Ask {
  readonly path: string;
  readonly cookie?: string;
  readonly body?: string;
}

export interface Heard {
  readonly sent: number;
  /** How many answers of each status; 0 for a broken connection. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly retryAfter: number;
  /** Milliseconds of answers with 200. */
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/** Requests of an address under way for each of its connections. */
const HANDS = 8;

export const visit = (wishes: Visit): Promise<Heard> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: wishes });
    worker.once('message', done);
    worker.once('error', fail);
  });

async function run({ port, from, asks, perSecond, connections, seconds }: Visit): Promise<Heard> {
  const agents = from.map(
    (localAddress) => new Agent({ keepAlive: true, maxSockets: connections, localAddress }),
  );
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  let sent = 0;
  let bytes = 0;
  let retryAfter = 0;

  const askOnce = async (): Promise<void> => {
    const n = sent++;
    const began = performance.now();
    const heard = await hear(port, asks[n % asks.length] as Ask, agents[n % agents.length] as Agent);
    statuses[heard.status] = (statuses[heard.status] ?? 0) + 1;
    bytes += heard.body.length;
    if (heard.retryAfter !== undefined) retryAfter += 1;
    if (heard.status === 200) times.push(performance.now() - began);
  };
  const end = performance.now() + seconds * 1000;
  const under: Promise<void>[] = [];
  let open = 0;
  if (perSecond === undefined)
    for (let hand = 0; hand < connections; hand += 1) under.push(again(askOnce, end));
  else
    for (let due = performance.now(); due < end; due += 1000 / perSecond) {
      const wait = due - performance.now();
      if (wait > 1) await new Promise((later) => setTimeout(later, wait));
      // Nobody has more hands than that: what would wait for one is not asked.
      if (open >= connections * HANDS) continue;
      open += 1;
      under.push(
        askOnce().finally(() => {
          open -= 1;
        }),
      );
    }
  await Promise.all(under);
  for (const agent of agents) agent.destroy();
  times.sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  return { sent, statuses, retryAfter, p50: share(0.5), p95: share(0.95), bytes };
}

async function again(work: () => Promise<void>, end: number): Promise<void> {
  while (performance.now() < end) await work();
}

export interface Reply {
  /** 0 for a broken connection. */
  readonly status: number;
  readonly body: Buffer;
  readonly retryAfter: string | undefined;
}

/** Asks once, from the address of an agent. */
export const hear = (port: number, { path, cookie, body }: Ask, agent: Agent): Promise<Reply> =>
  new Promise((tell) => {
    const headers = {
      ...(cookie && { cookie }),
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    };
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      const retryAfter = answer.headers['retry-after'];
      answer.on('end', () =>
        tell({ status: answer.statusCode ?? 0, body: Buffer.concat(parts), retryAfter }),
      );
      answer.on('error', () => tell(BROKEN));
    });
    asked.on('error', () => tell(BROKEN));
    asked.end(body);
  });

const BROKEN: Reply = { status: 0, body: Buffer.alloc(0), retryAfter: undefined };

if (parentPort !== null) parentPort.postMessage(await run(workerData as Visit));
