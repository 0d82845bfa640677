/** 写草稿: what the disk would not take is not forgotten, and the page hears of it. */
import { expect, test } from 'vitest';
import { MemoryStore } from '../outbox/memory-store.ts';
import { type Change, FullError } from '../outbox/store.ts';
import { DraftWriter } from './draft-writer.ts';

const drafts = async (store: MemoryStore) =>
  Object.fromEntries((await store.list('draft')).map(({ key, value }) => [key, value]));

test('手机存满了，草稿没写上：说得出，腾出地方以后下一次一起写上，先写的不丢', async () => {
  const store = new MemoryStore();
  let full = true;
  const told: boolean[] = [];
  const write = (changes: readonly Change[]) =>
    full ? Promise.reject(new FullError()) : store.write(changes);
  const writer = new DraftWriter({ write }, (it) => told.push(it));
  writer.keep('o.report', { text: '后沟' });
  await writer.flush();
  expect([told.at(-1), await drafts(store)]).toEqual([true, {}]);
  full = false;
  writer.keep('o.note.m', { text: '已经联系' });
  await writer.flush();
  expect([told.at(-1), await drafts(store)]).toEqual([
    false,
    { 'o.report': { text: '后沟' }, 'o.note.m': { text: '已经联系' } },
  ]);
});

test('写的时候又改了：后改的算数；写一半出了别的错，也不丢', async () => {
  const store = new MemoryStore();
  let broken = 1;
  const write = async (changes: readonly Change[]) => {
    broken -= 1;
    if (broken >= 0) throw new Error('closing');
    return store.write(changes);
  };
  const told: boolean[] = [];
  const writer = new DraftWriter({ write }, (it) => told.push(it));
  writer.keep('o.report', { text: '一' });
  writer.keep('o.report', { text: '一二' });
  await writer.flush();
  expect(told).toEqual([false]);
  await writer.flush();
  expect(await drafts(store)).toEqual({ 'o.report': { text: '一二' } });
  writer.keep('o.report', undefined);
  await writer.flush();
  expect(await drafts(store)).toEqual({});
});
