/** 交接: an office goes from one person to the next on a day. The work stays where it is: with the place. */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import {
  type AppointRefusal,
  officeOf,
  PersonChoice,
  type Seat,
  type SeatFacts,
  seatRefusal,
} from './appoint.ts';
import type { Office } from './office.ts';

export const HandOverRequest = z.strictObject({
  to: PersonChoice,
  /** The successor's first day: today, when nothing is said. */
  on: DaySchema.optional(),
});
export type HandOverRequest = z.infer<typeof HandOverRequest>;

export interface HandedOver {
  readonly kind: 'handed-over';
  readonly officeId: string;
  /** The last day of whoever hands over. */
  readonly lastDay: Day;
  readonly office: Office;
}

export type HandOverRefusal =
  | Exclude<AppointRefusal, 'post-taken' | 'committee-full'>
  | 'already-ended'
  | 'standing-in';

export function handOver(
  office: Office,
  seat: Seat,
  facts: SeatFacts,
): Decision<HandedOver, HandOverRefusal> {
  if (office.to !== undefined && office.to < seat.from) return refuse('already-ended');
  if (office.standsInFor !== undefined) return refuse('standing-in');
  const refusal = seatRefusal(seat, facts);
  if (refusal !== undefined) return refuse(refusal);
  const lastDay = addDays(seat.from, -1);
  return allow({ kind: 'handed-over', officeId: office.id, lastDay, office: officeOf(seat) });
}
