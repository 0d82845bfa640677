import { expect, test } from 'vitest';
import { openGate } from './pace.ts';

const PACES = { address: { perSecond: 2, burst: 3 }, session: { perSecond: 1, burst: 2 } };

function gate() {
  let now = 0;
  return {
    ...openGate(PACES, () => now),
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

const times = (count: number, take: () => number): number[] => Array.from({ length: count }, take);

test('一个地址用完了就等，等过了又可以，别的地址不受影响', () => {
  const { take, wait } = gate();
  expect(times(4, () => take('10.0.0.1', undefined))).toEqual([0, 0, 0, 1]);
  expect(take('10.0.0.2', undefined)).toBe(0);
  wait(1);
  expect(times(3, () => take('10.0.0.1', undefined))).toEqual([0, 0, 1]);
});

test('登录的人各算各的，同一个村部的地址用完了也不碍事', () => {
  const { take, know } = gate();
  know('甲');
  know('乙');
  times(5, () => take('10.0.0.1', undefined));
  expect(times(3, () => take('10.0.0.1', '甲'))).toEqual([0, 0, 1]);
  expect(take('10.0.0.1', '乙')).toBe(0);
});

test('带着还不认识的令牌，一个地址放行五倍；编造再多也就这些，不占没登录的人的份', () => {
  const { take } = gate();
  let invented = 0;
  const answers = times(17, () => {
    invented += 1;
    return take('10.0.0.1', `编的${invented}`);
  });
  expect(answers).toEqual([...Array.from({ length: 15 }, () => 0), 1, 1]);
  expect(times(4, () => take('10.0.0.1', undefined))).toEqual([0, 0, 0, 1]);
});

test('打开应用要拿的一百来个文件，不占谁问话的份；一个地址也不是没有止境', () => {
  const { take, takeFile, know } = gate();
  know('甲');
  expect(times(60, () => takeFile('10.0.0.1')).every((seconds) => seconds === 0)).toBe(true);
  expect(times(2, () => take('10.0.0.1', '甲'))).toEqual([0, 0]);
  expect(takeFile('10.0.0.1')).toBe(1);
});

test('一个用户的整段 IPv6 地址算一个，另一段算另一个', () => {
  const { take } = gate();
  expect([1, 2, 3, 4].map((at) => take(`2001:db8::${at}`, undefined))).toEqual([0, 0, 0, 1]);
  expect(take('2001:db8:0:1::1', undefined)).toBe(0);
  expect(take('::ffff:10.0.0.9', undefined)).toBe(0);
});

test('很久没有来的不记着', () => {
  const { take, know, wait } = gate();
  know('甲');
  wait(601);
  take('10.0.0.1', undefined);
  // Forgotten: counted by the address until it is known again.
  expect(times(16, () => take('10.0.0.1', '甲')).slice(14)).toEqual([0, 1]);
});
