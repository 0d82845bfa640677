/** 核对会找出来: an outcome that its steps do not make, however it came to differ. */
import { expect, test } from 'vitest';
import { PUT, TOWN, VILLAGE } from '../../domain/outcome/examples.ts';
import { after, type Step } from '../../domain/outcome/step.ts';
import { rowsOf } from '../../server/outcome/due.store.ts';
import { duesNow, reckoningOf } from '../../server/outcome/due.ts';
import { seedCalendar } from '../calendar.ts';
import { checkOutcome, checkOwed, type StoredOutcome } from './outcomes.ts';

const { id, placeCode, source, sourceId, title, to, points, sides, themes, putOn, answerDue } = PUT;
const outcome = { id, placeCode, source, sourceId, title, to, points, sides, themes, putOn, answerDue };
const task = {
  id: 'a',
  text: '装开关',
  owner: VILLAGE,
  due: '2026-07-10',
  weight: 1,
  progress: 0,
  slips: [],
};
const told: Step[] = [
  { kind: 'put', outcome },
  {
    kind: 'answered',
    answers: [1, 2].map((point) => ({ point, answer: { verdict: 'adopted', on: '2026-06-20' } })),
  },
  { kind: 'task-kept', task },
];
const state = told.slice(1).reduce(after, PUT);
const HOUSE = { settings: new Map<string, unknown>(), calendar: seedCalendar() };
const TRUE: StoredOutcome = {
  ...{ state, title, status: 'doing', announced: true, holders: [TOWN, VILLAGE], steps: 3, told },
  ...{ isPublic: false, onPage: false, reckoned: reckoningOf(HOUSE) },
  dues: rowsOf(duesNow(HOUSE, { state, isPublic: false })),
};
const FED_BACK = { ...state, feedback: { on: '2026-07-12', text: '开关装好了' } };

test('照步骤重做一遍，一样的不吭声', () => {
  expect(checkOutcome(TRUE)).toEqual([]);
  // Where its village joined another.
  const heir = '611025101999';
  const moved = { ...state, placeCode: heir, tasks: [{ ...task, owner: heir }] };
  expect(checkOutcome({ ...TRUE, state: moved, holders: [TOWN, heir] })).toEqual([]);
});

test.each<[string, Partial<StoredOutcome>]>([
  ['改过答复', { state: { ...state, points: PUT.points } }],
  ['进度对不上', { state: { ...state, tasks: [{ ...task, progress: 100 }] } }],
  ['状态不对', { status: 'kept' }],
  ['少了一步', { told: told.slice(0, 2) }],
  ['没有报送过', { told: [] }],
  ['公开晚了', { announced: false }],
  ['办的人不对', { holders: [TOWN] }],
])('%s，说得出来', (_, wrong) => {
  expect(checkOutcome({ ...TRUE, ...wrong })).not.toEqual([]);
});

test('待办和重算的一样，不吭声；按别的期限算的，等时钟重算', () => {
  expect(TRUE.dues).not.toEqual([]);
  expect(checkOwed(TRUE, HOUSE)).toEqual([]);
  expect(checkOwed({ ...TRUE, dues: [], reckoned: null }, HOUSE)).toEqual([]);
});

test.each<[string, Partial<StoredOutcome>]>([
  ['少了一条待办', { dues: [] }],
  ['待办挪了日子', { dues: TRUE.dues.map((due) => ({ ...due, day: '2030-01-01' })) }],
  ['待办挂在别人名下', { dues: TRUE.dues.map((due) => ({ ...due, body: TOWN })) }],
  ['没反馈就说公开了', { isPublic: true, onPage: true }],
  ['说公开了，页面上没有', { state: FED_BACK, isPublic: true, reckoned: null }],
])('%s，说得出来', (_, wrong) => {
  expect(checkOwed({ ...TRUE, ...wrong }, HOUSE)).toHaveLength(1);
});
