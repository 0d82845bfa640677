import { expect, test } from 'vitest';
import { alarmsOf } from './alarm.ts';

const usual = { matters: 30, toldBefore: false, isDecoy: false };

test('一小时调阅三十件不警示，第三十一件警示一次', () => {
  expect(alarmsOf(usual)).toEqual([]);
  expect(alarmsOf({ ...usual, matters: 31 })).toEqual(['alarm.many-openings']);
  expect(alarmsOf({ ...usual, matters: 32, toldBefore: true })).toEqual([]);
});

test('打开诱饵，每次都警示', () => {
  expect(alarmsOf({ ...usual, isDecoy: true, toldBefore: true })).toEqual(['alarm.decoy']);
});
