import { expect, test } from 'vitest';
import { toldOf } from './told.ts';

const AT = { placeCode: '611025101202' };

test('发通知、改期、取消告诉同一个群；没有通知过的，改了也不打扰谁', () => {
  for (const [act, kind] of [
    ['notice', 'meeting-called'],
    ['postpone', 'meeting-put-off'],
    ['cancel', 'meeting-given-up'],
  ] as const) {
    expect(toldOf(AT, act, true)).toEqual([{ to: 'group:611025101202', kind }]);
    expect(toldOf(AT, act, false)).toEqual([]);
  }
  expect(toldOf(AT, 'open', true)).toEqual([]);
});
