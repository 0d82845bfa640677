/** 待办: what of an outcome is owed by whom, until when, computed of its steps. What is pressed for stands first. */
import { addDays, type Calendar, type Day, dayOf, dueAfter, endOf } from '../kernel/day.ts';
import { committeeOf, membersOf, type Office, toldAs } from '../people/office.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../place/code.ts';
import { lookBackDay } from './accept.ts';
import type { OutcomeLimits } from './limits.ts';
import { type Body, holdersOf, type Outcome, standsAlone } from './outcome.ts';
import { isLeaf, wholeProgress } from './task-tree.ts';

export const OWED = [
  'answer',
  'planned',
  'tasks',
  'task',
  'finish',
  'supervision',
  'review',
  'acceptance',
  'feedback',
  'publication',
  'look-back',
] as const;
export type Owed = (typeof OWED)[number];

export interface Due {
  readonly what: Owed;
  /** Keys of those of whom one has to do it. */
  readonly by: readonly Body[];
  /** Undefined: as soon as can be. */
  readonly day?: Day | undefined;
  /** Of a task. */
  readonly taskId?: string | undefined;
}

/** The earliest first; what has no day stands last. */
export const byDay = ({ day: one = LAST }: Due, { day: other = LAST }: Due): number =>
  one < other ? -1 : Number(one > other);
/** Of what has none. */
export const LAST: Day = '9999-12-31';

export interface DueFacts {
  readonly limits: OutcomeLimits;
  readonly calendar: Calendar;
  /** What was fed back can be read by everybody. */
  readonly isPublic: boolean;
}

export function duesOf(it: Outcome, facts: DueFacts): readonly Due[] {
  const { feedback } = it;
  const toPublish: readonly Due[] =
    feedback === undefined || facts.isPublic
      ? []
      : [{ what: 'publication', by: publishersOf(it), day: feedbackDay(it, facts) }];
  if (it.status === 'closed') return toPublish;
  const demanded = it.supervisions
    .filter(({ reply }) => reply === undefined)
    .map(({ due: day }): Due => ({ what: 'supervision', by: [it.to], day }));
  return [...demanded, ...toPublish, ...byStatus(it, facts)];
}

function byStatus(it: Outcome, facts: DueFacts): readonly Due[] {
  const of = (what: Owed, by: readonly Body[], day?: Day): readonly Due[] => [{ what, by, day }];
  switch (it.status) {
    case 'put':
      return of('answer', [it.to], it.answerDue);
    case 'planned':
      return of('planned', [it.to], plannedDay(it));
    case 'doing':
      return working(it);
    case 'set-aside':
      return of('review', [it.to], it.setAside?.reviewOn);
    case 'done':
      return of('acceptance', askersOf(it), it.result && addDays(it.result.on, facts.limits.acceptDays));
    case 'kept':
      return it.feedback === undefined
        ? of('feedback', tellersOf(it), feedbackDay(it, facts))
        : of('look-back', askersOf(it), lookBackDay(it, facts.limits));
    case 'not-adopted':
      return of('feedback', tellersOf(it), feedbackDay(it, facts));
    case 'closed':
      return [];
  }
}

/** Each task that is not finished, the earliest first; then what was only planned; then what comes after the tasks. */
function working(it: Outcome): readonly Due[] {
  const open = it.tasks
    .filter((task) => isLeaf(it.tasks, task) && task.progress < 100)
    .map(({ id, owner, due: day }): Due => ({ what: 'task', by: [owner], day, taskId: id }))
    .sort(byDay);
  const day = plannedDay(it);
  const planned: readonly Due[] = day === undefined ? [] : [{ what: 'planned', by: [it.to], day }];
  if (open.length + planned.length > 0 && it.tasks.length > 0) return [...open, ...planned];
  const isFinished = it.tasks.length > 0 && wholeProgress(it.tasks) === 100 && it.reworkWhy === undefined;
  return [{ what: isFinished ? 'finish' : 'tasks', by: [it.to] }, ...planned];
}

/** Under which key something is owed by an office: as it is told, and a county's leaders as its centre. */
export const bodyOf = (office: Office): Body | undefined =>
  office.post === 'county_leader' ? office.placeCode : toldAs(office);

const earliest = (days: readonly Day[]): Day | undefined => [...days].sort()[0];

const plannedDay = ({ points }: Outcome): Day | undefined =>
  earliest(points.flatMap(({ answer }) => (answer?.verdict === 'planned' ? (answer.plannedFor ?? []) : [])));

/** What was only planned is answered later than the rest. */
const lastAnswer = ({ points }: Outcome): Day | undefined =>
  points
    .flatMap(({ answer }) => answer?.on ?? [])
    .sort()
    .slice(-1)[0];

/** Until when everybody hears what became of it: counted from its acceptance, or from the last no. */
function feedbackDay(it: Outcome, { limits, calendar }: DueFacts): Day | undefined {
  const from = it.acceptance?.on ?? lastAnswer(it);
  if (from === undefined) return undefined;
  const limit = { unit: 'workdays', count: limits.feedbackWorkdays } as const;
  return dayOf(dueAfter(endOf(from), limit, calendar).due);
}

/** Whoever convened it: the office of its place; at the county the members' office beside it. */
const convenersOf = ({ placeCode }: Outcome): readonly Body[] =>
  levelOf(placeCode) === 'county' ? [placeCode, membersOf(placeCode)] : [placeCode];

/** 反馈: of what a member wrote, the members' office or whoever answered it; of everything else whoever convened it. */
const tellersOf = (it: Outcome): readonly Body[] =>
  standsAlone(it.source) ? [membersOf(it.placeCode), it.to] : convenersOf(it);

/** 公布: as `publishesOutcome` has it. */
const publishersOf = ({ source, placeCode }: Outcome): readonly Body[] => [
  standsAlone(source) ? membersOf(placeCode) : placeCode,
];

/** 验收、回头看: a village's committee; elsewhere whoever convened it, or the level above, as long as they did none of the work. */
export function askersOf(it: Outcome): readonly Body[] {
  const { placeCode } = it;
  const doers = holdersOf(it);
  if (levelOf(placeCode) === 'village') return [committeeOf(placeCode)];
  const free = convenersOf(it).filter((body) => !doers.includes(body));
  if (free.length > 0) return free;
  const county: PlaceCode | undefined = ancestorAt(placeCode, 'county');
  return county === undefined || doers.includes(county) ? [] : [county];
}
