/** 动作的样子: what every act on a levy is told, and why it may be refused. */
import { actsOf } from '../kernel/acts.ts';
import type { Calendar, Moment } from '../kernel/day.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Office } from '../people/office.ts';
import type { Levy } from './levy.ts';
import type { LevyLimits } from './limits.ts';

export interface LevyFacts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: LevyLimits;
  readonly calendar: Calendar;
  /** The meeting that was named, when this house has it. */
  readonly meeting?: Meeting | undefined;
}

export type LevyRefusal =
  | 'not-yours'
  | 'over'
  | 'too-few-propose'
  | 'nothing-asked'
  | 'more-exempt-than-there-are'
  | 'over-the-ceiling'
  | 'ceiling-not-checked'
  | 'not-next'
  | 'still-to-come'
  | 'before-the-last'
  | 'too-early'
  | 'one-of-both'
  | 'no-such-meeting'
  | 'meeting-elsewhere'
  | 'meeting-open'
  | 'wrong-kind'
  | 'not-voted-on'
  | 'not-authorised'
  | 'wrong-basis'
  | 'does-not-add-up'
  | 'no-quorum'
  | 'same-scheme'
  | 'published-already'
  | 'too-short';

export const act = actsOf<Levy, LevyFacts, LevyRefusal>();
