/** 办理任务: what a meeting asks to be done goes on beyond it: it is answered, and stands on the next agendas until it is done. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { act } from './act.ts';
import { itemOf, type Meeting, type Task, type TaskAnswer, withItem } from './meeting.ts';

const Request = z.strictObject({
  itemId: z.uuid(),
  /** Which of the item's tasks, from nought. */
  task: z.int().min(0).max(19),
  words: prose({ min: 2, max: 500 }),
  /** 凭据: which papers or pictures show it, and where they lie, one to a line. */
  proof: prose({ min: 2, max: 500 }).nullable().optional(),
  done: z.boolean(),
});

export interface Answered {
  readonly itemId: string;
  readonly task: number;
  readonly answer: TaskAnswer;
}

export const isDone = ({ answers = [] }: Pick<Task, 'answers'>): boolean => answers.some(({ done }) => done);

export const answerTask = act<typeof Request, Answered>({
  request: Request,
  decide: (meeting, { itemId, task, words, proof, done }, { at }) => {
    if (meeting.closed === null) return refuse('not-closed');
    const asked = itemOf(meeting, itemId)?.conclusion?.tasks[task];
    if (asked === undefined) return refuse('no-such-task');
    if (isDone(asked)) return refuse('task-done');
    return allow({ itemId, task, answer: { on: dayOf(at), words, done, ...(proof != null && { proof }) } });
  },
  after: (meeting, { itemId, task, answer }) =>
    withItem(meeting, itemId, (item) =>
      item.conclusion === null
        ? item
        : {
            ...item,
            conclusion: {
              ...item.conclusion,
              tasks: item.conclusion.tasks.map((it, n) =>
                n === task ? { ...it, answers: [...(it.answers ?? []), answer] } : it,
              ),
            },
          },
    ),
});

/** 上次没办完的: a task as it stands on a later agenda. */
export interface OpenTask {
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly itemId: string;
  readonly task: number;
  readonly what: string;
  readonly owner: string;
  readonly due: Day;
  /** What was answered last, if anything. */
  readonly last: string | null;
}

/** Tasks of a meeting that are not done. */
export const openTasksOf = ({
  id,
  title,
  items,
}: Pick<Meeting, 'id' | 'title' | 'items'>): readonly OpenTask[] =>
  items.flatMap(({ id: itemId, conclusion }) =>
    (conclusion?.tasks ?? []).flatMap((it, task) =>
      isDone(it)
        ? []
        : [
            {
              ...{ meetingId: id, meetingTitle: title, itemId, task },
              ...{
                what: it.what,
                owner: it.owner,
                due: it.due,
                last: it.answers?.slice(-1)[0]?.words ?? null,
              },
            },
          ],
    ),
  );

/** 交办: a task that a place or unit of the county owns, as that one reads it. */
export interface OwnedTask {
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly itemId: string;
  readonly task: number;
  readonly what: string;
  readonly ownerKey: string;
  readonly due: Day;
  readonly done: boolean;
  readonly answers: readonly TaskAnswer[];
}

/** Those of a meeting. */
export const ownedTasksOf = ({
  id,
  title,
  items,
}: Pick<Meeting, 'id' | 'title' | 'items'>): readonly OwnedTask[] =>
  items.flatMap(({ id: itemId, conclusion }) =>
    (conclusion?.tasks ?? []).flatMap((it, task) =>
      it.ownerKey === undefined
        ? []
        : [
            {
              ...{ meetingId: id, meetingTitle: title, itemId, task, what: it.what, ownerKey: it.ownerKey },
              ...{ due: it.due, done: isDone(it), answers: it.answers ?? [] },
            },
          ],
    ),
  );
