/** 落实: tasks in a tree, each with who, until when and how much it counts; slips and reasons are kept; 挂账 with a day of review. */
import { z } from 'zod';
import { addMonths, dayOf, type Moment } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import type { OutcomeLimits } from './limits.ts';
import { actsForBody, answersFor, type Outcome, owesReply, type Task } from './outcome.ts';
import { BodyKey } from './put.ts';
import { isShown, sharesMissing } from './show.ts';
import type { Step } from './step.ts';
import { depthOf, isLeaf, liesIn, wholeProgress } from './task-tree.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
}

export const KeepTaskRequest = z.strictObject({
  taskId: z.uuid(),
  partOf: z.uuid().optional(),
  text: line({ min: 2, max: 120 }),
  owner: BodyKey,
  /** 协办. */
  assisting: z.array(BodyKey).max(6).readonly().optional(),
  /** 要凭据: finished only when something shows it. */
  toShow: z.boolean().optional(),
  due: DaySchema,
  weight: z.int().min(1).max(100),
});
export type KeepTaskRequest = z.infer<typeof KeepTaskRequest>;

export type KeepTaskRefusal =
  | 'not-the-body'
  | 'not-under-way'
  | 'no-such-body'
  | 'assists-itself'
  | 'no-such-task'
  | 'day-past'
  | 'too-deep'
  | 'too-many-tasks'
  | 'part-of-itself'
  | 'postpone-instead';

const DEEPEST = 3;
const MOST_TASKS = 60;

/** A new task, or one said anew. Its day moves by a slip with a reason, not silently. */
export function keepTask(
  it: Outcome,
  { taskId, partOf, text, owner, assisting = [], toShow = false, due, weight }: KeepTaskRequest,
  { by, at, isBody }: Facts & { isBody: boolean },
): Decision<Step, KeepTaskRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  if (it.status !== 'doing') return refuse('not-under-way');
  if (!isBody) return refuse('no-such-body');
  if (new Set([owner, ...assisting]).size <= assisting.length) return refuse('assists-itself');
  const before = it.tasks.find(({ id }) => id === taskId);
  if (before === undefined && it.tasks.length >= MOST_TASKS) return refuse('too-many-tasks');
  if (partOf !== undefined) {
    if (!it.tasks.some(({ id }) => id === partOf)) return refuse('no-such-task');
    if (liesIn(it.tasks, partOf, taskId)) return refuse('part-of-itself');
    if (depthOf(it.tasks, partOf) + heightOf(it.tasks, taskId) > DEEPEST) return refuse('too-deep');
  }
  if (before !== undefined && before.due !== due) return refuse('postpone-instead');
  if (before === undefined && due < dayOf(at)) return refuse('day-past');
  const { progress, note, slips, shares } = before ?? { progress: 0, slips: [] };
  const joint = {
    ...(assisting.length > 0 && {
      assisting,
      shares: shares?.filter(({ body }) => assisting.includes(body)),
    }),
    ...(toShow && { toShow }),
  };
  return allow({
    kind: 'task-kept',
    task: { id: taskId, partOf, text, owner, due, weight, progress, note, slips, ...joint },
  });
}

/** How many levels a task takes with its parts; one that is new takes one. */
function heightOf(tasks: readonly Task[], id: string): number {
  const parts = tasks.filter(({ partOf }) => partOf === id);
  return 1 + Math.max(0, ...parts.map((part) => heightOf(tasks, part.id)));
}

export const TellProgressRequest = z.strictObject({
  taskId: z.uuid(),
  progress: z.int().min(0).max(100),
  /** What was done; asked for where it is said to be finished. */
  note: prose({ min: 2, max: 1000 }).optional(),
});
export type TellProgressRefusal =
  | 'not-the-owner'
  | 'not-under-way'
  | 'no-such-task'
  | 'has-parts'
  | 'evidence-missing'
  | 'share-missing'
  | 'nothing-shown';

/** 一个口径: whoever leads says how far it is, for all who do it; it is finished when each told its share and something shows it. */

export function tellProgress(
  it: Outcome,
  { taskId, progress, note }: z.infer<typeof TellProgressRequest>,
  { by }: Facts,
): Decision<Step, TellProgressRefusal> {
  const task = it.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return refuse('no-such-task');
  if (!actsForBody(by, task.owner) && !answersFor(by, it)) return refuse('not-the-owner');
  if (it.status !== 'doing') return refuse('not-under-way');
  if (!isLeaf(it.tasks, task)) return refuse('has-parts');
  if (progress === 100) {
    if (note === undefined) return refuse('evidence-missing');
    if (sharesMissing(task).length > 0) return refuse('share-missing');
    if (task.toShow === true && !isShown(it, taskId)) return refuse('nothing-shown');
  }
  return allow({ kind: 'progressed', taskId, progress, note });
}

export const PostponeRequest = z.strictObject({
  taskId: z.uuid(),
  due: DaySchema,
  why: prose({ min: 4, max: 500 }),
});
export type PostponeRefusal = 'not-the-body' | 'not-under-way' | 'no-such-task' | 'not-later';

export function postpone(
  it: Outcome,
  { taskId, due, why }: z.infer<typeof PostponeRequest>,
  { by, at }: Facts,
): Decision<Step, PostponeRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  if (it.status !== 'doing') return refuse('not-under-way');
  const task = it.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return refuse('no-such-task');
  if (due <= task.due || due < dayOf(at)) return refuse('not-later');
  return allow({ kind: 'postponed', taskId, slip: { from: task.due, to: due, why } });
}

export const SetAsideRequest = z.strictObject({ why: prose({ min: 4, max: 1000 }), reviewOn: DaySchema });
export type SetAsideRefusal = 'not-the-body' | 'not-under-way' | 'review-past' | 'review-too-late';

/** 挂账: what cannot be done now is kept in sight, with the day on which it is looked at again. */
export function setAside(
  it: Outcome,
  { why, reviewOn }: z.infer<typeof SetAsideRequest>,
  { by, at, limits }: Facts & { limits: OutcomeLimits },
): Decision<Step, SetAsideRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  if (it.status !== 'doing') return refuse('not-under-way');
  const today = dayOf(at);
  if (reviewOn <= today) return refuse('review-past');
  if (reviewOn > addMonths(today, limits.setAsideMonths)) return refuse('review-too-late');
  return allow({ kind: 'set-aside', why, reviewOn });
}

export type TakeUpRefusal = 'not-the-body' | 'not-set-aside';

export function takeUp(it: Outcome, _: object, { by }: Facts): Decision<Step, TakeUpRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  return it.status === 'set-aside' ? allow({ kind: 'taken-up' }) : refuse('not-set-aside');
}

export const FinishRequest = z.strictObject({ text: prose({ min: 4, max: 2000 }) });
export type FinishRefusal =
  | 'not-the-body'
  | 'not-under-way'
  | 'no-tasks'
  | 'tasks-open'
  | 'points-planned'
  | 'nothing-done-again'
  | 'supervision-open';

/** 办结: every task is done, every point has its answer, and nobody waits for a reply. */
export function finish(
  it: Outcome,
  { text }: z.infer<typeof FinishRequest>,
  { by, at }: Facts,
): Decision<Step, FinishRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  if (it.status !== 'doing') return refuse('not-under-way');
  if (it.tasks.length === 0) return refuse('no-tasks');
  if (wholeProgress(it.tasks) < 100) return refuse('tasks-open');
  if (it.points.some((point) => point.answer?.verdict === 'planned')) return refuse('points-planned');
  if (it.reworkWhy !== undefined) return refuse('nothing-done-again');
  if (owesReply(it)) return refuse('supervision-open');
  return allow({ kind: 'finished', text, on: dayOf(at) });
}
