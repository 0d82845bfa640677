import { expect, test } from 'vitest';
import { BLANK, bodyOf, wrongIn } from './act-draft.ts';
import { ACT_FORMS, type FormAct } from './acts.ts';

function formOf(act: FormAct) {
  const form = ACT_FORMS.find((it) => it.act === act);
  if (form === undefined) throw new Error(act);
  return form;
}

const newId = () => '01990000-0000-7000-8000-000000000001';

test('签收不用写什么', () => {
  expect(wrongIn(formOf('accept'), BLANK)).toEqual({});
  expect(bodyOf(formOf('accept'), BLANK, newId)).toEqual({});
});

test('答复要写清楚', () => {
  expect(Object.keys(wrongIn(formOf('answer'), { ...BLANK, text: ' 好 ' }))).toEqual(['text']);
  expect(bodyOf(formOf('answer'), { ...BLANK, text: ' 灯已经换好 ' }, newId)).toEqual({
    answer: '灯已经换好',
  });
});

test('派单要选承办单位，还要写要求', () => {
  expect(Object.keys(wrongIn(formOf('dispatch'), BLANK))).toEqual(['unitCode', 'text']);
});

test('评价要选一项，话可以不说，说就要说够字', () => {
  expect(Object.keys(wrongIn(formOf('confirm'), BLANK))).toEqual(['satisfaction']);
  const rated = { ...BLANK, satisfaction: 'satisfied' };
  expect(wrongIn(formOf('confirm'), rated)).toEqual({});
  expect(bodyOf(formOf('confirm'), rated, newId)).toEqual({ satisfaction: 'satisfied' });
  expect(Object.keys(wrongIn(formOf('confirm'), { ...rated, text: '好' }))).toEqual(['text']);
});

test('暂缓要说怎么缓、哪天复核、为什么', () => {
  const form = formOf('set-aside');
  expect(Object.keys(wrongIn(form, BLANK))).toEqual(['aside', 'review', 'text']);
  const draft = { ...BLANK, aside: 'suspended', review: '2026-12-01', text: '等路基沉降' };
  expect(bodyOf(form, draft, newId)).toEqual({ as: 'suspended', review: '2026-12-01', why: '等路基沉降' });
});

test('转法定途径，文号有就填，没有就不说', () => {
  const form = formOf('redirect');
  expect(Object.keys(wrongIn(form, BLANK))).toEqual(['channel', 'text']);
  const draft = { ...BLANK, channel: 'labour', text: '请向县劳动监察大队投诉。' };
  expect(bodyOf(form, draft, newId)).toEqual({ channel: 'labour', told: '请向县劳动监察大队投诉。' });
  expect(Object.keys(wrongIn(form, { ...draft, reference: '一' }))).toEqual(['reference']);
});

test('拆出的一件有自己的编号、标题和内容', () => {
  const draft = { ...BLANK, title: '路灯不亮', part: '村口路灯不亮', text: '一次说了两件事' };
  expect(bodyOf(formOf('split'), draft, newId)).toEqual({
    partId: newId(),
    title: '路灯不亮',
    text: '村口路灯不亮',
    why: '一次说了两件事',
  });
});
