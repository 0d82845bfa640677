/** 交寄簿: a file that is cut off, missing, full of other lines or old still says what went. */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localHanded } from './handed.ts';

const FIRST = { answers: 0, tries: 1 };
const [ONE, TWO, THREE] = ['a', 'b', 'c'].map((name) => name.repeat(43)) as [string, string, string];
const TODAY = '2026-09-07';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-handed-'));
  path = join(folder, 'handed');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('交出去的，换一个进程也知道；没有这本簿，什么也不知道', async () => {
  const book = localHanded(path);
  expect(await book.isKept()).toBe(false);
  expect(await book.isGone(ONE, FIRST)).toBe(false);
  await book.hand(ONE, FIRST, TODAY);
  for (const reader of [book, localHanded(path)]) {
    expect(await reader.isKept()).toBe(true);
    expect(await reader.isGone(ONE, FIRST)).toBe(true);
    expect(await reader.isGone(TWO, FIRST)).toBe(false);
  }
});

test('库里比簿上走得远的，不是旧副本：照样去；网关没收下的，也照样去', async () => {
  const book = localHanded(path);
  await book.hand(ONE, { answers: 1, tries: 2 }, TODAY);
  expect(await book.isGone(ONE, FIRST)).toBe(true);
  expect(await book.isGone(ONE, { answers: 1, tries: 3 })).toBe(false);
  // Given up, and asked for again by somebody.
  expect(await book.isGone(ONE, { answers: 2, tries: 1 })).toBe(false);
  await book.takeBack(ONE, TODAY);
  for (const reader of [book, localHanded(path)]) expect(await reader.isGone(ONE, FIRST)).toBe(false);
});

test('断电留下的半行不算数，后面写的一行不少', async () => {
  await localHanded(path).hand(ONE, FIRST, TODAY);
  await appendFile(path, `\n${TODAY} ${TWO.slice(5)}`);
  await localHanded(path).hand(THREE, FIRST, TODAY);
  const book = localHanded(path);
  const gone = await Promise.all([ONE, TWO, THREE].map((letter) => book.isGone(letter, FIRST)));
  expect(gone).toEqual([true, false, true]);
});

test('过了日子的一行不留；整理的同时写进来的一行不丢', async () => {
  await writeFile(path, `不是我们的一行\n2026-08-01 ${ONE} 0.1\n2026-08-07 ${TWO} 0.1\n`);
  const book = localHanded(path);
  await Promise.all([book.forgetBefore('2026-08-07'), book.hand(THREE, FIRST, TODAY)]);
  expect((await readFile(path, 'utf8')).split('\n').filter(Boolean)).toEqual([
    `2026-08-07 ${TWO} 0.1`,
    `${TODAY} ${THREE} 0.1`,
  ]);
  expect(await book.isGone(ONE, FIRST)).toBe(false);
  expect(await localHanded(path).isGone(TWO, FIRST)).toBe(true);
});
