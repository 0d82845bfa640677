import { expect, test } from 'vitest';
import { HOUR, MINUTE, startOf } from '../kernel/day.ts';
import { isOnward, KIND_NAMES, NOTICE_KINDS } from './kind.ts';
import { afterReceipt, endOfQuiet, type Facts, going, pauseAfter } from './letter.ts';
import { DEFAULT_NOTICE_LIMITS as LIMITS } from './limits.ts';
import { toldOfAnswer, toldOfCorrection } from './of-account.ts';
import { toldOfAbsences, toldOfCampaign, toldOfCare, toldOfSilence } from './of-cards.ts';
import { DEFAULT_FRAME, isFrame, textOf } from './text.ts';

const DAY = startOf('2026-09-07');
const NOON = DAY + 12 * HOUR;
const FACTS: Facts = {
  ...{ at: NOON, isOn: true, isWanted: true, mayTell: true, isOvertaken: false },
  ...{ sentToday: 0, lastMinute: [], isRobot: false },
};

test('该发的才发：停了、关了、不能说、过了、当天够了，都不发，说得清为什么', () => {
  expect(going(FACTS, LIMITS)).toEqual({ go: 'now' });
  const why = (part: Partial<Facts>) => going({ ...FACTS, ...part }, LIMITS);
  expect(why({ isWanted: false })).toEqual({ go: 'never', why: 'withdrawn' });
  expect(why({ isOn: false })).toEqual({ go: 'never', why: 'channel-off' });
  expect(why({ mayTell: false })).toEqual({ go: 'never', why: 'kept-shut' });
  expect(why({ isOvertaken: true })).toEqual({ go: 'never', why: 'overtaken' });
  expect(why({ sentToday: 3 })).toEqual({ go: 'never', why: 'enough-today' });
});

test('晚上九点到早上八点不发，等到八点；八点整就发', () => {
  const at = (hours: number) => (endOfQuiet(DAY + hours * HOUR, LIMITS) - DAY) / HOUR;
  expect([at(0), at(7.99), at(8), at(20.99), at(21), at(23.5)]).toEqual([8, 8, 8, 20.99, 32, 32]);
});

test('机器人一分钟满了二十条，等最早的那条过去一分钟；它不受一天几条的限制', () => {
  const lastMinute = Array.from({ length: 20 }, (_, n) => NOON - 50_000 + n);
  const robot = { ...FACTS, isRobot: true, sentToday: 900 };
  expect(going({ ...robot, lastMinute }, LIMITS)).toEqual({ go: 'later', at: NOON - 50_000 + MINUTE });
  expect(going({ ...robot, lastMinute: lastMinute.slice(1) }, LIMITS)).toEqual({ go: 'now' });
});

test('没有回音的：认得同一个请求的再问；不认得的、问得太久的，不再发', () => {
  const told = { kind: 'silent', said: '' } as const;
  const it = { at: NOON, tries: 1, askedAt: NOON, chance: 0, most: 6 };
  expect(afterReceipt(told, { ...it, repeats: 10 * MINUTE }).status).toBe('sending');
  expect(afterReceipt(told, { ...it, repeats: 0 }).status).toBe('dead');
  expect(afterReceipt(told, { ...it, repeats: 10 * MINUTE, askedAt: NOON - 10 * MINUTE }).status).toBe(
    'dead',
  );
});

test('越隔越久，最多一小时，各有先后；试够了就不再试；说等多久就等多久', () => {
  expect([1, 2, 3, 9].map((tries) => pauseAfter(tries, 0) / 1000)).toEqual([30, 60, 120, 3600]);
  expect(pauseAfter(1, 999)).toBeLessThan(45_000);
  const it = { at: NOON, tries: 6, askedAt: NOON, repeats: 0, chance: 0, most: 6 };
  expect(afterReceipt({ kind: 'unsent', said: '' }, it).status).toBe('dead');
  expect(afterReceipt({ kind: 'later', said: '', wait: HOUR }, { ...it, tries: 1 })).toEqual({
    status: 'waiting',
    next: NOON + HOUR,
  });
});

test('文字里只有哪一类和编号尾号；写得下号码、姓名的框子不收（T35）', () => {
  for (const kind of NOTICE_KINDS)
    expect(textOf(DEFAULT_FRAME, { kind, tail: '7K2M' })).toBe(`${KIND_NAMES[kind]}（尾号 7K2M）`);
  for (const bad of ['{kind}', '{kind} {no} {name}', '{kind} {no} 13800001111', '{no} 的事'])
    expect(isFrame(bad)).toBe(false);
  expect(isFrame('【镇安】{kind}，尾号 {no}')).toBe(true);
});

test('卡片、排查、手机告诉谁：片长和任职的照看人；村里一次；等它说话的镇；管那部手机的上一级', () => {
  const [area, village, town] = ['6110250012000101', '611025001200', '611025001'];
  expect(toldOfCare({ placeCode: area, persons: ['p', 'p'] }, 'card-ending').map(({ to }) => to)).toEqual([
    area,
    'person:p',
  ]);
  expect(toldOfAbsences([area, village], 'card-ended')).toEqual([{ to: village, kind: 'card-ended' }]);
  const part = { placeCode: village, townCode: town, why: null, decidedOn: null };
  expect(
    toldOfCampaign([
      { ...part, state: 'asked' },
      { ...part, state: 'asked' },
    ]),
  ).toHaveLength(1);
  expect(toldOfCampaign([{ ...part, state: 'approved' }])).toEqual([]);
  const silence = [area, '61102500120001', village, town, '611025'].map(
    (place) => toldOfSilence(place)[0]?.to,
  );
  expect(silence).toEqual([village, village, town, '611025', '611025']);
});

test('要求更正，告诉能任命他全部职务的：一个镇都管得到的告诉镇，不止一个镇的、镇里的告诉县里，只有系统管理员能任命的谁也不告诉', () => {
  const [TOWN, OTHER] = ['611025001', '611025101'];
  const chief = { post: 'area_chief', placeCode: `${TOWN}2000101` } as const;
  const asked = (to: string) => [{ to, kind: 'correction-asked' }];
  expect(toldOfCorrection([chief])).toEqual(asked(TOWN));
  expect(toldOfCorrection([chief, { ...chief, placeCode: `${OTHER}2000101` }])).toEqual(asked('611025'));
  expect(toldOfCorrection([chief, { post: 'cppcc_member', placeCode: '611025' }])).toEqual(asked('611025'));
  expect(toldOfCorrection([{ post: 'town_officer', placeCode: TOWN }])).toEqual(asked('611025'));
  expect(toldOfCorrection([{ post: 'audit_admin', placeCode: '611025' }])).toEqual([]);
  expect(toldOfCorrection([])).toEqual([]);
  expect(toldOfAnswer('p')).toEqual([{ to: 'person:p', kind: 'correction-answered' }]);
});

test('转来的、交办的、它们的回音，通到会议转办那一页：收到的人不一定看得到那个会', () => {
  expect(NOTICE_KINDS.filter(isOnward)).toEqual([
    'item-referred',
    'onward-answered',
    'task-given',
    'task-late',
  ]);
  expect(NOTICE_KINDS.filter((kind) => kind.startsWith('meeting-')).some(isOnward)).toBe(false);
});
