import { expect, test } from 'vitest';
import { findingsOf, fits, hidden, isKept, keptIn, type Masked } from './wording.ts';

const plain = (original: string) => ({ original, masked: original, masks: [] });
const masked: Masked = {
  title: plain('路灯修好了'),
  text: plain('路口的灯坏了'),
  result: {
    original: '已换灯，值班电话 13900001111。',
    masked: '已换灯，值班电话 〔电话〕。',
    masks: [{ from: 9, to: 20, kind: 'phone' }],
  },
};

test('找到的每一处都说得出是哪一段的哪几个字', () => {
  expect(findingsOf(masked).map(({ part, passage }) => [part, passage])).toEqual([['result', '13900001111']]);
});

test('点“隐去”只换掉那一处', () => {
  const [finding] = findingsOf(masked);
  if (finding === undefined) throw new Error('nothing found');
  expect(hidden(masked.result.original, finding)).toBe('已换灯，值班电话 〔电话〕。');
});

test('有意保留要写明理由，空格不算', () => {
  const [finding] = findingsOf(masked);
  if (finding === undefined) throw new Error('nothing found');
  expect(isKept({ '13900001111': ' ' }, finding)).toBe(false);
  const kept = { '13900001111': '电工的公开电话' };
  expect(isKept(kept, finding)).toBe(true);
  expect(keptIn([finding], kept)).toEqual([{ passage: '13900001111', why: '电工的公开电话' }]);
});

test('标题和每一段都要写够字', () => {
  expect(fits({ title: '灯', text: '路口的灯坏了', result: '已经换好' })).toBe(false);
  expect(fits({ title: '路灯', text: '路口的灯坏了', result: '已经换好' })).toBe(true);
});
