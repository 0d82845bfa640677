import { expect, test } from 'vitest';
import { ACT_REFUSALS, ESCALATE_REFUSALS, refusalOf } from './refusals.ts';

test('没有试过就不能上报，说得出为什么', () => {
  expect(refusalOf(ESCALATE_REFUSALS, 'not-tried-yet').zh).toBe('先记一笔本级办了什么，再上报。');
});

test('不认识的理由也有一句话，不会空着', () => {
  expect(refusalOf(ESCALATE_REFUSALS, 'something-new').zh).not.toBe('');
  expect(refusalOf(ESCALATE_REFUSALS, 'toString').zh).toBe(refusalOf(ESCALATE_REFUSALS, 'something-new').zh);
});

test('每个理由都有中文和英文，都是一整句', () => {
  for (const refusals of Object.values(ACT_REFUSALS)) {
    for (const { zh, en } of Object.values(refusals)) {
      expect(zh).toMatch(/[。？]$/);
      expect(en).toMatch(/[.?]$/);
    }
  }
});
