import { expect, test } from 'vitest';
import { BLANK, requestOf, wrongIn } from './record-request.ts';

const said = { ...BLANK, text: '三组路口的灯坏了', consent: 'spoken' as const };

test('替居民登记，姓名和电话至少要有一项', () => {
  expect(Object.keys(wrongIn(said))).toEqual(['name']);
  expect(wrongIn({ ...said, phone: '138 9123 4567' })).toEqual({});
  expect(wrongIn({ ...said, name: '王建国' })).toEqual({});
});

test('替居民登记，要先问过本人', () => {
  expect(Object.keys(wrongIn({ ...said, name: '王建国', consent: undefined }))).toEqual(['consent']);
});

test('照纸质登记表登记：姓名电话可以都空着，表号一起送', () => {
  const paper = { ...said, consent: 'written' as const, paper: '4829-1370' };
  expect(wrongIn(paper)).toEqual({});
  expect(requestOf(paper, 'id', [])).toMatchObject({ consent: 'written', paper: '4829-1370' });
});

test('自己发现的，一句话就够', () => {
  expect(wrongIn({ ...said, forWhom: 'self' })).toEqual({});
  expect(Object.keys(wrongIn({ ...said, forWhom: 'self', text: '灯' }))).toEqual(['text']);
});

test('电话写错了会指出来', () => {
  expect(Object.keys(wrongIn({ ...said, phone: '12345' }))).toEqual(['phone']);
});

test('没有填的不送，由文字判断', () => {
  expect(requestOf({ ...said, phone: '138 9123 4567' }, 'id', [])).toEqual({
    matterId: 'id',
    text: '三组路口的灯坏了',
    consent: 'spoken',
    phone: '13891234567',
  });
});

test('改成自己发现的，先前填的姓名不会送出去', () => {
  expect(requestOf({ ...said, name: '王建国', forWhom: 'self' }, 'id', ['a'])).toEqual({
    matterId: 'id',
    text: '三组路口的灯坏了',
    photos: ['a'],
  });
});
