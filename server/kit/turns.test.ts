import { expect, test } from 'vitest';
import { TooOftenError } from './problem.ts';
import { turns } from './turns.ts';

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

test('同时只做这么多，其余按先后排队；排满了就请过一会儿再来', async () => {
  const inTurn = turns({ atOnce: 1, mayWait: 1 });
  const order: string[] = [];
  const first = held();
  const one = inTurn(async () => {
    await first.work();
    order.push('one');
  });
  const two = inTurn(async () => order.push('two'));
  await expect(inTurn(async () => order.push('three'))).rejects.toThrow(TooOftenError);
  first.end();
  await Promise.all([one, two]);
  expect(order).toEqual(['one', 'two']);
  await inTurn(async () => order.push('four'));
  expect(order).toEqual(['one', 'two', 'four']);
});

test('做坏了也让出位置', async () => {
  const inTurn = turns({ atOnce: 1, mayWait: 0 });
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await inTurn(async () => 'next')).toBe('next');
});

test('别人要用的时候少放几个，不要用了又放进来，总有一个在做', async () => {
  let most = 1;
  const inTurn = turns({ atOnce: () => most, mayWait: 5 });
  const works = [held(), held(), held()];
  const begun: number[] = [];
  const all = works.map(({ work }, at) =>
    inTurn(() => {
      begun.push(at);
      return work();
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0]);
  most = 2;
  works[0]?.end();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  await Promise.all(all);
});
