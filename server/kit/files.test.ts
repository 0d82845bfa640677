import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileNameOf, localFiles } from './files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '协治 文件-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const everyName = async (files: ReturnType<typeof localFiles>) => {
  const names: string[] = [];
  for await (const name of files.names()) names.push(name);
  return names;
};

const SECRET = '不在库里的文件';
const ABSENT = 'f'.repeat(64);

test('存进去的取得出来，名字就是内容的指纹', async () => {
  const files = localFiles(join(folder, '还没有', '的文件夹'));
  const name = await files.put(bytesOf('塌方'));
  expect(name).toBe(fileNameOf(bytesOf('塌方')));
  expect(textOf(await files.get(name))).toBe('塌方');
  expect(await files.has(name)).toBe(true);
  expect(await files.put(new Uint8Array())).toBe(fileNameOf(new Uint8Array()));
});

test('同样的内容存两回，只有一份', async () => {
  const files = localFiles(folder);
  const names = await Promise.all(Array.from({ length: 8 }, () => files.put(bytesOf('同一张照片'))));
  expect(new Set(names).size).toBe(1);
  expect(await everyName(files)).toEqual([names[0]]);
  expect(readdirSync(join(folder, 'arriving'))).toEqual([]);
});

test('关掉再打开，还在；写了一半的不在', async () => {
  const name = await localFiles(folder).put(bytesOf('路修好了'));
  const half = fileNameOf(bytesOf('断电前没写完'));
  writeFileSync(join(folder, 'arriving', `${half}.0011`), '断电前');

  const files = localFiles(folder);
  expect(textOf(await files.get(name))).toBe('路修好了');
  expect(await files.has(half)).toBe(false);
  expect(await everyName(files)).toEqual([name]);
  expect(readdirSync(join(folder, 'arriving'))).toEqual([]);
});

test.each([
  '',
  '.',
  '..',
  '../secret.txt',
  'arriving',
  '00/../../secret.txt',
  `../${'a'.repeat(61)}`,
  'A'.repeat(64),
  'g'.repeat(64),
  'a'.repeat(63),
  'a'.repeat(65),
  `${'a'.repeat(64)}\n`,
  `${'a'.repeat(63)}\0`,
  '__proto__',
])('不成名字的名字 %j 什么也取不到，什么也删不掉', async (name) => {
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  const files = localFiles(join(folder, 'store'));
  expect(await files.get(name)).toBeUndefined();
  expect(await files.has(name)).toBe(false);
  expect(await files.remove(name)).toBe(false);
  expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe(SECRET);
});

test('没有的文件，就是没有', async () => {
  const files = localFiles(folder);
  expect(await files.get(ABSENT)).toBeUndefined();
  expect(await files.has(ABSENT)).toBe(false);
  expect(await files.remove(ABSENT)).toBe(false);
});

test('删掉的取不到，也可以再存', async () => {
  const files = localFiles(folder);
  const name = await files.put(bytesOf('撤回的照片'));
  expect(await files.remove(name)).toBe(true);
  expect(await files.get(name)).toBeUndefined();
  expect(await files.put(bytesOf('撤回的照片'))).toBe(name);
  expect(await files.has(name)).toBe(true);
});

test('磁盘上坏了的文件不当作好的给出来，再存一回就好了', async () => {
  const files = localFiles(folder);
  const name = await files.put(bytesOf('原来的'));
  writeFileSync(join(folder, name.slice(0, 2), name), '被改过的');
  await expect(files.get(name)).rejects.toThrow('damaged');
  await files.put(bytesOf('原来的'));
  expect(textOf(await files.get(name))).toBe('原来的');
});

test('别的用户读不到', async () => {
  const files = localFiles(join(folder, 'store'));
  const name = await files.put(bytesOf('只给经办人看'));
  expect(statSync(join(folder, 'store')).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'store', name.slice(0, 2), name)).mode & 0o077).toBe(0);
});
