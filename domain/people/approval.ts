/**
 * 批准: what one person asks for and another has to approve within a day before it can be taken: the archive of everything, a
 * file of persons in office. They are two persons, whatever offices each of them holds. Who may ask and who may approve is
 * said by the endpoints.
 */
import { HOUR, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from './office.ts';

/** Our own limit: to approve, and after that to take it. */
export const APPROVAL_WINDOW: Moment = 24 * HOUR;

export interface Approval {
  readonly askedBy: string;
  readonly askedAt: Moment;
  readonly approvedBy?: string;
  readonly approvedAt?: Moment;
}

export interface Approved {
  readonly approvedBy: string;
  readonly approvedAt: Moment;
}

export type ApproveRefusal = 'same-person' | 'approved-before' | 'too-late';

export function approve(
  { askedBy, askedAt, approvedAt }: Approval,
  { by, at }: { by: Office; at: Moment },
): Decision<Approved, ApproveRefusal> {
  if (askedBy === by.personId) return refuse('same-person');
  if (approvedAt !== undefined) return refuse('approved-before');
  if (at - askedAt > APPROVAL_WINDOW) return refuse('too-late');
  return allow({ approvedBy: by.personId, approvedAt: at });
}

export type TakeRefusal = 'not-the-asker' | 'not-approved-yet' | 'too-late';

export function take(
  { askedBy, approvedAt }: Approval,
  { by, at }: { by: Office; at: Moment },
): Decision<{ readonly at: Moment }, TakeRefusal> {
  if (askedBy !== by.personId) return refuse('not-the-asker');
  if (approvedAt === undefined) return refuse('not-approved-yet');
  return at - approvedAt > APPROVAL_WINDOW ? refuse('too-late') : allow({ at });
}
