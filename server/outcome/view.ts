/** 成果的页面: what an office reads of an outcome. */
import type { OutcomePage, OutcomeRow, OutcomeTold } from '../../contract/outcome.ts';
import type { Owing, SaidTold } from '../../contract/outcome-view.ts';
import { type Day, dayOf } from '../../domain/kernel/day.ts';
import { duesOf } from '../../domain/outcome/dues.ts';
import {
  actsForBody,
  answersFor,
  type Body,
  isDoer,
  type Outcome,
  SAY_REASONS,
  type Said,
  type Task,
} from '../../domain/outcome/outcome.ts';
import { actsOn } from '../../domain/outcome/possible.ts';
import { asks } from '../../domain/outcome/say.ts';
import { assistsAs } from '../../domain/outcome/show.ts';
import { standingOf } from '../../domain/outcome/standing.ts';
import { depthOf, isLeaf, partsOf, progressOf, wholeProgress } from '../../domain/outcome/task-tree.ts';
import type { Office } from '../../domain/people/office.ts';
import { publishesOutcome } from '../../domain/publication/outcome-sheet.ts';
import type { House } from '../kit/house.ts';
import { limitsOf } from './limits.ts';
import type { Stored } from './store.ts';

/** An outcome, and whether what was fed back is read by everybody. */
type Shown = Pick<Stored, 'state' | 'isPublic'>;

/** With what it waits for first; of a body's own shelf, first of that body. */
export function outcomeRow(house: House, { state: it, isPublic }: Shown, body?: Body): OutcomeRow {
  const facts = { today: dayOf(house.now()), limits: limitsOf(house), calendar: house.calendar, isPublic };
  const { waits, due, overdue } = standingOf(it, facts, body);
  const { id, title, placeCode, source, status, putOn, to, tasks } = it;
  return {
    ...{ outcomeId: id, title, placeCode, source, status, putOn, waits, overdue },
    placeName: house.names(placeCode),
    toName: house.names(to),
    progress: wholeProgress(tasks),
    due: due ?? null,
  };
}

/** An outcome as everybody may read it. */
export function outcomeTold(house: House, shown: Shown): OutcomeTold {
  const { state: it } = shown;
  const limits = limitsOf(house);
  const today = dayOf(house.now());
  const { themes, sides, answerDue, reminded, reworks, acceptance, rating } = it;
  return {
    ...outcomeRow(house, shown),
    ...{ answerDue, reworks, limits },
    sourceId: it.sourceId ?? null,
    themes: [...themes],
    sides: [...sides],
    reminded: [...reminded],
    class: it.class ?? null,
    points: it.points.map(({ number, text, answer }) => ({
      ...{ number, text },
      answer:
        answer === undefined
          ? null
          : { ...answer, why: answer.why ?? null, plannedFor: answer.plannedFor ?? null },
    })),
    tasks: inOrder(it.tasks).map((task) => taskTold(house, it, task, today)),
    shown: (it.shown ?? []).map(({ id, text, photos, ...shown }) => ({
      ...{ shownId: id, ...shown, photos: [...photos] },
      text: text ?? null,
    })),
    setAside: it.setAside ?? null,
    checks: [...it.checks],
    supervisions: it.supervisions.map(({ id, reply, ...said }) => ({
      ...{ supervisionId: id, ...said },
      reply: reply ?? null,
    })),
    result: it.result ?? null,
    acceptance:
      acceptance === undefined
        ? null
        : {
            on: acceptance.on,
            sides: acceptance.sides.map((one) => ({ ...one, why: one.why ?? null })),
            said: acceptance.said === undefined ? null : saidTold(acceptance.said),
            answer: acceptance.answer ?? null,
          },
    reworkWhy: it.reworkWhy ?? null,
    feedback: it.feedback ?? null,
    rating: rating === undefined ? null : { ...rating, reasons: rating.reasons ?? null },
    lookBacks: [...it.lookBacks],
    endedOn: it.endedOn ?? null,
  };
}

const saidTold = ({ reasons, ...counts }: Said): SaidTold => ({
  ...counts,
  reasons: SAY_REASONS.flatMap((why) => {
    const n = reasons[why] ?? 0;
    return n === 0 ? [] : [{ why, n }];
  }).sort((a, b) => b.n - a.n),
});

/** Slips of an outcome, and what may be told of what was said with them this time. */
export interface Slips {
  readonly issued: number;
  readonly said: Said | null;
}

/** The same for an office, with what it can do. */
export function outcomePage(house: House, office: Office, shown: Shown, slips: Slips): OutcomePage {
  const { state: it } = shown;
  const told = outcomeTold(house, shown);
  const mine = new Set(
    it.tasks
      .filter((task) => isLeaf(it.tasks, task))
      .filter(({ owner }) => actsForBody(office, owner) || answersFor(office, it))
      .map(({ id }) => id),
  );
  return {
    ...told,
    tasks: told.tasks.map((task) => ({
      ...{ ...task, mine: mine.has(task.taskId) },
      assists: it.tasks.some((one) => one.id === task.taskId && assistsAs(office, one) !== undefined),
    })),
    owed: owedOf(house, shown),
    acts: [...actsOn(it, office, { today: dayOf(house.now()), limits: told.limits })],
    slips: {
      issued: slips.issued,
      said: slips.said === null ? null : saidTold(slips.said),
      asks: it.status === 'done' && asks(office, it) && !isDoer(office, it),
    },
    publishes: publishesOutcome(office, it),
  };
}

/** What is owed of it; a task is told by the words of `tasks`. */
export function owedOf(
  house: House,
  { state: it, isPublic }: Shown,
  tasks: readonly Task[] = it.tasks,
): Owing {
  const today = dayOf(house.now());
  return duesOf(it, { limits: limitsOf(house), calendar: house.calendar, isPublic }).map(
    ({ what, by, day, taskId }) => ({
      what,
      by: by.map((body) => owerOf(house, body)),
      day: day ?? null,
      overdue: day !== undefined && day < today,
      task: tasks.find(({ id }) => id === taskId)?.text ?? null,
    }),
  );
}

function owerOf(house: House, body: Body): Owing[number]['by'][number] {
  const [as = '', place] = body.split(':');
  return place === undefined
    ? { placeName: house.names(body), as: 'body' }
    : { placeName: house.names(place), as: as === 'committee' ? 'committee' : 'members' };
}

function taskTold(house: House, it: Outcome, task: Task, today: Day): OutcomeTold['tasks'][number] {
  const {
    id,
    partOf,
    text,
    owner,
    assisting = [],
    shares = [],
    toShow = false,
    due,
    weight,
    note,
    slips,
  } = task;
  const progress = progressOf(it.tasks, task);
  return {
    ...{ taskId: id, text, due, weight, progress, toShow },
    assisting: assisting.map((body) => {
      const share = shares.find((one) => one.body === body);
      return {
        name: house.names(body),
        share: share === undefined ? null : { text: share.text, on: share.on },
      };
    }),
    partOf: partOf ?? null,
    depth: depthOf(it.tasks, id),
    ownerName: house.names(owner),
    hasParts: !isLeaf(it.tasks, task),
    overdue: progress < 100 && due < today,
    note: note ?? null,
    slips: [...slips],
  };
}

/** Every task followed by its parts. */
const inOrder = (tasks: readonly Task[], under?: string): readonly Task[] =>
  partsOf(tasks, under).flatMap((task) => [task, ...inOrder(tasks, task.id)]);
