/** 成果的步骤: everything that can happen to an outcome, and the outcome after it. */
import type { Day } from '../kernel/day.ts';
import type {
  Acceptance,
  Answer,
  Check,
  Class,
  LookBack,
  Outcome,
  Rating,
  Share,
  Shown,
  Slip,
  Supervision,
  Task,
  Theme,
} from './outcome.ts';

export type Step =
  | { readonly kind: 'put'; readonly outcome: Put }
  | { readonly kind: 'reminded'; readonly on: Day }
  | {
      readonly kind: 'answered';
      readonly answers: readonly { readonly point: number; readonly answer: Answer }[];
      readonly class?: Class | undefined;
    }
  | { readonly kind: 'task-kept'; readonly task: Task }
  | {
      readonly kind: 'progressed';
      readonly taskId: string;
      readonly progress: number;
      readonly note?: string | undefined;
    }
  | { readonly kind: 'share-told'; readonly taskId: string; readonly share: Share }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'taken-down'; readonly id: string; readonly why: string; readonly on: Day }
  | { readonly kind: 'postponed'; readonly taskId: string; readonly slip: Slip }
  | { readonly kind: 'set-aside'; readonly why: string; readonly reviewOn: Day }
  | { readonly kind: 'taken-up' }
  | { readonly kind: 'checked'; readonly check: Check }
  | { readonly kind: 'supervised'; readonly supervision: Supervision }
  | { readonly kind: 'supervision-replied'; readonly id: string; readonly text: string; readonly on: Day }
  | { readonly kind: 'finished'; readonly text: string; readonly on: Day }
  | (Acceptance & { readonly kind: 'accepted' })
  | (Omit<Acceptance, 'answer'> & { readonly kind: 'sent-back'; readonly why: string })
  | { readonly kind: 'fed-back'; readonly text: string; readonly on: Day }
  | { readonly kind: 'rated'; readonly rating: Rating }
  | { readonly kind: 'looked-back'; readonly lookBack: LookBack }
  | { readonly kind: 'reopened'; readonly why: string; readonly answerDue: Day }
  | { readonly kind: 'tagged'; readonly themes: readonly Theme[] };

/** How an outcome begins. */
export type Put = Pick<
  Outcome,
  | 'id'
  | 'placeCode'
  | 'source'
  | 'sourceId'
  | 'title'
  | 'to'
  | 'points'
  | 'sides'
  | 'themes'
  | 'putOn'
  | 'answerDue'
>;

export const begun = (put: Put): Outcome => ({
  ...put,
  status: 'put',
  reminded: [],
  tasks: [],
  checks: [],
  supervisions: [],
  reworks: 0,
  lookBacks: [],
  reopened: 0,
});

/** The outcome after a step. */
export function after(it: Outcome, step: Step): Outcome {
  switch (step.kind) {
    case 'put':
      return begun(step.outcome);
    case 'reminded':
      return { ...it, reminded: [...it.reminded, step.on] };
    case 'answered':
      return answered(it, step);
    case 'task-kept':
      return { ...it, reworkWhy: undefined, tasks: withTask(it.tasks, step.task) };
    case 'progressed': {
      const { taskId, progress, note } = step;
      return { ...changing(it, taskId, (task) => ({ ...task, progress, note })), reworkWhy: undefined };
    }
    case 'share-told':
      return changing(it, step.taskId, ({ shares = [], ...task }) => ({
        ...task,
        shares: [...shares.filter(({ body }) => body !== step.share.body), step.share],
      }));
    case 'shown':
      return { ...it, shown: [...(it.shown ?? []), step.shown] };
    case 'taken-down':
      return { ...it, shown: it.shown?.filter(({ id }) => id !== step.id) };
    case 'postponed':
      return changing(it, step.taskId, (task) => ({
        ...task,
        due: step.slip.to,
        slips: [...task.slips, step.slip],
      }));
    case 'set-aside':
      return { ...it, status: 'set-aside', setAside: { why: step.why, reviewOn: step.reviewOn } };
    case 'taken-up':
      return { ...it, status: 'doing', setAside: undefined };
    case 'checked':
      return { ...it, checks: [...it.checks, step.check] };
    case 'supervised':
      return { ...it, supervisions: [...it.supervisions, step.supervision] };
    case 'supervision-replied':
      return { ...it, supervisions: it.supervisions.map((one) => replied(one, step)) };
    case 'finished':
      return { ...it, status: 'done', result: { text: step.text, on: step.on } };
    case 'accepted': {
      const { kind: _, ...acceptance } = step;
      return { ...it, status: 'kept', acceptance };
    }
    case 'sent-back': {
      const { kind: _, why, ...acceptance } = step;
      return again({ ...it, acceptance }, why);
    }
    case 'fed-back':
      return {
        ...it,
        feedback: { text: step.text, on: step.on },
        ...(it.status === 'not-adopted' && { status: 'closed', endedOn: step.on }),
      };
    case 'rated':
      return { ...it, rating: step.rating };
    case 'looked-back':
      return lookedBack(it, step.lookBack);
    case 'reopened':
      return reopened(it, step);
    case 'tagged':
      return { ...it, themes: step.themes };
  }
}

function answered(it: Outcome, { answers, class: as }: Extract<Step, { kind: 'answered' }>): Outcome {
  const points = it.points.map((point) => {
    const { answer } = answers.find((one) => one.point === point.number) ?? {};
    return answer === undefined ? point : { ...point, answer };
  });
  const verdicts = points.map(({ answer }) => answer?.verdict);
  const taken = verdicts.some((verdict) => verdict === 'adopted' || verdict === 'partly');
  const status = taken ? 'doing' : verdicts.includes('planned') ? 'planned' : 'not-adopted';
  const on = it.answeredOn ?? answers[0]?.answer.on;
  return { ...it, points, status, answeredOn: on, class: as ?? it.class };
}

const withTask = (tasks: readonly Task[], task: Task): readonly Task[] =>
  tasks.some(({ id }) => id === task.id)
    ? tasks.map((one) => (one.id === task.id ? task : one))
    : [...tasks, task];

const changing = (it: Outcome, taskId: string, change: (task: Task) => Task): Outcome => ({
  ...it,
  tasks: it.tasks.map((task) => (task.id === taskId ? change(task) : task)),
});

const replied = (
  one: Supervision,
  { id, text, on }: { readonly id: string; readonly text: string; readonly on: Day },
): Supervision => (one.id === id ? { ...one, reply: { text, on } } : one);

/** 返工: the work goes on; what people were told before is no longer the last word. */
const again = (it: Outcome, why: string): Outcome => ({
  ...it,
  status: 'doing',
  result: undefined,
  feedback: undefined,
  reworks: it.reworks + 1,
  reworkWhy: why,
  lookBacks: [],
});

function lookedBack(it: Outcome, lookBack: LookBack): Outcome {
  if (!lookBack.holds) return again(it, lookBack.found);
  const lookBacks = [...it.lookBacks, lookBack];
  return lookBacks.length < LOOK_BACKS
    ? { ...it, lookBacks }
    : { ...it, lookBacks, status: 'closed', endedOn: lookBack.on };
}

/** After three and after twelve months. */
export const LOOK_BACKS = 2;

/** Something came to light: what had been done goes on, what was not adopted is put once more. */
function reopened(
  it: Outcome,
  { why, answerDue }: { readonly why: string; readonly answerDue: Day },
): Outcome {
  const open = { ...it, reopened: it.reopened + 1, endedOn: undefined, feedback: undefined };
  if (it.acceptance !== undefined) return again(open, why);
  const points = it.points.map(({ answer: _, ...point }) => point);
  return { ...open, status: 'put', points, answerDue, answeredOn: undefined, reminded: [] };
}
