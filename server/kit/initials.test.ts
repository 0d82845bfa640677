import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test('多音字两种读法都找得到，最多四种', () => {
  expect(initialsOf('长坪村')).toBe('cpc zpc');
  expect(initialsOf('长乐朝阳').split(' ')).toHaveLength(4);
});

test('名字里全是多音字，也一下子就好', () => {
  expect(initialsOf('长'.repeat(30)).split(' ')).toHaveLength(4);
});
