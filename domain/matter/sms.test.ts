import { expect, test } from 'vitest';
import { DAY } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import { MONDAY, owner, reported } from './examples.ts';
import type { Matter } from './matter.ts';
import { askBySms, matterOfReply, mayCallBack, readSmsReply, smsTail } from './sms.ts';

const officeOf = (level: Parameters<typeof owner>[0]): Office => {
  const actor = owner(level);
  if (actor.kind !== 'office') throw new Error('no office');
  return actor.office;
};
const answered: Matter = { ...reported(), status: 'answered', reporter: { kind: 'named' } };

test('上一级可以回访，承办的自己不打自己的分；敏感的、没答复的、匿名的不回访', () => {
  expect(mayCallBack(officeOf('village'), answered)).toBe(true);
  expect(mayCallBack(officeOf('area'), answered)).toBe(false);
  expect(mayCallBack(officeOf('village'), { ...answered, dataClass: 'P3' })).toBe(false);
  expect(mayCallBack(officeOf('village'), { ...answered, status: 'accepted' })).toBe(false);
  expect(mayCallBack(officeOf('village'), { ...answered, reporter: { kind: 'anonymous' } })).toBe(false);
});

test('短信十五天内只问一次', () => {
  const ask = { by: officeOf('area'), hasPhone: true, askedAt: undefined, at: MONDAY };
  expect(askBySms(answered, ask)).toMatchObject({ ok: true });
  expect(askBySms(answered, { ...ask, hasPhone: false })).toMatchObject({ reason: 'no-phone' });
  expect(askBySms(answered, { ...ask, askedAt: MONDAY - 15 * DAY })).toMatchObject({
    reason: 'asked-before',
  });
  expect(askBySms(answered, { ...ask, askedAt: MONDAY - 16 * DAY })).toMatchObject({ ok: true });
});

test.each([
  ['1', 'satisfied'],
  [' ２。', 'basically_satisfied'],
  ['3\n', 'dissatisfied'],
  ['4', undefined],
  ['12', undefined],
  ['1 但是还没修好', undefined],
  ['', undefined],
])('回复“%s”读作 %s', (text, meant) => {
  expect(readSmsReply(text)).toBe(meant);
});

test('同一个电话有两件在等，就哪一件也不算', () => {
  const one = { matterId: 'a', askedAt: MONDAY };
  expect(matterOfReply([one], MONDAY + DAY)).toBe(one);
  expect(matterOfReply([one, { matterId: 'b', askedAt: MONDAY }], MONDAY + DAY)).toBeUndefined();
  expect(matterOfReply([one], MONDAY + 16 * DAY)).toBeUndefined();
  expect(matterOfReply([], MONDAY)).toBeUndefined();
});

test('短信里只有编号的后四位', () => {
  expect(smsTail('XZ26-7KQ4-M9XJ')).toBe('M9XJ');
});
