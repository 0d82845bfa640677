import { expect, test } from 'vitest';
import { NOBODY, personOf, wrongInPerson } from './person-draft.ts';

test('没有选人、没有姓名、手机号不全，各有各的提示', () => {
  expect(Object.keys(wrongInPerson(NOBODY))).toEqual(['person']);
  expect(Object.keys(wrongInPerson({ ...NOBODY, kind: 'fresh', phone: '1391234' }))).toEqual([
    'name',
    'phone',
  ]);
  expect(wrongInPerson({ ...NOBODY, kind: 'fresh', name: '周新来', phone: '13912345678' })).toEqual({});
});

test('已有的人只说是谁，新人说姓名和手机号', () => {
  expect(personOf({ ...NOBODY, personId: 'a', name: '写了一半' })).toEqual({ personId: 'a' });
  expect(personOf({ ...NOBODY, kind: 'fresh', name: ' 周新来 ', phone: '13912345678' })).toEqual({
    name: '周新来',
    phone: '13912345678',
  });
});
