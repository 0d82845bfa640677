/**
 * 注入（E2）: sqlmap, level 3 and risk 2, on every parameter of every address that reads, over HTTP against the real database.
 * `npm run sqlmap`; sqlmap is a Debian package. `ONLY=matters` asks only the addresses of that name.
 */
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served } from '../../server/app.ts';
import { parametersOf, seats, withMatters } from '../server/parameters.ts';
import { type SmallCounty, smallCounty } from '../support/county.ts';

const HOURS = 3_600_000;
/** Where sqlmap puts what it tries. */
const HERE = '*';
const HOW = [
  '--batch',
  '--level=3',
  '--risk=2',
  '--dbms=PostgreSQL',
  '--ignore-code=*',
  '--disable-coloring',
];

let county: SmallCounty;
let folder: string;
beforeAll(async () => {
  county = await withMatters(await smallCounty());
  await county.app.listen({ port: 0, host: '127.0.0.1' });
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-sqlmap-'));
});
afterAll(() => county.close());

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

type Verdict = 'none' | 'injectable' | string;

/** What sqlmap says of one place; its last words when it came to no verdict. */
function tried(url: string, cookie = ''): Promise<Verdict> {
  return new Promise((done, failed) => {
    const asked = ['-u', url, ...HOW, `--output-dir=${folder}`, '--flush-session', '--fresh-queries'];
    const child = spawn(
      process.env.SQLMAP ?? 'sqlmap',
      cookie === '' ? asked : [...asked, `--cookie=${cookie}`],
    );
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes;
    });
    child.once('error', failed);
    child.once('close', () => {
      if (said.includes('identified the following injection point')) done('injectable');
      else if (said.includes('do not appear to be injectable')) done('none');
      else done(said.split('\n').slice(-8).join('\n'));
    });
  });
}

test('每个读取接口的每个参数，sqlmap 都没有找到注入点', { timeout: 12 * HOURS }, async () => {
  const home = `http://127.0.0.1:${portOf(county.app.server)}`;
  const seatFor = seats(county);
  let places = 0;
  for (const { endpoint } of served(county.house)) {
    if (endpoint.method !== 'GET' || !endpoint.name.includes(process.env.ONLY ?? '')) continue;
    const { cookie } = await seatFor(endpoint);
    for (const place of parametersOf(endpoint)) {
      const marked = `${place.usual}${HERE}`;
      const url = home + place.url(marked).replaceAll('%2A', HERE);
      const verdict = await tried(url, cookie);
      console.log(`${endpoint.name} ${place.name}: ${verdict}`);
      expect.soft(verdict, `${endpoint.name} ${place.name}`).toBe('none');
      places += 1;
    }
  }
  expect(places).toBeGreaterThan(0);
});

test('把话直接写进语句的查询，sqlmap 找得到', { timeout: HOURS }, async () => {
  const naive = createServer(async (request, response) => {
    const word = new URL(request.url ?? '/', 'http://localhost').searchParams.get('q') ?? '';
    const answer = await county.god.query(`select id, title from matter where title like '%${word}%'`).then(
      ({ rows }) => rows,
      () => [],
    );
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => naive.listen(0, '127.0.0.1', ready));
  expect(await tried(`http://127.0.0.1:${portOf(naive)}/?q=路${HERE}`)).toBe('injectable');
  naive.close();
});
