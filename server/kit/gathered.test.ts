import { expect, test } from 'vitest';
import { gathered } from './gathered.ts';

/** Answers each question when it is told to. */
function oracle() {
  const asked: { keys: readonly string[]; answer: () => void; fail: () => void }[] = [];
  const ask = gathered<string>(
    (keys) =>
      new Promise((done, failed) => {
        asked.push({
          keys,
          answer: () => done(new Map(keys.filter((key) => key !== 'none').map((key) => [key, `${key}!`]))),
          fail: () => failed(new Error('no')),
        });
      }),
  );
  return { asked, ask };
}

const moment = () => new Promise((later) => setImmediate(later));

test('同时来问的一起问一次，各得各的', async () => {
  const { asked, ask } = oracle();
  const answers = Promise.all(['a', 'b', 'a', 'none'].map(ask));
  await moment();
  expect(asked.map(({ keys }) => keys)).toEqual([['a', 'b', 'none']]);
  asked[0]?.answer();
  expect(await answers).toEqual(['a!', 'b!', 'a!', undefined]);
});

test('问在路上时来的，等它回来再问，不拿早先问到的', async () => {
  const { asked, ask } = oracle();
  const first = ask('a');
  await moment();
  const later = [ask('a'), ask('b')];
  await moment();
  expect(asked.length).toBe(1);
  asked[0]?.answer();
  expect(await first).toBe('a!');
  await moment();
  expect(asked[1]?.keys).toEqual(['a', 'b']);
  asked[1]?.answer();
  expect(await Promise.all(later)).toEqual(['a!', 'b!']);
});

test('一次问不成，只有问它的人知道，后来的照常', async () => {
  const { asked, ask } = oracle();
  const first = ask('a');
  await moment();
  const second = ask('b');
  asked[0]?.fail();
  await expect(first).rejects.toThrow('no');
  await moment();
  asked[1]?.answer();
  expect(await second).toBe('b!');
});
