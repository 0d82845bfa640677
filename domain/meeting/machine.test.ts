import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../kernel/day.ts';
import { fold, MEETING_ACT_NAMES, type MeetingAct } from './acts.ts';
import {
  arrival,
  begin,
  concluding,
  does,
  guestNo,
  hands,
  idOf,
  motion,
  NOW,
  opened,
  type Play,
  people,
  upTo,
} from './examples.ts';
import type { Vote } from './meeting.ts';
import { mustSay } from './minutes.ts';
import { ruleFor } from './presence.ts';
import { bodyFor, SUBJECTS, standingOf, subjectOf } from './subject.ts';

const council = () =>
  opened(begin('council_session', 'invited', { subjects: ['shared_life', 'collective_asset'] }), [], 8);

test('月度议事会从通知到归档走得完：意见、任务、纪要、四个签名', () => {
  let play = council();
  play = does(play, 'ask-to-speak', { itemId: idOf(10), no: guestNo(1) });
  play = does(play, 'heard', { itemId: idOf(10), no: guestNo(1), words: '垃圾桶放路口气味大' });
  play = does(play, 'move', motion(1));
  play = does(play, 'agree', { motionId: idOf(101) });
  const tasks = [{ what: '定三个点位', owner: '村委会', due: '2026-10-01' }];
  play = does(play, 'conclude', concluding({ outcome: 'recommended', tasks }));
  expect(does(play, 'close', {}).refused).toBe('item-open');
  play = does(
    play,
    'conclude',
    concluding({ itemId: idOf(11), outcome: 'referred', to: 'coop_assembly', words: '建议公开招标' }),
  );
  play = does(play, 'close', {});
  expect(does(play, 'minutes', { text: '会议议定：建议公开招标。其他从略。' }).refused).toBe(
    'leaves-out-a-decision',
  );
  play = does(play, 'minutes', { text: '会议形成意见：动议1的原话。茶园一事建议公开招标，转成员大会。' });
  expect(does(play, 'archive', {}).refused).toBe('not-signed');
  expect(does(play, 'sign', { as: 'chair', name: '别人' }).refused).toBe('not-that-name');
  for (const [as, name] of [
    ['chair', '王主任'],
    ['recorder', '李文书'],
    ['witness', '来宾1'],
    ['witness', '来宾2'],
  ] as const)
    play = does(play, 'sign', { as, name });
  expect(play.meeting.status).toBe('signed');
  expect(does(play, 'minutes', { text: '会议形成意见：改了再改。' }).refused).toBe('signed-already');
  play = does(play, 'archive', {});
  expect(play.meeting.status).toBe('archived');
  expect(fold(play.steps)).toEqual(play.meeting);
});

test('议事会不作决定：共同的事只能形成意见，集体茶园连意见也要转给成员大会', () => {
  let play = council();
  play = does(play, 'move', motion(1));
  play = does(play, 'vote-by-hands', hands(1, { for: 8 }, [guestNo(1), guestNo(2)]));
  expect(does(play, 'conclude', concluding()).refused).toBe('advisory-only');
  const tea = concluding({ itemId: idOf(11) });
  expect(does(play, 'conclude', tea).refused).toBe('not-this-body');
  expect(does(play, 'conclude', { ...tea, outcome: 'recommended' }).refused).toBe('must-be-referred');
  expect(does(play, 'conclude', { ...tea, outcome: 'referred' }).refused).toBe('no-one-to-refer-to');
  expect(
    does(play, 'conclude', { ...tea, outcome: 'referred', to: 'coop_assembly' }).refused,
  ).toBeUndefined();
});

test('每类事有一个能定的去处；事项的类别只是建议', () => {
  expect(subjectOf('village_affairs.collective_asset')).toBe('collective_asset');
  expect(bodyFor('collective_asset')).toBe('coop_assembly');
  expect(subjectOf('dispute.wage')).toBe('legal_claim');
  for (const subject of SUBJECTS) expect(standingOf('council_session', subject, true)).not.toBe('decides');
  expect(standingOf('villager_rep_meeting', 'public_welfare', true)).toBe('decides');
  expect(standingOf('villager_rep_meeting', 'public_welfare', false)).toBe('refers');
  expect(standingOf('villager_rep_meeting', 'village_rules', true)).toBe('refers');
});

test('通知差一天就不够：代表会不能短，村民会议有理由可以短', () => {
  const DAY = 86_400_000;
  const at = (days: number) =>
    begin('villager_assembly', 'adults', { voters: people(3), starts: 1_788_224_400_000 + days * DAY });
  expect(does(at(10), 'notice', { shortWhy: null }).meeting.notice).toMatchObject({ shortWhy: null });
  expect(does(at(9), 'notice', { shortWhy: null }).refused).toBe('notice-too-short');
  expect(does(at(9), 'notice', { shortWhy: '汛期抢修，等不得' }).refused).toBeUndefined();
  const reps = begin('villager_rep_meeting', 'representatives', {
    voters: people(3),
    starts: 1_788_224_400_000 + 2 * DAY,
  });
  expect(does(reps, 'notice', { shortWhy: '汛期抢修，等不得' }).refused).toBe('notice-too-short');
});

test('通知上是哪天就哪天开：要提前，规则允许的写明理由，写进纪要；不允许的开不了', () => {
  const who = { chair: '王主任', recorder: '李文书' };
  const at = NOW + DAY;
  let council = does(begin('council_session', 'invited'), 'notice', { shortWhy: null });
  expect(does(council, 'open', who, at).refused).toBe('early-without-reason');
  council = does(council, 'open', { ...who, earlyWhy: '明天有大雪' }, at);
  expect(council.meeting).toMatchObject({ status: 'opened', starts: at, notice: { shortWhy: '明天有大雪' } });
  const members = begin('coop_assembly', 'members', { voters: people(6) });
  const coop = does(members, 'notice', { shortWhy: null });
  expect(does(coop, 'open', { ...who, earlyWhy: '明天有大雪' }, at).refused).toBe('before-its-day');
  const { starts } = coop.meeting;
  expect(does(coop, 'open', who, starts - HOUR).refused).toBeUndefined();
  expect(
    does(coop, 'open', { ...who, earlyWhy: '其实没有提前' }, starts).meeting.notice?.shortWhy,
  ).toBeNull();
});

test('纸票一扎由两个人各录一遍，一样才算；谁录的谁不能再录', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(12) }), upTo(12));
  play = does(play, 'move', motion(1));
  const bundle = (teller: number, more: object) => ({
    ...{ motionId: idOf(101), bundleNo: 1, teller, for: 8, against: 2, abstain: 1, invalid: 1 },
    ...more,
  });
  play = does(play, 'enter-bundle', bundle(1, {}));
  expect(does(play, 'count-ballots', { motionId: idOf(101), issued: 12 }).refused).toBe('bundles-differ');
  expect(does(play, 'enter-bundle', bundle(1, {})).refused).toBe('counted-by-the-same');
  play = does(play, 'enter-bundle', bundle(2, { for: 7 }));
  expect(does(play, 'count-ballots', { motionId: idOf(101), issued: 12 }).refused).toBe('bundles-differ');
  play = does(play, 'enter-bundle', bundle(1, { for: 8 }));
  play = does(play, 'enter-bundle', bundle(2, {}));
  expect(does(play, 'enter-bundle', bundle(3, {})).refused).toBe('bundle-agreed');
  expect(does(play, 'count-ballots', { motionId: idOf(101), issued: 11 }).refused).toBe(
    'ballots-do-not-add-up',
  );
  play = does(play, 'count-ballots', { motionId: idOf(101), issued: 12 });
  expect(play.meeting.motions[0]).toMatchObject({
    state: 'passed',
    vote: { way: 'paper', counts: { for: 8, invalid: 1 } },
  });
});

test('修正案先表决，过了就改成它的原话；反对意见不答复就不算一致，按多数不采纳的写进纪要', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(9) }), upTo(9));
  play = does(play, 'move', motion(1));
  play = does(play, 'move', motion(2, { amends: idOf(101), text: '改成每周三清运' }));
  expect(does(play, 'vote-by-hands', hands(1, { for: 9 })).refused).toBe('amendment-first');
  play = does(play, 'vote-by-hands', hands(2, { for: 5 }));
  expect(play.meeting.motions[0]).toMatchObject({ text: '改成每周三清运', state: 'open' });
  const objectionId = idOf(500);
  play = does(play, 'object', {
    motionId: idOf(101),
    objectionId,
    side: '三组',
    reason: '三组路远车进不来',
    remedy: '先修路',
  });
  expect(does(play, 'agree', { motionId: idOf(101) }).refused).toBe('objection-open');
  const overrule = {
    motionId: idOf(101),
    objectionId,
    how: 'overruled',
    words: '三组另设临时点',
    text: null,
  };
  expect(does(play, 'answer-objection', overrule).refused).toBe('overruled-without-majority');
  play = does(play, 'vote-by-hands', hands(1, { for: 6, against: 3 }));
  expect(does(play, 'conclude', concluding()).refused).toBe('objection-open');
  play = does(play, 'answer-objection', overrule);
  play = does(play, 'agree', { motionId: idOf(101) });
  play = does(play, 'conclude', concluding());
  play = does(play, 'close', {});
  expect(does(play, 'minutes', { text: '议定：改成每周三清运。全体同意。' }).refused).toBe(
    'leaves-out-an-objection',
  );
  const text = '议定：改成每周三清运。反对意见：三组路远车进不来；按多数未采纳。';
  expect(does(play, 'minutes', { text }).refused).toBeUndefined();
});

test('过半数的人认为主持人有利害关系才换人；没发过言的先说', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(9) }), upTo(8));
  expect(does(play, 'replace-chair', { thinkSo: 4, to: '赵老师' }).refused).toBe('not-more-than-half');
  expect(does(play, 'replace-chair', { thinkSo: 9, to: '赵老师' }).refused).toBe('more-than-present');
  expect(does(play, 'replace-chair', { thinkSo: 5, to: '赵老师' }).meeting.chair).toBe('赵老师');
  const turn = (no: number) => ({ itemId: idOf(10), no });
  play = does(play, 'ask-to-speak', turn(1));
  play = does(play, 'heard', { ...turn(1), words: null });
  play = does(play, 'ask-to-speak', turn(1));
  play = does(play, 'ask-to-speak', turn(2));
  expect(play.meeting.queue.map(({ no }) => no)).toEqual([2, 1]);
  expect(does(play, 'heard', { ...turn(1), words: null }).refused).toBe('not-the-turn');
});

test('改期和取消要有理由；名单随新的通知重新冻结；取消了就什么也不能做', () => {
  let play = begin('villager_rep_meeting', 'representatives', { voters: people(9) });
  play = does(play, 'notice', { shortWhy: null });
  expect(play.meeting.list).toMatchObject({ voters: 9, households: 9 });
  play = does(play, 'postpone', { starts: play.meeting.starts + 1, why: '下大雨' });
  expect(play.meeting).toMatchObject({ status: 'postponed', list: null, notice: null });
  play = does(play, 'cancel', { why: '并到下个月' });
  for (const name of ['open', 'notice', 'close', 'archive'] as const) {
    const request = name === 'open' ? { chair: '甲某', recorder: '乙某' } : { shortWhy: null };
    expect(does(play, name, request).refused).toBe('over');
  }
});

/** Anything anybody could try, in any order, in meetings of every kind. */
const someAct = fc.record({
  name: fc.constantFrom<MeetingAct>(...MEETING_ACT_NAMES),
  no: fc.integer({ min: 1, max: 12 }),
  n: fc.integer({ min: 1, max: 3 }),
  item: fc.integer({ min: 10, max: 11 }),
  flag: fc.boolean(),
  outcome: fc.constantFrom('decided', 'recommended', 'referred', 'put_off', 'not_agreed'),
  how: fc.constantFrom('withdrawn', 'integrated', 'overruled'),
});
type SomeAct = typeof someAct extends fc.Arbitrary<infer T> ? T : never;

const requestOf = ({ name, no, n, item, flag, outcome, how }: SomeAct, at: number): unknown => {
  const motionId = idOf(100 + n);
  const itemId = idOf(item);
  const requests: Partial<Record<MeetingAct, unknown>> = {
    notice: { shortWhy: '大家都在村里' },
    open: { chair: '王主任', recorder: '李文书' },
    arrive: arrival(flag ? { numbers: upTo(no) } : { guest: { name: `来宾${at}`, side: null } }),
    leave: { no: flag ? no : guestNo(no) },
    recuse: { itemId, no, why: '当事人' },
    'replace-chair': { thinkSo: no, to: '赵老师' },
    'ask-to-speak': { itemId, no },
    heard: { itemId, no, words: null },
    move: motion(n, { itemId, ...(flag && n > 1 && { amends: idOf(101) }) }),
    'take-back-motion': { motionId },
    'vote-by-hands': hands(n, { for: no }, flag ? [1, 2] : [guestNo(1), guestNo(2)]),
    'enter-bundle': {
      motionId,
      bundleNo: 1,
      teller: flag ? 1 : 2,
      for: no,
      against: 0,
      abstain: 0,
      invalid: 0,
    },
    'count-ballots': { motionId, issued: 12 },
    'open-phone-vote': { motionId },
    'close-phone-vote': {
      motionId,
      hands: { for: no, against: 0, abstain: 0 },
      tellers: flag ? [1, 2] : [guestNo(1), guestNo(2)],
    },
    'call-off-phone-vote': { motionId },
    object: {
      motionId,
      objectionId: idOf(500 + at),
      side: null,
      reason: `反对的理由${at}`,
      remedy: '换个办法',
    },
    'answer-objection': {
      ...{ motionId, objectionId: idOf(500 + no), how, words: '已经答复' },
      text: flag ? `改过的原话${at}` : null,
    },
    conclude: concluding({ itemId, outcome, to: 'coop_assembly', words: `说法${at}` }),
    minutes: { text: '这一份纪要没有写会上定了什么' },
    sign: { as: flag ? 'chair' : 'recorder', name: flag ? '王主任' : '李文书' },
    postpone: { starts: 1_900_000_000_000, why: '改天' },
    cancel: { why: '不开了' },
  };
  return requests[name] ?? {};
};

const kinds = fc.constantFrom(
  ['villager_assembly', 'adults'],
  ['villager_assembly', 'households'],
  ['villager_rep_meeting', 'representatives'],
  ['council_session', 'invited'],
  ['coop_assembly', 'members'],
) as fc.Arbitrary<[Parameters<typeof begin>[0], Parameters<typeof begin>[1]]>;
const subjects = fc.array(fc.constantFrom(...SUBJECTS), { minLength: 2, maxLength: 2 });

/** Mostly what a meeting would do, so that many runs reach its end. */
const LIKELY: readonly MeetingAct[] = [
  'move',
  'vote-by-hands',
  'open-phone-vote',
  'close-phone-vote',
  'object',
  'answer-objection',
  'agree',
  'conclude',
  'close',
  'arrive',
];
const story = fc.array(
  fc.oneof(
    someAct,
    someAct.chain((it) => fc.constantFrom(...LIKELY).map((name) => ({ ...it, name }))),
  ),
  { minLength: 5, maxLength: 40 },
);

function played(kind: Parameters<typeof begin>, acts: readonly SomeAct[]): Play {
  let play = opened(begin(...kind), kind[1] === 'invited' ? [] : upTo(8), kind[1] === 'invited' ? 3 : 0);
  for (const [at, one] of acts.entries()) play = does(play, one.name, requestOf(one, at));
  return play;
}

/** The words that stood when a vote on a motion of an item passed. */
const votedWords = (steps: Play['steps'], itemId: string): string[] =>
  steps.flatMap(({ act, body }, at) => {
    if (!['vote-by-hands', 'count-ballots', 'close-phone-vote'].includes(act)) return [];
    const { motionId, vote } = body as { motionId: string; vote?: Vote };
    const motion = fold(steps.slice(0, at + 1))?.motions.find(({ id }) => id === motionId);
    return motion?.itemId === itemId && vote?.tally.passed ? [motion.text] : [];
  });

test('怎么折腾都成立：没有权力的会不作决定，人数不够的表决不算，步骤叠起来就是这个会', () => {
  fc.assert(
    fc.property(kinds, subjects, story, ([kind, basis], about, acts) => {
      const { meeting, steps } = played([kind, basis, { voters: people(12), subjects: about }], acts);
      for (const { conclusion, standing, id } of meeting.items) {
        if (conclusion?.outcome !== 'decided') continue;
        expect(ruleFor(meeting).power).toBe('decision');
        expect(standing).toBe('decides');
        const passed = meeting.motions.filter(
          (it) => it.itemId === id && it.vote?.tally.passed && it.state === 'passed',
        );
        expect(passed.map(({ text }) => text)).toContain(conclusion.words);
        expect(votedWords(steps, id)).toContain(conclusion.words);
      }
      for (const { vote } of meeting.motions) {
        if (vote === null) continue;
        expect(vote.quorum.met).toBe(true);
        expect(vote.tally.passed).toBe(vote.counts.for >= vote.tally.needed);
        expect(vote.counts.for).toBeLessThanOrEqual(vote.quorum.present);
      }
      for (const { state, objections } of meeting.motions)
        if (state === 'agreed')
          expect(objections.every(({ answer }) => answer !== null && answer.how !== 'overruled')).toBe(true);
      expect(fold(steps)).toEqual(meeting);
    }),
    { numRuns: 400 },
  );
});

test('纪要一定写着每个决定和每条没采纳的反对意见：少一条就收不下', () => {
  fc.assert(
    fc.property(kinds, subjects, story, fc.nat(), ([kind, basis], about, acts, which) => {
      let play = played([kind, basis, { voters: people(12), subjects: about }], acts);
      for (const { id, conclusion } of play.meeting.items)
        if (conclusion === null)
          play = does(
            play,
            'conclude',
            concluding({ itemId: id, outcome: 'put_off', words: `${id}下次再议` }),
          );
      play = does(play, 'close', {});
      if (play.meeting.status !== 'closed') return;
      const { decisions, objections } = mustSay(play.meeting);
      const whole = ['会议纪要全文如下', ...decisions, ...objections].join('。');
      expect(does(play, 'minutes', { text: whole }).refused).toBeUndefined();
      const left = [...decisions, ...objections][which % (decisions.length + objections.length)] ?? '';
      const without = whole.split(left).join('');
      expect(does(play, 'minutes', { text: without }).refused).toMatch(/^leaves-out/);
    }),
    { numRuns: 200 },
  );
});
