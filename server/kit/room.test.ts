import { expect, test } from 'vitest';
import { TooOftenError } from './problem.ts';
import { room } from './room.ts';

test('小的可以一起，大的等有了地方再来，先来的先进，太多的请回', async () => {
  const take = room({ bytes: 10, mayWait: 2 });
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string, size: number) =>
    take(size, () => new Promise<void>((end) => ends.push(end))).then(() => done.push(name));

  const all = [work('一', 4), work('二', 4)];
  await Promise.resolve();
  all.push(work('三', 4), work('四', 1));
  await expect(work('五', 1)).rejects.toBeInstanceOf(TooOftenError);
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toHaveLength(2);
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toHaveLength(4);
  for (const end of ends) end();
  await Promise.all(all);
  expect(done.slice(0, 1)).toEqual(['一']);
  expect(done.sort()).toEqual(['一', '三', '二', '四'].sort());
});

test('比整间屋子还大的，独自进来', async () => {
  expect(await room({ bytes: 10, mayWait: 1 })(1000, async () => '进来了')).toBe('进来了');
});
