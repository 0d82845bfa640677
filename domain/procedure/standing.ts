/** 还差什么: what a procedure waits for, computed of the day. */
import type { Day } from '../kernel/day.ts';
import type { ProcedureFacts } from './act.ts';
import { publishBy } from './disclose.ts';
import { earliest } from './hold.ts';
import { disclosed, isOver, nextStage, type Procedure, STAGES } from './procedure.ts';

export const PROCEDURE_WAITS = [...STAGES, 'decision', 'result', 'nothing'] as const;

export interface ProcedureStanding {
  readonly waits: (typeof PROCEDURE_WAITS)[number];
  /** Not before this day. */
  readonly from: Day | null;
  readonly due: Day | null;
  readonly overdue: boolean;
}

export function standingOf(
  it: Procedure,
  today: Day,
  facts: Pick<ProcedureFacts, 'limits' | 'calendar'>,
): ProcedureStanding {
  const nothing = { from: null, due: null, overdue: false };
  if (isOver(it)) return { waits: 'nothing', ...nothing };
  const stage = nextStage(it);
  if (stage !== undefined) return { waits: stage, ...nothing, from: earliest(it, stage, facts.limits) };
  if (disclosed(it, 'decision') !== undefined) return { waits: 'result', ...nothing };
  const due = publishBy(it, facts) ?? null;
  return { waits: 'decision', from: null, due, overdue: due !== null && due < today };
}
