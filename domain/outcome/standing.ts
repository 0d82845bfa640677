/** 到期: what an outcome waits for and until when, computed of the day. */
import { addDays, type Calendar, type Day, dayOf, dueAfter, endOf } from '../kernel/day.ts';
import { lookBackDay } from './accept.ts';
import type { OutcomeLimits } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { isLeaf, wholeProgress } from './task-tree.ts';

export const WAITS = [
  'answer',
  'planned',
  'tasks',
  'task',
  'finish',
  'supervision',
  'review',
  'acceptance',
  'feedback',
  'look-back',
  'nothing',
] as const;
export type Waits = (typeof WAITS)[number];

export interface Standing {
  readonly waits: Waits;
  readonly due?: Day | undefined;
  readonly overdue: boolean;
}

interface Facts {
  readonly today: Day;
  readonly limits: OutcomeLimits;
  readonly calendar: Calendar;
}

export function standingOf(it: Outcome, facts: Facts): Standing {
  const { waits, due } = waitingFor(it, facts);
  return { waits, due, overdue: due !== undefined && due < facts.today };
}

type Waiting = Pick<Standing, 'waits' | 'due'>;

function waitingFor(it: Outcome, facts: Facts): Waiting {
  const supervision = it.supervisions.find(({ reply }) => reply === undefined);
  if (supervision !== undefined && it.status !== 'closed')
    return { waits: 'supervision', due: supervision.due };
  switch (it.status) {
    case 'put':
      return { waits: 'answer', due: it.answerDue };
    case 'planned':
      return { waits: 'planned', due: plannedDay(it) };
    case 'doing':
      return working(it);
    case 'set-aside':
      return { waits: 'review', due: it.setAside?.reviewOn };
    case 'done':
      return { waits: 'acceptance', due: it.result && addDays(it.result.on, facts.limits.acceptDays) };
    case 'kept':
      return it.feedback === undefined
        ? { waits: 'feedback', due: feedbackDue(it.acceptance?.on, facts) }
        : { waits: 'look-back', due: lookBackDay(it, facts.limits) };
    case 'not-adopted':
      return { waits: 'feedback', due: feedbackDue(lastAnswer(it), facts) };
    case 'closed':
      return { waits: 'nothing' };
  }
}

function working(it: Outcome): Waiting {
  if (it.tasks.length === 0) return { waits: 'tasks' };
  const open = it.tasks.filter((task) => isLeaf(it.tasks, task) && task.progress < 100);
  if (open.length > 0) return { waits: 'task', due: earliest(open.map(({ due }) => due)) };
  const planned = plannedDay(it);
  if (planned !== undefined) return { waits: 'planned', due: planned };
  return wholeProgress(it.tasks) === 100 && it.reworkWhy === undefined
    ? { waits: 'finish' }
    : { waits: 'tasks' };
}

const earliest = (days: readonly Day[]): Day | undefined => [...days].sort()[0];

const plannedDay = ({ points }: Outcome): Day | undefined =>
  earliest(points.flatMap(({ answer }) => (answer?.verdict === 'planned' ? (answer.plannedFor ?? []) : [])));

/** What was only planned is answered later than the rest. */
const lastAnswer = ({ points }: Outcome): Day | undefined =>
  points
    .flatMap(({ answer }) => answer?.on ?? [])
    .sort()
    .slice(-1)[0];

function feedbackDue(from: Day | undefined, { limits, calendar }: Facts): Day | undefined {
  if (from === undefined) return undefined;
  const limit = { unit: 'workdays', count: limits.feedbackWorkdays } as const;
  return dayOf(dueAfter(endOf(from), limit, calendar).due);
}
