/** 启动与停止: the server as `npm start` starts it, on a folder of its own and on a server by address. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../../server/kit/postgres/embedded.ts';
import { start } from '../../server/main.ts';
import { emptyDatabase } from '../support/database.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi 启动 '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nothing = async () => {};
const silent = () => {};
const home = '/nowhere';

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const { server, port } = await taken();
  await new Promise((done) => server.close(done));
  return port;
}

async function taken(): Promise<{ server: Server; port: string }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return { server, port: String((server.address() as { port: number }).port) };
}

const startIn = async (env: Record<string, string>) =>
  start({ env: { PORT: await freePort(), DATA: folder, ...env }, home, say: silent, seed: nothing });

test('起得来、停得下、再起来还在；同一个文件夹不能起两个', async () => {
  const first = await startIn({});
  expect((await fetch(`${first.url}openapi.json`)).status).toBe(200);
  await expect(startIn({})).rejects.toThrow(folder);
  await first.stop();
  const second = await startIn({});
  expect((await fetch(`${second.url}api/places`)).status).toBe(200);
  await second.stop();
});

test('端口被占，还没开库就说出是哪个端口，什么也不留下', async () => {
  const { server, port } = await taken();
  const untouched = join(folder, 'untouched');
  await expect(startIn({ PORT: port, DATA: untouched })).rejects.toThrow(`Port ${port}`);
  await expect(stat(untouched)).rejects.toThrow('ENOENT');
  await new Promise((done) => server.close(done));
  const after = await startIn({});
  await after.stop();
});

test('有人话说一半不说完，也拦不住停下', async () => {
  const env = { PORT: await freePort(), HOST: '127.0.0.1', DATA: folder };
  const running = await start({ env, home, say: silent, seed: nothing, patience: 100 });
  const slow = connect(Number(env.PORT), env.HOST);
  const cutOff = new Promise((cut) => slow.once('close', cut));
  slow.on('error', silent);
  await new Promise((sent) =>
    slow.write(
      'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
      sent,
    ),
  );
  expect((await fetch(`http://127.0.0.1:${env.PORT}/api/places`)).status).toBe(200);
  await running.stop();
  await cutOff;
});

test('密钥坏了，说出是哪个文件，不另造一把', async () => {
  const first = await startIn({});
  await first.stop();
  const path = join(folder, 'secret');
  const secret = await readFile(path);
  await writeFile(path, '');
  await expect(startIn({})).rejects.toThrow(path);
  await writeFile(path, secret);
  const after = await startIn({});
  await after.stop();
});

test('用给定的 PostgreSQL 也一样起；能绕过行级安全的角色，拒绝启动', async () => {
  const given = await startEmbedded({ folder: join(folder, 'given'), log: () => {} });
  const env = { DATA: join(folder, 'other') };
  const running = await startIn({ ...env, DATABASE_URL: given.url });
  const routes = (await (await fetch(`${running.url}routes.json`)).json()) as { routes: unknown[] };
  expect(routes.routes.length).toBeGreaterThan(40);
  await running.stop();
  await expect(startIn({ ...env, DATABASE_URL: given.superUrl })).rejects.toThrow(/superuser/);
  await given.stop();
});

test('关了 fsync 的服务器，拒绝启动', async () => {
  const database = await emptyDatabase();
  await expect(startIn({ DATABASE_URL: database.url })).rejects.toThrow(/fsync/);
});

test('启动到一半要停，就收拾干净停下，下次照样起', async () => {
  const giveUp = () => {
    throw new Error('stopped');
  };
  const env = { PORT: await freePort(), DATA: join(folder, 'half') };
  await expect(start({ env, home, say: giveUp, seed: nothing })).rejects.toThrow('stopped');
  const after = await startIn({ DATA: join(folder, 'half') });
  await after.stop();
});
