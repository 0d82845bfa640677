import { expect, test } from 'vitest';
import { mainAct, possibleOn } from './acts.ts';

const CLOSED_TO_ALL = {
  accept: 'not-the-receiver',
  settle: 'not-the-holder',
  try: 'not-the-holder',
  escalate: 'not-the-holder',
  dispatch: 'not-the-holder',
  return: 'nothing-to-return',
  answer: 'not-the-holder',
  confirm: 'not-the-reporter',
  'send-back': 'not-the-reporter',
} as const;

test('不归自己办的事，页面上没有按钮', () => {
  expect(possibleOn({ acts: CLOSED_TO_ALL })).toEqual([]);
});

test('刚到的事，先受理；要上报的，看得到先受理的理由', () => {
  const acts = {
    ...CLOSED_TO_ALL,
    accept: null,
    settle: null,
    try: 'not-accepted-yet',
    answer: 'not-accepted-yet',
    escalate: 'not-accepted-yet',
  };
  const possible = possibleOn({ acts });
  expect(possible).toEqual([
    { act: 'accept', reason: null },
    { act: 'settle', reason: null },
    { act: 'escalate', reason: 'not-accepted-yet' },
  ]);
  expect(mainAct(possible)).toBe('accept');
});

test('没有试过就不能上报，理由要看得到', () => {
  const acts = {
    ...CLOSED_TO_ALL,
    accept: 'already-accepted',
    answer: null,
    try: null,
    escalate: 'not-tried-yet',
  };
  const possible = possibleOn({ acts });
  expect(mainAct(possible)).toBe('answer');
  expect(possible).toContainEqual({ act: 'escalate', reason: 'not-tried-yet' });
});

test('退回过一次的，看得到不能再退的理由', () => {
  const acts = { ...CLOSED_TO_ALL, accept: null, return: 'returned-before' };
  expect(possibleOn({ acts })).toContainEqual({ act: 'return', reason: 'returned-before' });
});

test('提出人先看到确认，再看到退回重办', () => {
  const possible = possibleOn({ acts: { ...CLOSED_TO_ALL, confirm: null, 'send-back': null } });
  expect(mainAct(possible)).toBe('confirm');
  expect(possible.map(({ act }) => act)).toEqual(['confirm', 'send-back']);
});
