import { expect, test } from 'vitest';
import { oneOf, said, searchOf } from './address.ts';

test('没有填的条件不写进地址', () => {
  expect(searchOf({ q: '路灯', place: '', order: 'due' })).toBe('?q=%E8%B7%AF%E7%81%AF&order=due');
  expect(searchOf({ q: '' })).toBe('');
  expect(said({ q: '', status: 'open' })).toEqual({ status: 'open' });
});

test('地址里不认识的条件当作没有写', () => {
  expect(oneOf(['red', 'green'], 'blue')).toBeUndefined();
  expect(oneOf(['red', 'green'], 'red')).toBe('red');
});
