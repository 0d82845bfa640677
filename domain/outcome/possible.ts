/** 现在能做什么: which acts an office has on an outcome, by where it stands; what an act says is judged when it is done. */
import type { Day } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import { lookBackDay } from './accept.ts';
import { openPoints } from './answer.ts';
import type { OutcomeLimits } from './limits.ts';
import { actsForBody, answersFor, isDoer, type Outcome, owesReply, watchesAs } from './outcome.ts';
import { mayPut } from './put.ts';
import { asks } from './say.ts';
import { showsOn } from './show.ts';
import { isLeaf } from './task-tree.ts';

export const OUTCOME_ACTS = [
  'answer',
  'reply-supervision',
  'tell-progress',
  'tell-share',
  'show',
  'keep-task',
  'finish',
  'postpone',
  'set-aside',
  'take-up',
  'remind',
  'accept',
  'feed-back',
  'rate',
  'look-back',
  'check',
  'supervise',
  'reopen',
  'take-down',
  'tag',
] as const;
export type OutcomeAct = (typeof OUTCOME_ACTS)[number];

export function actsOn(
  it: Outcome,
  office: Office,
  { today, limits }: { today: Day; limits: OutcomeLimits },
): readonly OutcomeAct[] {
  const may = {
    ...bodysActs(it, office),
    ...askersActs(it, office, today, limits),
    ...watchersActs(it, office),
    ...showsOn(it, office),
    tag: it.status !== 'closed' && (mayPut(office, it) || answersFor(office, it)),
  };
  return OUTCOME_ACTS.filter((act) => may[act] === true);
}

type May = Partial<Record<OutcomeAct, boolean>>;

function bodysActs(it: Outcome, office: Office): May {
  const { status, tasks } = it;
  const isBody = answersFor(office, it);
  const doing = status === 'doing';
  const leaves = tasks.filter((task) => isLeaf(tasks, task));
  return {
    answer: isBody && ['put', 'planned', 'doing'].includes(status) && openPoints(it).length > 0,
    'reply-supervision': isBody && owesReply(it),
    'tell-progress': doing && leaves.some(({ owner }) => isBody || actsForBody(office, owner)),
    'keep-task': isBody && doing,
    finish: isBody && doing && tasks.length > 0,
    postpone: isBody && doing && tasks.length > 0,
    'set-aside': isBody && doing,
    'take-up': isBody && status === 'set-aside',
  };
}

function askersActs(it: Outcome, office: Office, today: Day, limits: OutcomeLimits): May {
  const { status, feedback, answerDue, reminded } = it;
  const puts = mayPut(office, it);
  const may = asks(office, it);
  const from = lookBackDay(it, limits);
  return {
    remind: puts && status === 'put' && answerDue < today && !reminded.includes(today),
    accept: may && status === 'done' && !isDoer(office, it),
    'feed-back':
      (puts || answersFor(office, it)) &&
      (status === 'kept' || status === 'not-adopted') &&
      feedback === undefined,
    rate: may && feedback !== undefined && !isDoer(office, it),
    'look-back': may && feedback !== undefined && from !== undefined && from <= today && !isDoer(office, it),
    reopen: may && status === 'closed' && it.reopened === 0,
  };
}

function watchersActs(it: Outcome, office: Office): May {
  const as = watchesAs(office, it);
  if (as === undefined || isDoer(office, it)) return {};
  const underWay = ['doing', 'set-aside', 'done', 'kept'].includes(it.status);
  return {
    check: underWay,
    supervise: as !== 'member' && !owesReply(it) && (underWay || it.status === 'put'),
  };
}
