import { expect, test } from 'vitest';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { bookOn } from '../../../domain/meeting/rules.ts';
import { groupText, radioText, smsText } from './notice-text.ts';

const CALLED = {
  ...{
    kind: 'council_session',
    basis: 'invited',
    status: 'noticed',
    starts: Date.parse('2026-11-30T01:00:00Z'),
  },
  ...{
    ...{ venue: '村委会二楼', placeCode: '611025101201' },
    items: [{ title: '垃圾桶放哪里' }],
    why: null,
    ruleVersion: bookOn('2026-11-01').version,
  },
} as unknown as Meeting;
const textsOf = (more: Partial<Meeting>) => {
  const told = { meeting: { ...CALLED, ...more }, placeName: '花园村' };
  return [groupText(told), smsText(told), radioText(told)];
};

test('改了期的说改到哪天，取消的请大家不要来，都不再请人参加；短信一条装得下，不带原因', () => {
  for (const text of textsOf({})) expect(text).toMatch(/请关心这些事的村民/);
  const put = textsOf({ status: 'postponed', why: '下大雨' });
  const given = textsOf({ status: 'cancelled', why: '并到下个月' });
  for (const text of put) expect(text).toMatch(/改到2026年11月30日.*9:00/);
  for (const text of given) expect(text).toMatch(/原定2026年11月30日.*取消，请/);
  for (const text of [...put, ...given]) expect(text).not.toMatch(/参加|垃圾桶/);
  expect([put, given].map(([group]) => group?.match(/原因：(.+)/)?.[1])).toEqual(['下大雨', '并到下个月']);
  for (const [, sms = '', radio] of [put, given]) {
    expect(sms.length).toBeLessThanOrEqual(70);
    expect(sms + radio).not.toMatch(/下大雨|并到下个月/);
  }
});
