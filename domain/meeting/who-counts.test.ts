/** 谁算、算哪句话: who only attends counts nowhere, and a majority is one of those who may vote, for the words they voted on. */
import { expect, test } from 'vitest';
import { fold } from './acts.ts';
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
import { chosenGauge } from './presence.ts';

test('旁听、列席的人不算在到会人里：换主持人按会里的人数算，没有名册的会也不拿他们凑人数', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(9) }), upTo(7), 5);
  expect(does(play, 'replace-chair', { thinkSo: 8, to: '赵老师' }).refused).toBe('more-than-present');
  play = does(play, 'replace-chair', { thinkSo: 4, to: '赵老师' });
  expect(play.meeting).toMatchObject({
    chair: '赵老师',
    replaced: [{ chair: '王主任', thinkSo: 4, of: 7 }],
  });
  const watching = (n: number) => arrival({ guest: { name: `旁听${n}`, side: null, observes: true } });
  let party = opened(begin('party_member_meeting', 'declared', { declared: 9 }), [], 5);
  party = does(does(party, 'arrive', watching(1)), 'arrive', watching(2));
  expect(chosenGauge({ meeting: party.meeting, voters: [] })).toMatchObject({ present: 5, met: false });
  party = does(party, 'move', motion(1));
  const tellers = [guestNo(1), guestNo(2)];
  expect(does(party, 'vote-by-hands', hands(1, { for: 5 }, tellers)).refused).toBe('no-quorum');
  party = does(party, 'arrive', arrival({ guest: { name: '来宾6', side: null } }));
  expect(does(party, 'vote-by-hands', hands(1, { for: 7 }, tellers)).refused).toBe('more-than-present');
  expect(does(party, 'vote-by-hands', hands(1, { for: 6 }, tellers)).refused).toBeUndefined();
});

test('表决过的原话不能再改：修正案提不进来，吸收了反对意见要重新表决，旧票不能再数一遍', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(9) }), upTo(9));
  const objecting = (n: number) => ({ motionId: idOf(101), objectionId: idOf(500 + n) });
  const amendment = motion(2, { amends: idOf(101), text: '改成每周三清运' });
  play = does(play, 'move', motion(1));
  for (const n of [0, 1])
    play = does(play, 'object', {
      ...objecting(n),
      side: null,
      reason: `反对的理由${n}`,
      remedy: '换个办法',
    });
  for (const teller of [1, 2])
    play = does(play, 'enter-bundle', {
      ...{ motionId: idOf(101), bundleNo: 1, teller, for: 6, against: 3, abstain: 0, invalid: 0 },
    });
  expect(does(play, 'move', amendment).refused).toBe('voting-begun');
  play = does(play, 'count-ballots', { motionId: idOf(101), issued: 9 });
  expect(play.meeting.motions[0]).toMatchObject({ state: 'open', vote: { tally: { passed: true } } });
  expect(does(play, 'move', amendment).refused).toBe('voting-begun');
  const answer = { words: '已经答复', text: null };
  play = does(play, 'answer-objection', { ...objecting(0), how: 'overruled', ...answer });
  const text = '每周三清运，三组另设点';
  play = does(play, 'answer-objection', { ...objecting(1), how: 'integrated', words: '写进去了', text });
  expect(play.meeting.motions[0]).toMatchObject({ text, vote: null, bundles: [] });
  // One was overruled by a majority for other words.
  expect(does(play, 'agree', { motionId: idOf(101) }).refused).toBe('overruled-without-majority');
  expect(does(play, 'count-ballots', { motionId: idOf(101), issued: 9 }).refused).toBe('no-bundles');
  play = does(play, 'vote-by-hands', hands(1, { for: 7, against: 2 }));
  expect(play.meeting.motions[0]).toMatchObject({ state: 'passed', text });
  expect(fold(play.steps)).toEqual(play.meeting);
});

test('表决以后才回避的，那一票不作数：重新提出、再表决，基数少一个', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(9) }), upTo(9));
  play = does(play, 'move', motion(1));
  play = does(play, 'vote-by-hands', hands(1, { for: 5, against: 4 }));
  play = does(play, 'recuse', { itemId: idOf(10), no: 9, why: '是承包人' });
  expect(does(play, 'conclude', concluding()).refused).toBe('recused-since');
  play = does(play, 'move', motion(2));
  play = does(play, 'vote-by-hands', hands(2, { for: 5, against: 3 }));
  play = does(play, 'conclude', concluding());
  expect(play.refused).toBeUndefined();
  expect(play.meeting.motions[1]?.vote?.quorum).toMatchObject({ recused: 1, base: 8, present: 8 });
});
