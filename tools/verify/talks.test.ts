/** 核对会找出来: a topic that its steps do not make, however it came to differ. */
import { expect, test } from 'vitest';
import { IN_ROUND, PROPOSED } from '../../domain/consultation/examples.ts';
import { after, begun, type Step } from '../../domain/consultation/step.ts';
import type { StoredTopic } from './talks.store.ts';
import { checkTopic } from './talks.ts';

const { id, placeCode, title, text, source, proposedOn, reviewDue } = PROPOSED;
const told: Step[] = [
  { kind: 'proposed', topic: { id, placeCode, title, text, source, proposedOn, reviewDue } },
  { kind: 'reviewed', verdict: 'accepted', why: '大家都关心', on: '2026-06-03' },
];
const state = told.slice(1).reduce(after, begun(PROPOSED));
const TRUE: StoredTopic = {
  ...{ state, title, status: 'accepted', announced: true, receiver: null, steps: 2, told },
  sheet: { version: 1, kept: 1, steps: 2 },
};

test('照步骤重做一遍，一样的不吭声', () => {
  expect(checkTopic(TRUE)).toEqual([]);
  // Where its village joined another.
  expect(checkTopic({ ...TRUE, state: { ...state, placeCode: '611025101999' } })).toEqual([]);
});

test.each<[string, Partial<StoredTopic>]>([
  ['改过字', { state: { ...state, text: '音响到晚上九点' } }],
  ['多了一轮', { state: { ...state, rounds: IN_ROUND.rounds } }],
  ['状态不对', { status: 'consensus' }],
  ['少了一步', { told: told.slice(0, 1) }],
  ['没有提过', { told: [] }],
  ['公开早了', { announced: false }],
  ['公众页少了一版', { sheet: { version: 2, kept: 1, steps: 2 } }],
  ['公众页比事情还多', { sheet: { version: 1, kept: 1, steps: 3 } }],
])('%s，说得出来', (_, wrong) => {
  expect(checkTopic({ ...TRUE, ...wrong })).not.toEqual([]);
});
