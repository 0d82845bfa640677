/** 代班: somebody does the work of an office beside its holder, from a day to a day. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
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

export const SubstituteRequest = z.strictObject({ person: PersonChoice, from: DaySchema, to: DaySchema });
export type SubstituteRequest = z.infer<typeof SubstituteRequest>;

export interface Substituted {
  readonly kind: 'substituted';
  readonly office: Office;
}

export type SubstituteRefusal =
  | Exclude<AppointRefusal, 'post-taken' | 'committee-full'>
  | 'already-ended'
  | 'standing-in'
  | 'days-reversed';

export function substitute(
  office: Office,
  seat: Seat & { readonly to: Day },
  facts: SeatFacts,
): Decision<Substituted, SubstituteRefusal> {
  if (seat.to < seat.from) return refuse('days-reversed');
  if (office.to !== undefined && office.to < seat.to) return refuse('already-ended');
  if (office.standsInFor !== undefined) return refuse('standing-in');
  const refusal = seatRefusal(seat, facts);
  if (refusal !== undefined) return refuse(refusal);
  return allow({ kind: 'substituted', office: officeOf({ ...seat, standsInFor: office.id }) });
}
