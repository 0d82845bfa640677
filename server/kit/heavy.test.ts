import { expect, test } from 'vitest';
import { inTurn, unhurried, writing } from './heavy.ts';

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

/** Everything that can go on by itself has gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('有人正在写，检索和文件的下一块都等他写完', async () => {
  const report = held();
  const order: string[] = [];
  const written = writing(async () => {
    await report.work();
    order.push('written');
  });
  const found = inTurn(async () => order.push('found'));
  const pieces = async function* () {
    order.push('piece');
    yield 1;
  };
  const file = unhurried(pieces()).next();
  await settled();
  expect(order).toEqual([]);

  report.end();
  await Promise.all([written, found, file]);
  expect(order[0]).toBe('written');
  expect(order.toSorted()).toEqual(['found', 'piece', 'written']);
});

test('总有人在写，检索等一会儿也轮得到', async () => {
  const report = held();
  const written = writing(report.work);
  expect(await inTurn(async () => 'found')).toBe('found');
  report.end();
  await written;
});

test('有人在写的时候，检索做多久，下一个就再等多久；问的人不等', async () => {
  await writing(async () => {});
  const began = performance.now();
  const busy = async () => {
    while (performance.now() < began + 20);
  };
  const first = inTurn(busy).then(() => performance.now());
  const second = inTurn(async () => performance.now());
  const answered = await first;
  expect((await second) - answered).toBeGreaterThan(15);
});

test('写坏了的不叫别人久等，错照样告诉他', async () => {
  await expect(writing(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await inTurn(async () => 'found')).toBe('found');
});

test('一块一块做：谁的都不丢，同时只做一块', async () => {
  let atWork = 0;
  let most = 0;
  const pieces = async function* (name: string) {
    for (let n = 0; n < 3; n += 1) {
      atWork += 1;
      most = Math.max(most, atWork);
      await settled();
      atWork -= 1;
      yield `${name}${n}`;
    }
  };
  const read = async (name: string) => {
    const all: string[] = [];
    for await (const piece of unhurried(pieces(name))) all.push(piece);
    return all;
  };
  expect(await Promise.all([read('a'), read('b'), read('c')])).toEqual([
    ['a0', 'a1', 'a2'],
    ['b0', 'b1', 'b2'],
    ['c0', 'c1', 'c2'],
  ]);
  expect(most).toBe(1);
});
