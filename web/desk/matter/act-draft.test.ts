import { expect, test } from 'vitest';
import { BLANK, bodyOf, wrongIn } from './act-draft.ts';
import { ACT_FORMS, type FormAct } from './acts.ts';

function formOf(act: FormAct) {
  const form = ACT_FORMS.find((it) => it.act === act);
  if (form === undefined) throw new Error(act);
  return form;
}

test('签收不用写什么', () => {
  expect(wrongIn(formOf('accept'), BLANK)).toEqual({});
  expect(bodyOf(formOf('accept'), BLANK)).toEqual({});
});

test('答复要写清楚', () => {
  expect(Object.keys(wrongIn(formOf('answer'), { ...BLANK, text: ' 好 ' }))).toEqual(['text']);
  expect(bodyOf(formOf('answer'), { ...BLANK, text: ' 灯已经换好 ' })).toEqual({ answer: '灯已经换好' });
});

test('派单要选承办单位，还要写要求', () => {
  expect(Object.keys(wrongIn(formOf('dispatch'), BLANK))).toEqual(['unitCode', 'text']);
});

test('评价要选一项，话可以不说，说就要说够字', () => {
  expect(Object.keys(wrongIn(formOf('confirm'), BLANK))).toEqual(['satisfaction']);
  const rated = { ...BLANK, satisfaction: 'satisfied' };
  expect(wrongIn(formOf('confirm'), rated)).toEqual({});
  expect(bodyOf(formOf('confirm'), rated)).toEqual({ satisfaction: 'satisfied' });
  expect(Object.keys(wrongIn(formOf('confirm'), { ...rated, text: '好' }))).toEqual(['text']);
});
