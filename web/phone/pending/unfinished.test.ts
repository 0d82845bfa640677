/** 草稿: what counts as begun, and where it goes on. */
import { expect, test } from 'vitest';
import { actDraftName, type DraftKind, draftName } from '../draft-name.ts';
import { isWordyAct, PHONE_ACTS } from '../matter/acts.ts';
import type { Queued } from '../outbox/item.ts';
import { BLANK_REPORT } from '../report/draft.ts';
import { SHELL } from '../words.ts';
import { unfinishedIn } from './unfinished.ts';

const queue = [
  { item: { standing: 'waiting', command: { commandId: 'saved', kind: 'matter.report', entity: 'm8' } } },
  { item: { standing: 'taken', command: { commandId: 'gone out', kind: 'matter.report', entity: 'm9' } } },
] as unknown as readonly Queued[];
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
    ['o1.meeting.g1.object v1', { side: '', reason: '水管太细', remedy: '' }],
    ['o1.meeting.g1.conclude i1', { words: '', tasks: [{ what: ' ' }, { what: '先清沟' }] }],
    ['o1.meeting.g1.bundle v1', { for: '', bundleNo: '1' }],
    ['o1.meeting.g2.open', { chair: '王支书', recorder: '李文书', why: '' }],
    ['o1.talk.t1.support', { households: '10' }],
    ['o1.note.m1', { text: '已经联系了水站' }],
    ['o1.reword.saved', { text: '路灯坏了两盏', of: 'saved' }],
  ] as const;
  expect(unfinishedIn(drafts, under).map(({ name, words, href }) => [name.zh, words, href])).toEqual([
    ['上报', '路灯坏了', '/report'],
    ['记一户', '老槐树下第二家', '/area/households/new'],
    ['当场办结', '修好了', '/matters/m1/settle'],
    ['上报', '', undefined],
    ['会议', '水管太细', '/meetings/g1'],
    ['会议', '先清沟', '/meetings/g1'],
    ['会议', '王支书', '/meetings/g2'],
    ['村里的议题', '10', '/talks/t1'],
    ['补充', '已经联系了水站', '/matters/m1'],
  ]);
});

test('每一种草稿都叫得出名字，都有接着写的地方', () => {
  const kinds: Record<DraftKind, readonly (string | undefined)[]> = {
    report: [undefined],
    point: [undefined, 'p1'],
    look: ['p1'],
    household: [undefined, 'h1'],
    topic: [undefined],
    note: ['m1'],
    retire: ['p1'],
    refusal: ['c1'],
    reword: ['gone out', 'long gone'],
    talk: ['t1'],
    meeting: ['g1'],
    asked: ['i1-0'],
  };
  const names = [
    ...(Object.keys(kinds) as DraftKind[]).flatMap((kind) =>
      kinds[kind].map((id) => draftName('o1', kind, id)),
    ),
    ...PHONE_ACTS.filter(isWordyAct).map((act) => actDraftName('o1', 'm1', act)),
  ];
  const found = unfinishedIn(
    names.map((name) => [name, { text: '写了一半' }]),
    under,
  );
  expect(found.map(({ href }) => href)).toEqual([
    ...['/report', '/walk/add', '/walk/p1', '/walk/p1'],
    ...['/area/households/new', '/area/households/h1', '/talks/new'],
    ...[
      '/matters/m1',
      '/walk/p1',
      '/campaigns/c1',
      '/matters/m9',
      '/mine',
      '/talks/t1',
      '/meetings/g1',
      '/asked',
    ],
    ...PHONE_ACTS.filter(isWordyAct).map((act) => `/matters/m1/${act}`),
  ]);
  expect(found.filter(({ name }) => name === SHELL.other)).toEqual([]);
});
