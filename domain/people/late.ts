/**
 * 迟到: what a former office holder had saved before the hand-over comes in for 30 days, and is looked at by whoever has the
 * work now. Nothing is denied in silence.
 */
import { addDays, type Day } from '../kernel/day.ts';
import { inTerm, type Office } from './office.ts';

/** Days after the end of a term. */
export const LATE_DAYS = 30;

/** What becomes of a command saved under an office: done, looked at first, or refused because it is too long ago. */
export function fateOf(office: Pick<Office, 'from' | 'to'>, today: Day): 'in-office' | 'late' | 'too-late' {
  if (inTerm(office, today)) return 'in-office';
  return office.to !== undefined && today <= addDays(office.to, LATE_DAYS) ? 'late' : 'too-late';
}

/** Whether it was written when the term was over already. On the day of the hand-over itself nobody knows: it counts as before. */
export const isAfterTerm = (lastDay: Day | null, written: Day): boolean =>
  lastDay !== null && written > addDays(lastDay, 1);
