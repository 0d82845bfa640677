/** 凭据与协办: what shows that a task was done, and the share of each body that assists. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { actsForBody, answersFor, type Body, type Outcome, type Task } from './outcome.ts';
import type { Step } from './step.ts';
import { isLeaf } from './task-tree.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
}

const Photo = z.string().regex(/^[0-9a-f]{64}$/);
/** Eight pages: of a longer paper what matters is shown. */
export const LONGEST_PAPER = 8_000;
const MOST_SHOWN = 20;

export const ShowRequest = z.strictObject({
  shownId: z.uuid(),
  taskId: z.uuid(),
  caption: line({ min: 2, max: 80 }),
  photos: z.array(Photo).max(6).readonly().optional(),
  /** Of a paper, what was read out of it. */
  text: prose({ min: 2, max: LONGEST_PAPER }).optional(),
});
export type ShowRefusal =
  | 'not-the-owner'
  | 'no-such-task'
  | 'not-under-way'
  | 'nothing-shown'
  | 'no-such-photo'
  | 'too-much-shown'
  | 'shown-before';

/** Whoever does a task, leads or assists, or answers for all of it. */
const works = (by: Office, it: Outcome, { owner, assisting = [] }: Task): boolean =>
  answersFor(by, it) || [owner, ...assisting].some((body) => actsForBody(by, body));

const SHOWN_IN: readonly Outcome['status'][] = ['doing', 'done'];

/** `stored`: whether every picture was stored, drawn anew. */
export function show(
  it: Outcome,
  { shownId, taskId, caption, photos = [], text }: z.infer<typeof ShowRequest>,
  { by, at, stored }: Facts & { stored: boolean },
): Decision<Step, ShowRefusal> {
  const task = it.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return refuse('no-such-task');
  if (!works(by, it, task)) return refuse('not-the-owner');
  if (!SHOWN_IN.includes(it.status)) return refuse('not-under-way');
  if (photos.length === 0 && text === undefined) return refuse('nothing-shown');
  if (!stored) return refuse('no-such-photo');
  const shown = it.shown ?? [];
  if (shown.some(({ id }) => id === shownId)) return refuse('shown-before');
  if (shown.length >= MOST_SHOWN) return refuse('too-much-shown');
  return allow({ kind: 'shown', shown: { id: shownId, taskId, caption, photos, text, on: dayOf(at) } });
}

export const TakeDownRequest = z.strictObject({ shownId: z.uuid(), why: prose({ min: 4, max: 500 }) });
export type TakeDownRefusal = 'not-the-owner' | 'not-shown';

/** 撤下: a picture that shows somebody, the wrong paper; at any time, for what it was of stays in the reason. */
export function takeDown(
  it: Outcome,
  { shownId, why }: z.infer<typeof TakeDownRequest>,
  { by, at }: Facts,
): Decision<Step, TakeDownRefusal> {
  const shown = it.shown?.find(({ id }) => id === shownId);
  if (shown === undefined) return refuse('not-shown');
  const task = it.tasks.find(({ id }) => id === shown.taskId);
  if (task === undefined || !works(by, it, task)) return refuse('not-the-owner');
  return allow({ kind: 'taken-down', id: shownId, why, on: dayOf(at) });
}

export const TellShareRequest = z.strictObject({ taskId: z.uuid(), text: prose({ min: 2, max: 1000 }) });
export type TellShareRefusal = 'not-assisting' | 'no-such-task' | 'not-under-way';

/** 协办: a body that assists tells its share to the one that leads; said again, the later word counts. */
export function tellShare(
  it: Outcome,
  { taskId, text }: z.infer<typeof TellShareRequest>,
  { by, at }: Facts,
): Decision<Step, TellShareRefusal> {
  const task = it.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return refuse('no-such-task');
  const body = assistsAs(by, task);
  if (body === undefined) return refuse('not-assisting');
  if (it.status !== 'doing') return refuse('not-under-way');
  return allow({ kind: 'share-told', taskId, share: { body, text, on: dayOf(at) } });
}

export const assistsAs = (by: Office, { assisting = [] }: Task): Body | undefined =>
  assisting.find((body) => actsForBody(by, body));

/** Those who assist and have not told their share. */
export const sharesMissing = ({ assisting = [], shares = [] }: Task): readonly Body[] =>
  assisting.filter((body) => !shares.some((share) => share.body === body));

export const isShown = ({ shown = [] }: Pick<Outcome, 'shown'>, taskId: string): boolean =>
  shown.some((one) => one.taskId === taskId);

/** What an office may do of this. */
export function showsOn(
  it: Outcome,
  by: Office,
): { show: boolean; 'take-down': boolean; 'tell-share': boolean } {
  const mine = it.tasks.filter((task) => works(by, it, task));
  return {
    show: SHOWN_IN.includes(it.status) && mine.some((task) => isLeaf(it.tasks, task)),
    'take-down': (it.shown ?? []).some(({ taskId }) => mine.some(({ id }) => id === taskId)),
    'tell-share': it.status === 'doing' && it.tasks.some((task) => assistsAs(by, task) !== undefined),
  };
}
