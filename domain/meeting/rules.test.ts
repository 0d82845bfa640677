import { describe, expect, test } from 'vitest';
import {
  arrival,
  begin,
  concluding,
  does,
  guestNo,
  hands,
  idOf,
  motion,
  opened,
  people,
  upTo,
} from './examples.ts';
import type { Basis, MeetingKind } from './kind.ts';
import { MEETING_KINDS } from './kind.ts';
import { chosenGauge, gaugesOf } from './presence.ts';
import { basesOf, bookOn, ruleOf } from './rules.ts';
import { atLeast, moreThan, needed } from './share.ts';

const RULE_DAY = '2026-09-01';

test.each([
  [moreThan(1, 2), 100, 51],
  [moreThan(1, 2), 101, 51],
  [moreThan(1, 2), 1, 1],
  [atLeast(2, 3), 99, 66],
  [atLeast(2, 3), 100, 67],
  [atLeast(2, 3), 101, 68],
  [atLeast(1, 10), 1501, 151],
  [atLeast(2, 3), 0, 1],
])('%o 的 %i 是 %i：过半数要多于一半，以上含本数，没有人就够不着', (share, base, least) => {
  expect(needed(share, base)).toBe(least);
});

test('每种会都在规则表里，每个数字旁边有条款，能用的基数和法定人数一致', () => {
  const { version, rules } = bookOn(RULE_DAY);
  expect(rules.map(({ kind }) => kind).sort()).toEqual([...MEETING_KINDS].sort());
  for (const rule of rules) {
    expect(basesOf(ruleOf(rule.kind, version)).length).toBeGreaterThan(0);
    const articles = [rule.notice, rule.majority, ...rule.quorums, ...rule.demands].map(
      ({ article }) => article,
    );
    expect(articles.every((article) => article.length > 0)).toBe(true);
  }
});

/** kind, basis, people (houses × adults each), the least number who must be there. Numbers of the first of each house. */
const QUORUMS: readonly [MeetingKind, Basis, number, number, number][] = [
  ['villager_assembly', 'adults', 100, 1, 51],
  ['villager_assembly', 'adults', 101, 1, 51],
  ['villager_assembly', 'households', 30, 3, 20],
  ['villager_assembly', 'households', 31, 3, 21],
  ['villager_rep_meeting', 'representatives', 45, 1, 30],
  ['villager_rep_meeting', 'representatives', 46, 1, 31],
  ['group_meeting', 'adults', 60, 1, 40],
  ['group_meeting', 'households', 20, 2, 14],
  ['coop_assembly', 'members', 90, 1, 60],
  ['coop_assembly', 'members', 91, 1, 61],
  ['resident_assembly', 'adults', 80, 1, 41],
  ['resident_assembly', 'households', 40, 2, 21],
  ['resident_rep_meeting', 'representatives', 30, 1, 20],
];

describe('法定人数：差一个不行，正好行，多一个行', () => {
  test.each(QUORUMS)('%s 按 %s，%i 户每户 %i 人，要 %i', (kind, basis, houses, each, least) => {
    const voters = people(houses, each);
    const firsts = voters.filter((_, at) => at % each === 0).map(({ no }) => no);
    for (const [came, met] of [
      [least - 1, false],
      [least, true],
      [Math.min(least + 1, firsts.length), true],
    ] as const) {
      let play = opened(begin(kind, basis, { voters }), firsts.slice(0, came));
      play = does(play, 'move', motion(1));
      const tellers = firsts.slice(0, 2);
      const gauge = chosenGauge(play);
      expect(gauge).toMatchObject({ needed: least, present: came, met });
      const voted = does(play, 'vote-by-hands', hands(1, { for: came }, tellers));
      expect(voted.refused).toBe(met ? undefined : 'no-quorum');
      const count = does(play, 'count-ballots', { motionId: idOf(101), issued: 9 });
      expect(count.refused).toBe('no-bundles');
    }
  });

  test.each([
    ['coop_rep_assembly', 20],
    ['party_member_meeting', 20],
  ] as const)('%s 的应到人数是报的数，30 人要 %i 人到', (kind, least) => {
    for (const [came, met] of [
      [least - 1, false],
      [least, true],
    ] as const) {
      const play = opened(begin(kind, 'declared', { declared: 30 }), [], came);
      expect(chosenGauge(play)).toMatchObject({ base: 30, needed: least, present: came, met });
    }
  });
});

/** kind, basis, eligible, present, the least number of votes for. */
const MAJORITIES: readonly [MeetingKind, Basis, number, number, number][] = [
  ['villager_assembly', 'adults', 100, 60, 31],
  ['villager_assembly', 'adults', 100, 61, 31],
  ['villager_rep_meeting', 'representatives', 45, 30, 16],
  ['group_meeting', 'households', 30, 21, 11],
  ['coop_assembly', 'members', 90, 60, 60],
  ['coop_assembly', 'members', 90, 90, 60],
  ['coop_assembly', 'members', 91, 70, 61],
  ['resident_rep_meeting', 'representatives', 30, 20, 11],
];

test.each(MAJORITIES)(
  '%s 按 %s，%i 应到 %i 实到，要 %i 票赞成：差一票不过',
  (kind, basis, eligible, present, least) => {
    for (const [votes, passed] of [
      [least - 1, false],
      [least, true],
      [Math.min(least + 1, present), true],
    ] as const) {
      let play = opened(begin(kind, basis, { voters: people(eligible) }), upTo(present));
      play = does(play, 'move', motion(1));
      play = does(play, 'vote-by-hands', hands(1, { for: votes }));
      expect(play.meeting.motions[0]).toMatchObject({
        state: passed ? 'passed' : 'failed',
        vote: { tally: { needed: least, for: votes, passed } },
      });
    }
  },
);

test('村民会议两种基数一起算给人看，开会按哪一种，哪一种排在前面', () => {
  const play = opened(begin('villager_assembly', 'households', { voters: people(30, 3) }), upTo(30));
  expect(
    gaugesOf(play).map(({ basis, present, needed: least, met }) => [basis, present, least, met]),
  ).toEqual([
    ['households', 10, 20, false],
    ['adults', 30, 46, false],
  ]);
});

describe('回避、离场、委托', () => {
  test('回避的人离开这一项的基数：到会和应到都不算他', () => {
    let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(45) }), upTo(30));
    play = does(play, 'recuse', { itemId: idOf(10), no: 1, why: '是当事人' });
    const { recused } = play.meeting.items[0] ?? { recused: [] };
    expect(chosenGauge(play, recused)).toMatchObject({
      eligible: 45,
      recused: 1,
      base: 44,
      needed: 30,
      present: 29,
      met: false,
    });
    play = does(play, 'arrive', arrival({ numbers: [31] }));
    play = does(play, 'move', motion(1));
    expect(does(play, 'vote-by-hands', hands(1, { for: 31 })).refused).toBe('more-than-present');
    expect(does(play, 'vote-by-hands', hands(1, { for: 16 })).meeting.motions[0]?.vote).toMatchObject({
      tally: { base: 30, needed: 16, passed: true },
    });
  });

  test('按户开会，一户有一个人回避，这一户就不算', () => {
    let play = opened(begin('group_meeting', 'households', { voters: people(10, 2) }), upTo(14));
    play = does(play, 'recuse', { itemId: idOf(10), no: 2, why: '是这块地的承包人' });
    expect(chosenGauge(play, play.meeting.items[0]?.recused)).toMatchObject({
      base: 9,
      needed: 6,
      present: 6,
      met: true,
    });
  });

  test('表决前走了人，人数重新算：不够了就不能表决，前面表决过的还算数', () => {
    let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(45) }), upTo(30));
    play = does(play, 'move', motion(1));
    play = does(play, 'vote-by-hands', hands(1, { for: 16 }));
    play = does(play, 'leave', { no: 30 });
    play = does(play, 'move', motion(2));
    expect(does(play, 'vote-by-hands', hands(2, { for: 29 })).refused).toBe('no-quorum');
    expect(play.meeting.motions[0]?.state).toBe('passed');
    play = does(play, 'arrive', arrival({ numbers: [30] }));
    expect(does(play, 'vote-by-hands', hands(2, { for: 29 })).refused).toBeUndefined();
  });

  test('成员大会可以书面委托同户的人，也可以线上参加；村民会议都不行', () => {
    const voters = people(3, 2);
    let coop = opened(begin('coop_assembly', 'members', { voters }), [3]);
    coop = does(coop, 'arrive', arrival({ numbers: [1], speaksFor: [2] }));
    expect(chosenGauge(coop)).toMatchObject({ eligible: 6, present: 3, needed: 4, met: false });
    expect(does(coop, 'arrive', arrival({ numbers: [5], speaksFor: [4] })).refused).toBe('not-of-the-house');
    expect(does(coop, 'arrive', arrival({ numbers: [2] })).refused).toBe('in-the-room');
    coop = does(coop, 'arrive', arrival({ numbers: [5], how: 'remote', speaksFor: [6] }));
    expect(chosenGauge(coop)).toMatchObject({ present: 5, met: true });
    expect(does(coop, 'leave', { no: 1 }).meeting.presences.filter(({ left }) => left === null)).toHaveLength(
      2,
    );
    expect(chosenGauge(does(coop, 'leave', { no: 1 }))).toMatchObject({ present: 3, met: false });
    const village = opened(begin('villager_assembly', 'adults', { voters }), [3]);
    expect(does(village, 'arrive', arrival({ numbers: [1], speaksFor: [2] })).refused).toBe('no-proxies');
    expect(does(village, 'arrive', arrival({ numbers: [1], how: 'remote' })).refused).toBe('not-from-afar');
  });
});

test('一个人在门口和桌上各登记一次，只算一次；同名的另一个人写清代表谁', () => {
  let play = opened(begin('council_session', 'invited'), []);
  const guest = (name: string, side: string | null) => arrival({ guest: { name, side } });
  play = does(play, 'arrive', guest('张大爷', '一组'));
  expect(does(play, 'arrive', guest('张大爷', '一组')).refused).toBe('named-here');
  expect(does(play, 'arrive', guest('张大爷', null)).refused).toBe('named-here');
  expect(does(play, 'arrive', guest('张大爷', '二组')).refused).toBeUndefined();
  play = does(play, 'leave', { no: guestNo(1) });
  expect(does(play, 'arrive', guest('张大爷', '一组')).refused).toBeUndefined();
});

test('名单外的人可以旁听发言，不算人数', () => {
  const play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(3) }), [1], 5);
  expect(chosenGauge(play)).toMatchObject({ present: 1, needed: 2, met: false });
});

test('集体茶园不归村民代表会议定，哪怕有授权、全票通过', () => {
  let play = opened(
    begin('villager_rep_meeting', 'representatives', { voters: people(9), subjects: ['collective_asset'] }),
    upTo(9),
  );
  play = does(play, 'move', motion(1));
  play = does(play, 'vote-by-hands', hands(1, { for: 9 }));
  expect(does(play, 'conclude', concluding()).refused).toBe('not-this-body');
});
