/**
 * 洪水（F2、F3、F4、慢线路）: whoever asks too much is told to wait, everybody else is served; exports and pages do not share
 * connections; a file over a slow line arrives, and silence is cut off. How much slower others become: npm run load.
 */
import { connect, type Socket } from 'node:net';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '../../server/app.ts';
import type { House } from '../../server/kit/house.ts';
import { cutOffSilence } from '../../server/kit/slow-bodies.ts';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';

let county: SmallCounty;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', PLACES.villages[0] ?? '');
});
afterAll(() => county.close());

const NARROW = { address: { perSecond: 1, burst: 20 }, session: { perSecond: 1, burst: 10 } };
const hurried = (): House => Object.create(county.house, { paces: { value: NARROW } }) as House;

test('一个地址问得太多，得到 429 和该等的秒数；别的地址、同一地址登录的人照常', async () => {
  const app = await openApp(hurried());
  const ask = (remoteAddress: string, cookie?: string, url = '/api/places') =>
    app.inject({ method: 'GET', url, remoteAddress, headers: { ...(cookie && { cookie }) } });

  expect((await ask('10.0.0.2', cadre.cookie, '/api/me')).statusCode).toBe(200);
  const flood = await Promise.all(Array.from({ length: 200 }, () => ask('10.0.0.2')));
  const refused = flood.filter(({ statusCode }) => statusCode === 429);
  expect(refused.length).toBeGreaterThan(150);
  for (const { headers, json } of refused) {
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(json()).toEqual({ problem: 'too-often' });
  }
  expect((await ask('10.0.0.3')).statusCode).toBe(200);
  expect((await ask('10.0.0.2', cadre.cookie, '/api/me')).statusCode).toBe(200);
  const invented = await Promise.all(
    Array.from({ length: 200 }, (_, at) => ask('10.0.0.2', `session=invented${at}`, '/api/me')),
  );
  expect(invented.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(110);
  expect(invented.filter(({ statusCode }) => statusCode === 429).length).toBeGreaterThanOrEqual(90);
  await app.close();
});

test('没有说信任代理，自称的地址不算数', async () => {
  const house = Object.create(hurried(), { trustProxy: { value: false } }) as House;
  const app = await openApp(house);
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      app.inject({
        method: 'GET',
        url: '/api/places',
        remoteAddress: '127.0.0.1',
        headers: { 'x-forwarded-for': `10.1.0.${at}` },
      }),
    ),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 429).length).toBeGreaterThan(30);
  await app.close();
});

test('导出和整批写入有自己的连接和六十秒，页面五秒以内', async () => {
  const patience = async (
    run: 'transaction' | 'longReading' | 'longWriting',
  ): Promise<{ timeout: string; backend: number }> =>
    county.house.database[run]({ county: PLACES.county }, async (tx) => {
      const { rows } = await sql<{ timeout: string; backend: number }>`
        select current_setting('statement_timeout') as timeout, pg_backend_pid() as backend`.execute(tx);
      return rows[0] as { timeout: string; backend: number };
    });
  const [page, reading, writing] = await Promise.all([
    patience('transaction'),
    patience('longReading'),
    patience('longWriting'),
  ]);
  expect([page.timeout, reading.timeout, writing.timeout]).toEqual(['4s', '1min', '1min']);
  expect(new Set([page, reading, writing].map(({ backend }) => backend)).size).toBe(3);
});

/** An app that only takes files, with little patience. */
async function taking(): Promise<{ port: number; close: () => Promise<void> }> {
  const app = Fastify();
  cutOffSilence(app, { small: 500, look: 500, least: 50, whole: 60_000 });
  app.addContentTypeParser('*', async (_: unknown, payload: AsyncIterable<Buffer>) => {
    let size = 0;
    for await (const part of payload) size += part.length;
    return size;
  });
  const endpoint = { takes: 'file' } as never;
  app.post('/file', { config: { endpoint } }, async ({ body }) => ({ size: body }));
  app.post('/small', async ({ body }) => ({ size: body }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as { port: number }).port, close: () => app.close() };
}

/** Sends a head and then parts, one every so often; answers what came back before the connection ended. */
async function sent(
  port: number,
  path: string,
  { parts, pause }: { parts: number; pause: number },
): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => {
    answer += String(part);
  });
  // Whoever is cut off while still sending may meet a reset: that too is an end of the connection.
  socket.on('error', () => {});
  const ended = new Promise<void>((done) => socket.once('close', () => done()));
  const part = 'x'.repeat(100);
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/octet-stream\r\ncontent-length: ${part.length * 10}\r\n\r\n`,
  );
  let left = parts;
  const pen = setInterval(() => {
    if (left === 0) clearInterval(pen);
    else socket.write(part);
    left -= 1;
  }, pause);
  await ended;
  clearInterval(pen);
  return answer;
}

test('慢线路上的文件只要还在来就等；不再来的和慢吞吞的小请求断开', async () => {
  const { port, close } = await taking();
  const slow = sent(port, '/file', { parts: 10, pause: 100 });
  const silent = sent(port, '/file', { parts: 2, pause: 20 });
  const small = sent(port, '/small', { parts: 10, pause: 100 });
  expect(await slow).toContain('{"size":1000}');
  expect(await silent).not.toContain('HTTP/1.1 200');
  expect(await small).not.toContain('HTTP/1.1 200');
  await close();
});
