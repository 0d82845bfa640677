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
