import { expect, test } from 'vitest';
import { comingOf, housesOf, readSlip, slipText } from './slip.ts';

const ID = '0a1b2c3d-0000-4000-8000-000000000001';
const OTHER = '9a1b2c3d-0000-4000-8000-000000000001';
const LIST = [
  { no: 1, name: '王大山', household: '一组王大山' },
  { no: 2, name: '李秀英', household: '一组王大山' },
  { no: 3, name: '张会计', household: '二组张会计' },
];

test('到会条只认这个会的，别的会的说出来，不是到会条的不认', () => {
  expect(readSlip(slipText(ID, 12), ID)).toBe(12);
  expect(readSlip(` ${slipText(ID, 12).toLowerCase()}\n`, ID)).toBe(12);
  expect(readSlip(slipText(OTHER, 12), ID)).toBe('other-meeting');
  for (const text of ['12', 'XZH-0A1B2C3D-0', 'XZH-0A1B2C3D-123456', 'https://example.org'])
    expect(readSlip(text, ID)).toBeUndefined();
});

test('到会条上没有人名，只有会和号', () => {
  expect(slipText(ID, 3)).toBe('XZH-0A1B2C3D-3');
});

test('一户一条，按名单的先后', () => {
  expect(housesOf(LIST).map(({ household, people }) => [household, people.map(({ no }) => no)])).toEqual([
    ['一组王大山', [1, 2]],
    ['二组张会计', [3]],
  ]);
});

test('照了条，问这户还没到的是谁来；名单上没有的号不认', () => {
  expect(comingOf(1, LIST, [])?.map(({ no }) => no)).toEqual([1, 2]);
  expect(comingOf(1, LIST, [1])?.map(({ no }) => no)).toEqual([2]);
  expect(comingOf(3, LIST, [3])).toEqual([]);
  expect(comingOf(9, LIST, [])).toBeUndefined();
});
