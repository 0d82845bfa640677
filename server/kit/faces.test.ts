import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFaces } from './faces.ts';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-faces-'));
  await mkdir(join(folder, 'desk', 'assets'), { recursive: true });
  await writeFile(join(folder, 'desk', 'index.html'), '<title>desk</title>');
  await writeFile(join(folder, 'desk', 'assets', 'old.js'), 'old');
  app = Fastify();
  await serveFaces(app, folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string) => app.inject({ url });

test('深层地址都给页面，页面每次都问新不新', async () => {
  for (const url of ['/desk/', '/desk/matters/123', '/desk/matters?q=路']) {
    const { body, headers } = await get(url);
    expect([body, headers['cache-control']], url).toEqual(['<title>desk</title>', 'no-cache']);
  }
});

test('备案号批下来，写进每一张页面的头里；页面本身不变，仍是每次都问', async () => {
  const filed = Fastify();
  await serveFaces(filed, folder, '陕ICP备"1"号<&');
  const { body, headers } = await filed.inject({ url: '/desk/matters/123' });
  expect(body).toBe('<meta name="filing" content="陕ICP备&quot;1&quot;号&lt;&amp;"><title>desk</title>');
  expect([headers['cache-control'], headers['content-type']]).toEqual([
    'no-cache',
    'text/html; charset=utf-8',
  ]);
  await filed.close();
});

test('没有的文件是 404，不会被缓存成永远没有', async () => {
  const { statusCode, headers } = await get('/desk/assets/none.js');
  expect(statusCode).toBe(404);
  expect(headers['cache-control'] ?? '').not.toContain('immutable');
});

test('运行中重新构建，新的文件马上拿得到', async () => {
  await writeFile(join(folder, 'desk', 'assets', 'new.js'), 'new');
  const { body, headers } = await get('/desk/assets/new.js');
  expect([body, headers['cache-control']]).toEqual(['new', 'public, max-age=31536000, immutable']);
});

test('拿不到别的文件夹里的东西', async () => {
  for (const url of [
    '/desk/../secret.txt',
    '/desk/%2e%2e/secret.txt',
    '/desk/assets/..%2f..%2f..%2fetc/passwd.txt',
  ])
    expect((await get(url)).statusCode, url).toBeGreaterThanOrEqual(400);
});
