/** 数据库停住: PostgreSQL that answers nothing costs nobody more than five seconds, and nothing has to be started again. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresIn, signal } from '../../server/kit/postgres/process.ts';
import { type Running, start } from '../../server/main.ts';
import { freePort } from '../../tools/crash/server.ts';

let folder: string;
let running: Running;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-outage-'));
  const env = { PORT: String(await freePort()), HOST: '127.0.0.1', DATA: folder };
  running = await start({ env, home: '/nowhere', say: () => {}, seed: async () => {} });
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly took: number;
}

async function ask(): Promise<Answer> {
  const since = performance.now();
  const { status } = await fetch(`${running.local.replace('localhost', '127.0.0.1')}api/places`);
  return { status, took: performance.now() - since };
}

/** How long the event loop kept people waiting while `work` ran, in milliseconds: 99 of 100 at most, and the longest. */
async function lagDuring(work: () => Promise<void>): Promise<{ usually: number; longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  await work();
  delay.disable();
  return { usually: delay.percentile(99) / 1e6, longest: delay.max / 1e6 };
}

const OUTAGE = 7000;

test('数据库停住：每个人五秒之内得到“稍后再来”，恢复后五秒之内照常，连接一个不少', async () => {
  const usual = await lagDuring(async () => {
    for (let n = 0; n < 20; n += 1) expect((await ask()).status).toBe(200);
    await after(500);
  });
  const processes = postgresIn(join(await realpath(folder), 'postgres', 'cluster'));
  const answers: Promise<Answer>[] = [];
  const lag = await lagDuring(async () => {
    for (const pid of processes) signal(pid, 'SIGSTOP');
    try {
      const until = performance.now() + OUTAGE;
      for (let n = 0; n < 40; n += 1) answers.push(ask());
      while (performance.now() < until) {
        answers.push(ask());
        await after(200);
      }
    } finally {
      for (const pid of processes) signal(pid, 'SIGCONT');
    }
  });
  const since = performance.now();
  while ((await ask()).status !== 200) await after(50);
  const recovered = performance.now() - since;

  const heard = await Promise.all(answers);
  expect(heard.filter(({ status }) => status === 503).length).toBeGreaterThan(40);
  expect(heard.filter(({ status }) => status !== 503 && status !== 200)).toEqual([]);
  // What the machine itself held up is not ours.
  expect(Math.max(...heard.map(({ took }) => took))).toBeLessThan(5000 + lag.longest);
  expect(lag.usually).toBeLessThan(100 + usual.longest);
  expect(lag.longest).toBeLessThan(1000);
  expect(recovered).toBeLessThan(5000);
  const many = await Promise.all(Array.from({ length: 40 }, ask));
  expect(many.filter(({ status }) => status !== 200)).toEqual([]);
});
