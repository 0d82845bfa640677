import { expect, test } from 'vitest';
import { daysIn, linesIn } from './days.ts';

test('一行一个、逗号隔开都认；写错的说得出来', () => {
  expect(daysIn('2027-01-01\n2027-02-08，2027-02-09')).toEqual(['2027-01-01', '2027-02-08', '2027-02-09']);
  expect(daysIn('2027.1.1')).toBeUndefined();
  expect(daysIn('2027-02-30')).toBeUndefined();
  expect(daysIn(' ')).toEqual([]);
});

test('空行不算词', () => {
  expect(linesIn('打分\n\n 排名 \n')).toEqual(['打分', '排名']);
});
