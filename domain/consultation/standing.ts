/** 到期: what a topic waits for, computed of the day; nobody has to remember, and nothing runs out unseen. */
import type { Day } from '../kernel/day.ts';
import { chooseBy, mustChoose } from './choose.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';

export const WAITS = [
  'review',
  'plan',
  'session',
  'conclusion',
  'next-round',
  'choice',
  'day',
  'vote',
  'receipt',
  'reply',
  'nothing',
] as const;
export type Waits = (typeof WAITS)[number];

export interface Standing {
  readonly waits: Waits;
  readonly due?: Day | undefined;
  readonly overdue: boolean;
}

export function standingOf(it: Consultation, today: Day, limits: ConsultationLimits): Standing {
  const { waits, due } = waitingFor(it, today, limits);
  return { waits, due, overdue: due !== undefined && due < today };
}

function waitingFor(
  it: Consultation,
  today: Day,
  limits: ConsultationLimits,
): { waits: Waits; due?: Day | undefined } {
  switch (it.status) {
    case 'proposed':
      return { waits: 'review', due: it.reviewDue };
    case 'accepted':
      return { waits: 'plan' };
    case 'planned':
      return { waits: 'session', due: it.plan?.firstOn };
    case 'in-round':
      return { waits: 'conclusion' };
    case 'undecided':
      return mustChoose(it, today, limits)
        ? { waits: 'choice', due: chooseBy(it, limits) }
        : { waits: 'next-round', due: it.nextBy };
    case 'set-aside':
      return { waits: mustChoose(it, today, limits) ? 'choice' : 'day', due: chooseBy(it, limits) };
    case 'voting':
      return { waits: 'vote', due: it.vote?.by };
    case 'referred':
      return { waits: it.reference?.receipt === undefined ? 'receipt' : 'reply', due: it.reference?.due };
    default:
      return { waits: 'nothing' };
  }
}
