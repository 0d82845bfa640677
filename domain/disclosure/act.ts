/** 动作的样子: what every act on a disclosure is told, and why it may be refused. */
import { actsOf } from '../kernel/acts.ts';
import type { Calendar, Moment } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Known } from '../publication/mask-kind.ts';
import type { Disclosure } from './disclosure.ts';
import type { DisclosureLimits } from './limits.ts';
import type { Question } from './question.ts';

export const DISCLOSURE_ACT_NAMES = [
  ...(['redraft', 'submit', 'review', 'publish', 'answer', 'correct', 'archive', 'drop'] as const),
] as const;
export type DisclosureAct = (typeof DISCLOSURE_ACT_NAMES)[number];

export interface DisclosureFacts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: DisclosureLimits;
  readonly calendar: Calendar;
  /** What the masker knows. */
  readonly known: Known;
  /** What residents asked and nobody answered yet. */
  readonly open: readonly Question[];
}

export type DisclosureRefusal =
  | 'not-yours'
  | 'over'
  | 'empty'
  | 'nothing-pending'
  | 'correction-pending'
  | 'submitted-already'
  | 'not-submitted'
  | 'not-passed'
  | 'not-published'
  | 'published-already'
  | 'too-short'
  | 'too-long'
  | 'paper-too'
  | 'text-empty'
  | 'personal-data-left'
  | 'nothing-asked'
  | 'still-on-board'
  | 'question-open'
  | 'same-content';

export const act = actsOf<Disclosure, DisclosureFacts, DisclosureRefusal>();
