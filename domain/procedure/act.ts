/** 动作的样子: what every act on a procedure is told, and why it may be refused. */
import { actsOf } from '../kernel/acts.ts';
import { type Calendar, type Day, dayOf, type Moment } from '../kernel/day.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Office } from '../people/office.ts';
import type { ProcedureLimits } from './limits.ts';
import { conducts, isOver, type Procedure } from './procedure.ts';

export interface ProcedureFacts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: ProcedureLimits;
  readonly calendar: Calendar;
  /** The meeting that was named, when this house has it. */
  readonly meeting?: Meeting | undefined;
}

export type ProcedureRefusal =
  | 'not-yours'
  | 'over'
  | 'not-this-body'
  | 'not-next'
  | 'too-early'
  | 'still-to-come'
  | 'before-the-last'
  | 'one-of-both'
  | 'no-such-meeting'
  | 'meeting-elsewhere'
  | 'meeting-open'
  | 'wrong-kind'
  | 'wrong-basis'
  | 'not-voted-on'
  | 'does-not-add-up'
  | 'no-quorum'
  | 'not-authorised'
  | 'same-text'
  | 'decided-already'
  | 'not-decided'
  | 'published-already'
  | 'decision-not-published'
  | 'too-short';

export const act = actsOf<Procedure, ProcedureFacts, ProcedureRefusal>();

/** What stands against any act: whoever does not conduct it, and what is over. */
export function standsAgainst(it: Procedure, { by }: ProcedureFacts): ProcedureRefusal | undefined {
  if (!conducts(by, it)) return 'not-yours';
  return isOver(it) ? 'over' : undefined;
}

export const todayOf = ({ at }: Pick<ProcedureFacts, 'at'>): Day => dayOf(at);
