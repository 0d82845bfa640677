/** 到期: what an outcome waits for first and until when, computed of the day. */
import type { Day } from '../kernel/day.ts';
import { byDay, type DueFacts, duesOf, OWED, type Owed } from './dues.ts';
import type { Body, Outcome } from './outcome.ts';

export const WAITS = [...OWED, 'nothing'] as const;
export type Waits = Owed | 'nothing';

export interface Standing {
  readonly waits: Waits;
  readonly due?: Day | undefined;
  readonly overdue: boolean;
}

/** Of one body, what it owes first. */
export function standingOf(it: Outcome, facts: DueFacts & { readonly today: Day }, body?: Body): Standing {
  const owed = duesOf(it, facts).filter(({ by }) => body === undefined || by.includes(body));
  const [first] = body === undefined ? owed : owed.sort(byDay);
  const due = first?.day;
  return { waits: first?.what ?? 'nothing', due, overdue: due !== undefined && due < facts.today };
}
