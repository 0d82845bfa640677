import { expect, test } from 'vitest';
import { committeeOf, membersOf, takersOf, toldAs } from '../people/office.ts';
import { duesOf } from './dues.ts';
import {
  COUNTY,
  cadre,
  calendar,
  centre,
  committee,
  DOING,
  DONE,
  KEPT,
  limits,
  member,
  office,
  PUT,
  TASK,
  TOWN,
  through,
  town,
  uuid,
  VILLAGE,
} from './examples.ts';
import { kindOf, nextTelling, toldOn } from './telling.ts';
import { toldOf } from './told.ts';

const dues = (it: typeof PUT, isPublic = true) =>
  duesOf(it, { limits, calendar, isPublic }).map(({ what, by, day }) => [what, by.join(' '), day]);

test('待办：每一步欠什么、谁欠、到哪天', () => {
  expect(dues(PUT)).toEqual([['answer', TOWN, '2026-07-06']]);
  expect(dues(DOING)).toEqual([['tasks', TOWN, undefined]]);
  expect(dues(DONE)).toEqual([['acceptance', committeeOf(VILLAGE), '2026-07-23']]);
  expect(dues({ ...KEPT, feedback: undefined })).toEqual([['feedback', VILLAGE, '2026-07-17']]);
  expect(dues(KEPT)).toEqual([['look-back', committeeOf(VILLAGE), '2026-10-12']]);
  expect(dues({ ...KEPT, status: 'closed' })).toEqual([]);
});

test('每个没办完的任务各有各的人和日子，督办另算一件，排在最前', () => {
  const second = { ...TASK, id: uuid(11), owner: 'unit-water', due: '2026-07-01' };
  const done = { ...TASK, id: uuid(12), progress: 100 };
  const supervision = { id: uuid(13), why: '一个月没动', on: '2026-06-25', due: '2026-07-02' };
  const it = through({ ...DOING, tasks: [TASK, second, done] }, { kind: 'supervised', supervision });
  expect(dues(it)).toEqual([
    ['supervision', TOWN, '2026-07-02'],
    ['task', 'unit-water', '2026-07-01'],
    ['task', VILLAGE, '2026-07-10'],
  ]);
});

test('挂账到复查日归答复的一方；列入计划的到那天归它', () => {
  const aside = through(DOING, { kind: 'set-aside', why: '等资金', reviewOn: '2026-12-01' });
  expect(dues(aside)).toEqual([['review', TOWN, '2026-12-01']]);
});

test('反馈了还要公布，公布以前都欠着，结束了也一样', () => {
  expect(dues(KEPT, false)).toEqual([
    ['publication', VILLAGE, '2026-07-17'],
    ['look-back', committeeOf(VILLAGE), '2026-10-12'],
  ]);
  expect(dues({ ...KEPT, status: 'closed' }, false)).toEqual([['publication', VILLAGE, '2026-07-17']]);
  const opinion = { ...KEPT, source: 'opinion' as const, placeCode: COUNTY };
  expect(dues(opinion, false)[0]?.[1]).toBe(membersOf(COUNTY));
});

test('办的人不验收：镇里的成果由镇里验收，镇里自己办的由县里', () => {
  const done = { ...DONE, placeCode: TOWN, to: COUNTY, tasks: [{ ...TASK, owner: VILLAGE }] };
  expect(dues(done)[0]?.[1]).toBe(TOWN);
  expect(dues({ ...done, to: TOWN })[0]?.[1]).toBe(COUNTY);
  expect(dues({ ...done, placeCode: COUNTY })[0]?.[1]).toBe(membersOf(COUNTY));
  // Whoever wrote a proposal is told by the members' office, or by whoever answered it.
  const proposal = { ...KEPT, source: 'proposal' as const, placeCode: COUNTY, feedback: undefined };
  expect(dues(proposal)[0]?.[1]).toBe(`${membersOf(COUNTY)} ${TOWN}`);
});

test('到期前几天告知一次，过了再告知一次，就不再说了；没赶上的只说过了', () => {
  const day = '2026-07-10';
  expect(nextTelling({ day, told: 'no' }, 3)).toBe('2026-07-07');
  expect(toldOn({ day }, '2026-07-07')).toBe('soon');
  expect(toldOn({ day }, day)).toBe('soon');
  expect(nextTelling({ day, told: 'soon' }, 3)).toBe('2026-07-11');
  expect(toldOn({ day }, '2026-07-11')).toBe('late');
  expect(nextTelling({ day, told: 'late' }, 3)).toBeUndefined();
  expect([kindOf('task', 'soon'), kindOf('task', 'late')]).toEqual(['due-task', 'outcome-late']);
});

test('告知谁：代表地方、单位的，村监委，政协办，各有一个名', () => {
  const water = office('unit_handler', TOWN, { unitCode: 'unit-water' });
  const ownOffice = office('cppcc_officer', COUNTY);
  expect([cadre, town, centre, water].map(toldAs)).toEqual([VILLAGE, TOWN, COUNTY, 'unit-water']);
  expect([committee, ownOffice, member].map(toldAs)).toEqual([
    ...[`committee:${VILLAGE}`, `members:${COUNTY}`],
    undefined,
  ]);
  expect(takersOf(committeeOf(VILLAGE))).toEqual({ key: VILLAGE, posts: ['supervisor'] });
  expect(takersOf(membersOf(COUNTY))).toEqual({ key: COUNTY, posts: ['cppcc_officer'] });
  expect(takersOf(TOWN).key).toBe(TOWN);
  expect(takersOf(TOWN).posts).not.toContain('supervisor');
});

test('成果报上去告诉要答复的一方；有了答复、反馈，告诉报的人、参加过的和群里；自己做的不告诉自己', () => {
  const tookPart = { proposer: 'p', researchers: ['r'], invited: ['unit-water'] };
  const told = (kind: Parameters<typeof toldOf>[1], by: typeof cadre, it = PUT) =>
    toldOf(it, kind, { proposer: cadre.personId, by, tookPart }).map(({ to, kind: as }) => `${to} ${as}`);
  expect(told('put', cadre)).toEqual([`${TOWN} outcome-put`]);
  expect(told('reminded', town)).toEqual([]);
  expect(told('supervised', committee)).toEqual([`${TOWN} reminded`]);
  expect(told('finished', town)).toEqual([`${committeeOf(VILLAGE)} due-acceptance`]);
  const others = ['person:p', 'person:r', 'unit-water', `group:${VILLAGE}`];
  expect(told('answered', town)).toEqual(
    [`person:${cadre.personId}`, ...others].map((to) => `${to} outcome-answered`),
  );
  expect(told('fed-back', cadre)).toEqual(others.map((to) => `${to} outcome-told`));
  // What a member wrote is nobody's before its answer is told to all.
  const opinion = { ...PUT, source: 'opinion' as const };
  expect(told('answered', town, opinion)).toEqual([`person:${cadre.personId} outcome-answered`]);
});
