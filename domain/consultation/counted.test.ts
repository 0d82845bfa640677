/** 会上数的: a consensus and a vote say what the linked meeting counted, and nothing else. */
import { expect, test } from 'vitest';
import { noteVote } from './choose.ts';
import { type CountedVote, countedByBody, countedInRound, isAsCounted } from './counted.ts';
import { cadre, on, PLANNED, uuid } from './examples.ts';

const VOTE: CountedVote = {
  ...{ meetingId: uuid(50), itemId: uuid(51), kind: 'villager_assembly', title: '广场夜里太吵' },
  ...{ on: '2026-06-10', inFavour: 19, of: 24, passed: true },
};
const AT_VOTE = {
  ...PLANNED,
  status: 'voting' as const,
  vote: { body: 'villager_assembly' as const, by: '2026-07-01', why: '谈了三轮', on: '2026-06-09' },
};
const SAID = { passed: 'yes' as const, inFavour: 19, of: 24, text: '九点关音响' };
const note = (said: Partial<typeof SAID>, counted: readonly CountedVote[]) =>
  noteVote(AT_VOTE, { ...SAID, ...said }, { by: cadre, ...on('2026-06-12'), counted });

test('有会上的数，就照会上的数；对不上的不收', () => {
  const taken = { inFavour: 19, of: 24, fromMeeting: true, meetingId: uuid(50) };
  expect(note({}, [{ ...VOTE, meetingId: uuid(52), of: 25 }, VOTE])).toMatchObject({
    step: { result: taken },
  });
  expect(note({ inFavour: 20 }, [VOTE])).toMatchObject({ reason: 'not-as-counted' });
  expect(note({}, [{ ...VOTE, passed: false }])).toMatchObject({ reason: 'not-as-counted' });
});

test('两个会数得一样，写的是后开的那个', () => {
  const later = { ...VOTE, meetingId: uuid(52), on: '2026-06-11' };
  for (const counted of [
    [VOTE, later],
    [later, VOTE],
  ])
    expect(note({}, counted)).toMatchObject({ step: { result: { meetingId: uuid(52) } } });
});

test('没有会上的数，手工登记，记录里没有“取自会议”', () => {
  const noted = note({}, []);
  expect(noted).toMatchObject({ step: { result: { inFavour: 19 } } });
  expect(JSON.stringify(noted)).not.toContain('fromMeeting');
});

test('只认交给的那个会、交了以后开的；一轮里只认开轮以后的', () => {
  expect(countedByBody(AT_VOTE, [VOTE])).toEqual([VOTE]);
  expect(countedByBody(AT_VOTE, [{ ...VOTE, kind: 'council_session' }])).toEqual([]);
  expect(countedByBody(AT_VOTE, [{ ...VOTE, on: '2026-06-08' }])).toEqual([]);
  const rounds = [{ number: 1, on: '2026-06-10' }];
  expect(countedInRound({ rounds }, [VOTE, { ...VOTE, on: '2026-06-09' }])).toEqual([VOTE]);
  expect(isAsCounted({ inFavour: 3, of: 4 }, [])).toBe(true);
});
