/** 任务的进度: told at the leaves, computed upward by weight; whole per cents, never rounded up to done. */
import type { Task } from './outcome.ts';

export const partsOf = (tasks: readonly Task[], id: string | undefined): readonly Task[] =>
  tasks.filter(({ partOf }) => partOf === id);

export const isLeaf = (tasks: readonly Task[], { id }: Pick<Task, 'id'>): boolean =>
  partsOf(tasks, id).length === 0;

/** Of a task: its own per cents, or its parts' by their weights. */
export function progressOf(tasks: readonly Task[], task: Task): number {
  const parts = partsOf(tasks, task.id);
  return parts.length === 0 ? task.progress : weighed(tasks, parts);
}

/** Of all of them; nothing where there is no task. */
export const wholeProgress = (tasks: readonly Task[]): number => weighed(tasks, partsOf(tasks, undefined));

function weighed(tasks: readonly Task[], parts: readonly Task[]): number {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  return Math.floor(parts.reduce((sum, part) => sum + part.weight * progressOf(tasks, part), 0) / all);
}

/** How deep a task lies: 1 for one that is part of nothing. */
export function depthOf(tasks: readonly Task[], id: string | undefined): number {
  const task = tasks.find((one) => one.id === id);
  return task === undefined ? 0 : 1 + depthOf(tasks, task.partOf);
}

/** Whether `id` is `under`, or lies anywhere inside it. */
export function liesIn(tasks: readonly Task[], id: string | undefined, under: string): boolean {
  if (id === undefined) return false;
  return id === under || liesIn(tasks, tasks.find((one) => one.id === id)?.partOf, under);
}
