/**
 * 卸任: an office ends, at once or with the last day named. Its work stays with the place or the unit, which owns it; no
 * county is left without the administrator who can give it another.
 */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { mayGrant } from './grant.ts';
import type { Office } from './office.ts';

export const EndRequest = z.strictObject({
  why: prose({ min: 2, max: 200 }),
  /** The last day of the term; at once, when nothing is said. */
  lastDay: DaySchema.optional(),
});
export type EndRequest = z.infer<typeof EndRequest>;

export interface Ended {
  readonly kind: 'ended';
  readonly officeId: string;
  readonly lastDay: Day;
  readonly why: string;
}

export type EndRefusal = 'not-yours-to-grant' | 'already-ended' | 'day-passed' | 'last-administrator';

export interface EndFacts {
  readonly by: Office;
  readonly today: Day;
  /** Others who hold the same post on the day after the last one. */
  readonly others: number;
}

export function end(
  office: Office,
  { why, lastDay }: EndRequest,
  { by, today, others }: EndFacts,
): Decision<Ended, EndRefusal> {
  if (!mayGrant(by, office.post, office.placeCode)) return refuse('not-yours-to-grant');
  if (office.to !== undefined && office.to < today) return refuse('already-ended');
  if (lastDay !== undefined && lastDay < today) return refuse('day-passed');
  if (office.post === 'system_admin' && others === 0) return refuse('last-administrator');
  return allow({ kind: 'ended', officeId: office.id, lastDay: lastDay ?? addDays(today, -1), why });
}
