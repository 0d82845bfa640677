import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './acts.ts';
import { arrival, begin, does, idOf, motion, opened, type Play, people, upTo } from './examples.ts';
import type { Meeting, Said } from './meeting.ts';
import {
  formatVoteCode,
  phoneVoteOf,
  readVoteCode,
  SAYINGS,
  sayingRefusal,
  seatsOn,
  VOTE_CODE_CHANCES,
} from './phone-vote.ts';
import { allSeats, chosenGauge, seatsIn } from './presence.ts';

const NO_HANDS = { for: 0, against: 0, abstain: 0 };
const closing = (more: object = {}) => ({ motionId: idOf(101), hands: NO_HANDS, tellers: null, ...more });
const says = (stance: Said['stance'], ...seats: number[]): Said[] => seats.map((seat) => ({ seat, stance }));
const close = (play: Play, said: readonly Said[], more: object = {}) =>
  does(play, 'close-phone-vote', closing(more), undefined, { said });
const voteOf = ({ meeting }: { meeting: Meeting }) => meeting.motions[0]?.vote;

/** Nine representatives of twelve are there, and the first motion is voted on by phone. */
function voting(): Play {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters: people(12) }), upTo(9));
  play = does(play, 'move', motion(1));
  play = does(play, 'open-phone-vote', { motionId: idOf(101) });
  expect(play.refused).toBeUndefined();
  return play;
}

test('手机和举手合起来算，带着算式；只留数，不留谁', () => {
  const play = close(voting(), [...says('for', 1, 2, 3, 4), ...says('against', 5)], {
    hands: { for: 2, against: 0, abstain: 1 },
    tellers: [1, 2],
  });
  expect(voteOf(play)).toMatchObject({
    ...{ way: 'phone', counts: { for: 6, against: 1, abstain: 1, invalid: 0 }, byHand: 3, tellers: [1, 2] },
    ...{ quorum: { present: 9, met: true }, tally: { for: 6, passed: true } },
  });
  expect(play.meeting.motions[0]).toMatchObject({ state: 'passed' });
  expect(phoneVoteOf(play.meeting)).toBeUndefined();
  expect(JSON.stringify(play.steps.at(-1)?.body)).not.toContain('seat');
  expect(fold(play.steps)).toEqual(play.meeting);
});

test('举手要两个在场的人计；合起来不能比在场的多', () => {
  const play = voting();
  const hands = { for: 5, against: 0, abstain: 0 };
  const said = says('for', 1, 2, 3, 4);
  expect(close(play, said, { hands }).refused).toBe('two-tellers');
  expect(close(play, said, { hands, tellers: [1, 1] }).refused).toBe('two-tellers');
  expect(close(play, said, { hands, tellers: [1, 12] }).refused).toBe('not-in-the-room');
  expect(close(play, said, { hands, tellers: [1, 2] }).refused).toBeUndefined();
  expect(close(play, says('for', 1, 2, 3, 4, 5), { hands, tellers: [1, 2] }).refused).toBe(
    'more-than-present',
  );
});

test('说过以后离场、回避的不算；没登记到会的不能说；后到的可以', () => {
  let play = does(voting(), 'leave', { no: 3 });
  play = does(play, 'recuse', { itemId: idOf(10), no: 4, why: '是当事人' });
  const because = (seat: number) => sayingRefusal(play, seat);
  expect([1, 3, 4, 10].map(because)).toEqual([undefined, 'not-counted', 'not-counted', 'not-counted']);
  play = does(play, 'arrive', arrival({ numbers: [10] }));
  expect(because(10)).toBeUndefined();
  expect(voteOf(close(play, says('for', 1, 2, 3, 4, 10)))).toMatchObject({ counts: { for: 3 } });
});

test('人数不够不能开；开着的时候人走得不够了不能结束，可以作罢再举手', () => {
  let few = opened(begin('villager_rep_meeting', 'representatives', { voters: people(12) }), upTo(7));
  few = does(few, 'move', motion(1));
  expect(does(few, 'open-phone-vote', { motionId: idOf(101) }).refused).toBe('no-quorum');
  let play = voting();
  for (const no of [7, 8, 9]) play = does(play, 'leave', { no });
  expect(close(play, says('for', 1, 2)).refused).toBe('no-quorum');
  play = does(play, 'call-off-phone-vote', { motionId: idOf(101) });
  expect(play.meeting.motions[0]).toMatchObject({ state: 'open', vote: null });
  expect(sayingRefusal(play, 1)).toBe('no-vote-now');
  expect(fold(play.steps)).toEqual(play.meeting);
});

test('开着手机表决时，同一个动议不能举手、改、撤、议定，也不能再开一个；结束了不能再结束', () => {
  const play = voting();
  const on = { motionId: idOf(101) };
  const no = (name: Parameters<typeof does>[1], body: object) => does(play, name, body).refused;
  expect(no('open-phone-vote', on)).toBe('phone-vote-open');
  expect(no('vote-by-hands', { ...on, ...NO_HANDS, for: 9, tellers: [1, 2] })).toBe('phone-vote-open');
  expect(no('take-back-motion', on)).toBe('phone-vote-open');
  expect(no('agree', on)).toBe('phone-vote-open');
  expect(no('move', motion(2, { amends: idOf(101) }))).toBe('phone-vote-open');
  const conclusion = { itemId: idOf(10), outcome: 'put_off', to: null, words: '下次再议', tasks: [] };
  expect(no('conclude', conclusion)).toBe('phone-vote-open');
  const closed = close(play, says('for', ...upTo(9)));
  expect(close(closed, []).refused).toBe('no-phone-vote');
  expect(does(closed, 'call-off-phone-vote', on).refused).toBe('no-phone-vote');
  expect(sayingRefusal(closed, 1)).toBe('no-vote-now');
});

test('一户一票的会：席位是户里第一个号，谁来都是这一个', () => {
  let play = opened(begin('group_meeting', 'households', { voters: people(6, 3) }), [2, 6, 8, 9, 12]);
  expect(seatsIn(play)).toEqual([1, 4, 7, 10]);
  expect(allSeats(play)).toEqual([1, 4, 7, 10, 13, 16]);
  play = does(play, 'move', motion(1));
  play = does(play, 'open-phone-vote', { motionId: idOf(101) });
  play = does(play, 'recuse', { itemId: idOf(10), no: 5, why: '是当事人' });
  expect(seatsOn(play, play.meeting.motions[0] as never)).toEqual([1, 7, 10]);
});

const KINDS = [
  ['villager_rep_meeting', 'representatives'],
  ['villager_assembly', 'adults'],
  ['villager_assembly', 'households'],
  ['group_meeting', 'households'],
  ['council_session', 'invited'],
] as const;

test('随便怎么来、走、回避、说：席位数就是在场数，一席一票，算出来的不比在场的多，不是席位的不算', () => {
  const Said = fc.record({ seat: fc.integer({ min: 1, max: 14 }), stance: fc.constantFrom(...SAYINGS) });
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
  const few = fc.integer({ min: 0, max: 3 });
  const hands = fc.record({ for: few, against: few, abstain: few });
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        ...{ came: numbers, left: numbers, recused: numbers, guests: few, hands },
        said: fc.uniqueArray(Said, { selector: ({ seat }) => seat }),
      }),
      ({ kind: [kind, basis], came, left, recused, guests, hands, said }) => {
        const rolled = basis !== 'invited';
        let play = opened(
          begin(kind, basis, { voters: rolled ? people(4, 3) : [] }),
          rolled ? came : [],
          rolled ? guests : guests + 2,
        );
        play = does(play, 'move', motion(1));
        play = does(play, 'open-phone-vote', { motionId: idOf(101) });
        fc.pre(play.refused === undefined);
        for (const no of recused) play = does(play, 'recuse', { itemId: idOf(10), no, why: '是当事人' });
        for (const no of left) play = does(play, 'leave', { no });
        const [item] = play.meeting.items;
        const present = chosenGauge(play, item?.recused).present;
        const seats = seatsOn(play, play.meeting.motions[0] as never);
        expect(seats).toHaveLength(present);
        expect(allSeats(play)).toEqual(expect.arrayContaining([...seats]));
        const [one, other] = play.meeting.presences.filter((it) => it.left === null).map(({ no }) => no);
        const tellers = one === undefined || other === undefined ? null : [one, other];
        const byHand = hands.for + hands.against + hands.abstain;
        const heard = said.filter(({ seat }) => seats.includes(seat));
        const after = close(play, said, { hands, tellers });
        const vote = voteOf(after);
        if (vote == null) {
          expect(after.refused).toBe(
            byHand > 0 && tellers === null
              ? 'two-tellers'
              : chosenGauge(play, item?.recused).met
                ? 'more-than-present'
                : 'no-quorum',
          );
          return;
        }
        const { counts } = vote;
        expect(counts.for + counts.against + counts.abstain).toBe(heard.length + byHand);
        expect(heard.length + byHand).toBeLessThanOrEqual(present);
        for (const stance of SAYINGS)
          expect(counts[stance]).toBe(hands[stance] + heard.filter((it) => it.stance === stance).length);
      },
    ),
    { numRuns: 300 },
  );
});

test('表决码写得出来读得回去；别的字不是码', () => {
  const chance = fc.array(fc.integer({ min: 0, max: 31 }), {
    minLength: VOTE_CODE_CHANCES,
    maxLength: VOTE_CODE_CHANCES,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 32 ** 4 - 1 }), chance, (seat, chances) => {
      const code = formatVoteCode(seat, chances);
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(readVoteCode(code.toLowerCase().replaceAll('-', ' '))).toEqual({ seat, code });
    }),
  );
  for (const text of ['', '0000-AAAA-AAAA', '0001-AAAA', '0001-AAAA-AAAA-A', '表决'])
    expect(readVoteCode(text)).toBeUndefined();
  expect(() => formatVoteCode(0, [])).toThrow(RangeError);
});
