import { expect, test } from 'vitest';
import { isPlain, isSix } from './pin.ts';

test('密码是六位数字', () => {
  expect(['042713', '12345', '1234567', '12345a', ''].map(isSix)).toEqual([true, false, false, false, false]);
});

test('全一样的、顺着数的太好猜', () => {
  expect(['000000', '888888', '123456', '654321', '135790', '112233'].map(isPlain)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
