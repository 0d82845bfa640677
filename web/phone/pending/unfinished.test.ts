/** 草稿: what counts as begun, and where it goes on. */
import { expect, test } from 'vitest';
import type { Queued } from '../outbox/item.ts';
import { BLANK_REPORT } from '../report/draft.ts';
import { unfinishedIn } from './unfinished.ts';

const queue = [{ item: { command: { commandId: 'saved' } } }] as unknown as readonly Queued[];
const under = { officeId: 'o1', queue };

test('写了一半的算草稿，说得出是什么、到哪里接着写；只打开过、已经存进待发的不算', () => {
  const sent = { commandId: 'saved', matterId: 'm', settleId: 's' };
  const drafts = [
    ['o1.report', { ...BLANK_REPORT, text: '路灯坏了。晚上看不见' }],
    ['o1.point', { kind: null, title: '' }],
    ['o1.household', { label: '老槐树下第二家', phone: '', consent: null }],
    ['o1.m1.settle', { text: '修好了', rating: null }],
    ['o2.report', { ...BLANK_REPORT, photos: [{ id: 'p' }] }],
    ['o1.look.p1', { text: ' ', clip: null }],
    ['o1.report.old', { ...BLANK_REPORT, text: '存过了', sent }],
  ] as const;
  expect(unfinishedIn(drafts, under).map(({ name, words, href }) => [name.zh, words, href])).toEqual([
    ['上报', '路灯坏了', '/report'],
    ['记一户', '老槐树下第二家', '/area/households/new'],
    ['当场办结', '修好了', '/matters/m1/settle'],
    ['上报', '', undefined],
  ]);
});
