import { expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { fold } from './acts.ts';
import { begin } from './begin.ts';
import {
  BEGAN,
  BY_REPS,
  beginning,
  counted,
  does,
  holds,
  LAMPS,
  limits,
  MEETING,
  metOn,
  on,
  paper,
  upTo,
  withLimits,
} from './examples.ts';
import { nextStage, statusOf } from './procedure.ts';
import { standingOf } from './standing.ts';

const day = (n: number) => addDays(BEGAN, n);
const facts = on(BEGAN);
const NOTICE = { text: '村民代表会议决议：装二十盏太阳能路灯。', where: '村务公开栏' };
const shown = (what: string, from: string, days = 15) => ({
  ...{ what, ...NOTICE, from, until: addDays(from, days - 1) },
});

test('按次序走完四议两公开', () => {
  let play = upTo('none');
  expect(statusOf(play.it)).toBe('decided');
  expect(standingOf(play.it, day(3), facts)).toMatchObject({ waits: 'decision', overdue: false });
  expect(standingOf(play.it, day(30), facts)).toMatchObject({ waits: 'decision', overdue: true });
  play = does(play, 'disclose', shown('decision', day(4)), on(day(4)));
  expect(standingOf(play.it, day(5), facts)).toMatchObject({ waits: 'result' });
  play = does(play, 'disclose', shown('result', day(60)), on(day(60)));
  expect(statusOf(play.it)).toBe('done');
  expect(standingOf(play.it, day(61), facts)).toMatchObject({ waits: 'nothing' });
  expect(fold(play.steps)).toEqual(play.it);
});

test('跳不过任何一步：没有提议不能商议，没有审议不能决议', () => {
  for (const stage of ['discuss', 'review', 'decide'])
    expect(holds(beginning(), stage, BEGAN).refused).toBe('not-next');
  expect(holds(upTo('review'), 'decide', day(3)).refused).toBe('not-next');
  expect(holds(upTo('none'), 'decide', day(5)).refused).toBe('decided-already');
});

test('书记主任一肩挑的，提议与商议合成一步', () => {
  const play = beginning({ onePerson: true });
  expect(nextStage(play.it)).toBe('discuss');
  expect(nextStage(holds(play, 'discuss', BEGAN).it)).toBe('review');
});

test('党员大会差一个人不到三分之二，就等于没开；到了但没过全体的半数，就是没通过', () => {
  const play = upTo('review');
  expect(holds(play, 'review', day(2), counted(30, { present: 19, for: 19 })).refused).toBe('no-quorum');
  const failed = holds(play, 'review', day(2), counted(30, { present: 20, for: 15, against: 5 }));
  expect(failed.refused).toBeUndefined();
  expect(failed.it.held.at(-1)).toMatchObject({ passed: false, count: { neededPresent: 20, neededFor: 16 } });
  expect(nextStage(failed.it)).toBe('review');
  const passed = holds(failed, 'review', day(3), counted(30, { present: 20, for: 16 }));
  expect(nextStage(passed.it)).toBe('decide');
});

test('代表会议到会三分之二、到会过半数赞成才算决议', () => {
  const play = upTo('decide');
  expect(holds(play, 'decide', day(3), counted(30, { present: 19, for: 19 })).refused).toBe('no-quorum');
  const half = holds(play, 'decide', day(3), counted(30, { present: 20, for: 10, against: 10 }));
  expect(half.it.held.at(-1)).toMatchObject({ passed: false, count: { neededFor: 11 } });
  expect(statusOf(half.it)).toBe('under_way');
  expect(statusOf(holds(play, 'decide', day(3), counted(30, { present: 20, for: 11 })).it)).toBe('decided');
});

test('村民会议按户或按人算，别的算法不行', () => {
  const decide = (basis: string, count = counted(100)) =>
    does(
      upTo('decide'),
      'hold',
      { stage: 'decide', ...paper(day(3), count, { kind: 'villager_assembly', basis }) },
      on(day(3)),
    );
  expect(decide('representatives').refused).toBe('wrong-basis');
  expect(decide('households', counted(100, { present: 66, for: 66 })).refused).toBe('no-quorum');
  expect(statusOf(decide('households', counted(100, { present: 67, for: 34 })).it)).toBe('decided');
  expect(decide('adults', counted(100, { present: 50, for: 50 })).refused).toBe('no-quorum');
});

test('审议过以后改了文本，回到党员大会；决议了就不能改', () => {
  let play = upTo('decide');
  expect(does(play, 'change-text', { text: LAMPS.text, why: '再改改', on: day(3) }, on(day(3))).refused).toBe(
    'same-text',
  );
  play = does(
    play,
    'change-text',
    { text: '改成装十五盏，剩下的钱修水渠。', why: '钱不够', on: day(3) },
    on(day(3)),
  );
  expect(nextStage(play.it)).toBe('review');
  expect(holds(play, 'decide', day(4)).refused).toBe('not-next');
  // Nothing was reviewed before it was written.
  expect(holds(play, 'review', day(2)).refused).toBe('too-early');
  play = holds(holds(play, 'review', day(4)), 'decide', day(5));
  expect(play.it.held.at(-1)).toMatchObject({ stage: 'decide', textNo: 2, passed: true });
  expect(
    does(play, 'change-text', { text: '又改成十盏，别的以后再说。', why: '想改', on: day(6) }, on(day(6)))
      .refused,
  ).toBe('decided-already');
});

test('日子不能倒着走，不能写在明天，县里定了间隔就要隔够', () => {
  const play = upTo('review');
  expect(holds(play, 'review', BEGAN).refused).toBe('before-the-last');
  const gap = on(day(4), { limits: withLimits({ gapDays: { n: 5, source: '县里文件' } }) });
  const review = { stage: 'review', ...paper(day(4), counted(9)) };
  expect(does(play, 'hold', review, gap).refused).toBe('too-early');
  expect(does(play, 'hold', { ...review, ...paper(day(5), counted(9)) }, on(day(4))).refused).toBe(
    'still-to-come',
  );
});

test('数对不上的记录收不下：到会比应到多，举手比到会多', () => {
  const play = upTo('review');
  expect(holds(play, 'review', day(2), counted(9, { present: 10 })).refused).toBe('does-not-add-up');
  expect(holds(play, 'review', day(2), counted(9, { present: 8, for: 8, against: 1 })).refused).toBe(
    'does-not-add-up',
  );
});

test('连着平台上的会：会议自己的算式算数；别村的、没散的、没表决的、不对种类的都不行', () => {
  const play = upTo('decide');
  const decide = { stage: 'decide', meeting: MEETING, paper: null };
  const at = (meeting?: ReturnType<typeof metOn>) => does(play, 'hold', decide, on(day(3), { meeting }));
  const vote = counted(30, { present: 20, for: 11 });
  expect(at().refused).toBe('no-such-meeting');
  expect(at(metOn(day(3), vote, { placeCode: '611025001002' })).refused).toBe('meeting-elsewhere');
  expect(at(metOn(day(3), vote, { closed: null })).refused).toBe('meeting-open');
  expect(at(metOn(day(3), vote, { motions: [] })).refused).toBe('not-voted-on');
  // It had a majority, and an objection that nobody answered: the meeting put it off.
  const open = metOn(day(3), vote).motions.map((it) => ({ ...it, state: 'taken-back' as const }));
  expect(at(metOn(day(3), vote, { motions: open })).refused).toBe('not-voted-on');
  expect(at(metOn(day(3), vote, { kind: 'council_session' })).refused).toBe('wrong-kind');
  const decided = at(metOn(day(3), vote));
  expect(decided.it.held.at(-1)).toMatchObject({ meetingId: MEETING.meetingId, on: day(3), passed: true });
  expect(statusOf(decided.it)).toBe('decided');
});

test('村民会议没有书面授权的，代表会议定不了；集体资产根本不在这里定', () => {
  const play = upTo('decide', beginning({ authorised: false }));
  expect(holds(play, 'decide', day(3)).refused).toBe('not-authorised');
  const rules = upTo('decide', beginning({ subject: 'village_rules' }));
  expect(
    does(rules, 'hold', { stage: 'decide', ...paper(day(3), counted(9), BY_REPS) }, on(day(3))).refused,
  ).toBe('not-authorised');
  expect(begin({ ...LAMPS, subject: 'collective_asset' }, facts)).toMatchObject({ reason: 'not-this-body' });
});

test('公开少一天也不行；先公开决议，再公开结果', () => {
  const play = upTo('none');
  expect(does(play, 'disclose', shown('result', day(4)), on(day(4))).refused).toBe('decision-not-published');
  expect(does(play, 'disclose', shown('decision', day(4), 14), on(day(4))).refused).toBe('too-short');
  expect(does(play, 'disclose', shown('decision', day(5)), on(day(4))).refused).toBe('still-to-come');
  expect(does(play, 'disclose', shown('decision', day(2)), on(day(4))).refused).toBe('before-the-last');
  expect(does(upTo('decide'), 'disclose', shown('decision', day(4)), on(day(4))).refused).toBe('not-decided');
});

test('只有本村干部经办，镇里只看；不再办的要写理由，之后什么也做不了', () => {
  const town = { ...on(day(1)).by, post: 'town_officer' as const, placeCode: '611025001' };
  const act = { stage: 'propose', ...paper(day(1), counted(9)) };
  expect(does(beginning(), 'hold', act, on(day(1), { by: town })).refused).toBe('not-yours');
  const over = does(beginning(), 'give-up', { why: '上级另有安排' }, on(day(1)));
  expect(statusOf(over.it)).toBe('given_up');
  expect(does(over, 'hold', act, on(day(1))).refused).toBe('over');
  expect(limits.publicationDays.n).toBe(15);
});
