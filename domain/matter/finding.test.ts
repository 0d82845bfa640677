import { expect, test } from 'vitest';
import { findableOf, mayBeNumber, numberToken } from './finding.ts';

test.each([
  ['xz26-7kq4-m9xj', true],
  ['7kq4-m9xj', true],
  ['m9xj', true],
  ['abcd-efgh', true],
  ['wifi', false],
  ['水管', false],
])('%s 像不像编号', (term, may) => {
  expect(mayBeNumber(term)).toBe(may);
});

test('没有数字的编号，凭后两组也找得到', () => {
  const said = { title: '', text: '', placeCode: '611025101202', dataClass: 'P1' as const };
  const { tokens } = findableOf({ ...said, no: 'XZ26-ABCD-EFGH' });
  expect(tokens).toContain(numberToken('abcd-efgh'));
});
