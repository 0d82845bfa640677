import { expect, test } from 'vitest';
import { keepTask, tellProgress } from './carry-out.ts';
import {
  COUNTY,
  cadre,
  centre,
  DOING,
  DONE,
  on,
  PUT,
  TASK,
  TOWN,
  through,
  town,
  uuid,
  VILLAGE,
} from './examples.ts';
import { inherited } from './inherit.ts';
import { holdersOf, isDoer, type Outcome } from './outcome.ts';
import { actsOn } from './possible.ts';
import { sharesMissing, show, takeDown, tellShare } from './show.ts';

const facts = (by: typeof cadre) => ({ by, ...on('2026-06-22') });
const { id: taskId, text, owner, due, weight } = TASK;
const keeping = (more: object, it: Outcome = DOING) =>
  keepTask(it, { taskId, text, owner, due, weight, ...more }, { ...facts(town), isBody: true });

/** The village leads, the county assists. */
const joint = keeping({ assisting: [COUNTY] });
if (!joint.ok) throw new Error(joint.reason);
const JOINT = through(DOING, joint.step);
const finished = { taskId, progress: 100, note: '开关装好，试了三晚' };

test('牵头的和协办的各一个，不能又牵头又协办', () => {
  expect(keeping({ assisting: [VILLAGE] })).toEqual({ ok: false, reason: 'assists-itself' });
  expect(keeping({ assisting: [COUNTY, COUNTY] })).toEqual({ ok: false, reason: 'assists-itself' });
  expect(holdersOf(JOINT)).toEqual([TOWN, VILLAGE, COUNTY]);
});

test('协办的报自己的一份，牵头的一个口径报进度；有一份没报，就不算办完', () => {
  expect(tellShare(JOINT, { taskId, text: '电线接好了' }, facts(cadre))).toMatchObject({
    reason: 'not-assisting',
  });
  expect(tellProgress(JOINT, { taskId, progress: 50 }, facts(centre))).toMatchObject({
    reason: 'not-the-owner',
  });
  expect(tellProgress(JOINT, { taskId, progress: 60 }, facts(cadre))).toMatchObject({ ok: true });
  expect(tellProgress(JOINT, finished, facts(cadre))).toEqual({ ok: false, reason: 'share-missing' });
  const told = tellShare(JOINT, { taskId, text: '电线接好了' }, facts(centre));
  if (!told.ok) throw new Error(told.reason);
  const whole = through(JOINT, told.step, told.step);
  expect(whole.tasks[0]?.shares).toEqual([{ body: COUNTY, text: '电线接好了', on: '2026-06-22' }]);
  expect(tellProgress(whole, finished, facts(cadre))).toMatchObject({ ok: true });
  // Taken off, its share goes too.
  const alone = keeping({}, whole);
  if (!alone.ok) throw new Error(alone.reason);
  expect(through(whole, alone.step).tasks[0]).toEqual({ ...TASK, note: undefined, partOf: undefined });
});

test('协办的也是办事的，不来监督验收；区划变了跟着走', () => {
  expect(isDoer(centre, JOINT)).toBe(true);
  expect(actsOn(JOINT, centre, { today: '2026-06-22', limits: on('2026-06-22').limits })).toEqual([
    'tell-share',
    'show',
  ]);
  expect(sharesMissing(inherited(JOINT, new Map([[COUNTY, '999999']])).tasks[0] ?? TASK)).toEqual(['999999']);
});

const thing = { shownId: uuid(60), taskId, caption: '排烟管改到屋后', photos: ['a'.repeat(64)] };
const showing = (it: Outcome, more: object = {}, by = cadre, stored = true) =>
  show(it, { ...thing, ...more }, { ...facts(by), stored });

test('要凭据的任务，没有凭据不算办完', () => {
  const asked = keeping({ toShow: true });
  if (!asked.ok) throw new Error(asked.reason);
  const it = through(DOING, asked.step);
  expect(tellProgress(it, finished, facts(cadre))).toEqual({ ok: false, reason: 'nothing-shown' });
  const shown = showing(it);
  if (!shown.ok) throw new Error(shown.reason);
  expect(tellProgress(through(it, shown.step), finished, facts(cadre))).toMatchObject({ ok: true });
});

test('办的人放凭据，一张照片或一份文件；放错了随时撤下', () => {
  const it = { ...DOING, tasks: [TASK] };
  expect(showing(it, {}, centre)).toEqual({ ok: false, reason: 'not-the-owner' });
  expect(showing(it, { taskId: uuid(99) })).toEqual({ ok: false, reason: 'no-such-task' });
  expect(showing(it, { photos: [] })).toEqual({ ok: false, reason: 'nothing-shown' });
  expect(showing(it, { photos: [], text: '验收单' })).toMatchObject({ ok: true });
  expect(showing(it, {}, cadre, false)).toEqual({ ok: false, reason: 'no-such-photo' });
  expect(showing({ ...PUT, tasks: [TASK] })).toEqual({ ok: false, reason: 'not-under-way' });
  const shown = showing(DONE);
  if (!shown.ok) throw new Error(shown.reason);
  const after = through(DONE, shown.step);
  expect(showing(after)).toEqual({ ok: false, reason: 'shown-before' });
  const full = {
    ...after,
    shown: Array.from({ length: 20 }, (_, n) => ({ ...thing, id: uuid(100 + n), on: due })),
  };
  expect(showing(full)).toEqual({ ok: false, reason: 'too-much-shown' });
  const taking = { shownId: uuid(60), why: '照片里有人' };
  expect(takeDown(after, taking, facts(centre))).toEqual({ ok: false, reason: 'not-the-owner' });
  const down = takeDown({ ...after, status: 'closed' }, taking, facts(cadre));
  if (!down.ok) throw new Error(down.reason);
  expect(through(after, down.step).shown).toEqual([]);
  expect(takeDown(through(after, down.step), taking, facts(cadre))).toEqual({
    ok: false,
    reason: 'not-shown',
  });
});
