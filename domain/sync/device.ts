/**
 * 设备: one store of one person on one phone, known to the server by the ticket it gave last. Two tickets are good, because
 * the last answer may have been lost; a third one says that the store was copied or put back from an older state. Who did not
 * hear an answer is given the same ticket again: so a request that was broken off may also be heard after the one that followed it.
 */
import { DAY } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';

/** Something waits and nothing was heard for two days: somebody may want to call. Milliseconds. */
export const SILENT = 2 * DAY;

export interface KnownDevice {
  readonly personId: string;
  readonly ticket: string;
  readonly ticketBefore: string | undefined;
  /** The server's epoch when the tickets were given. */
  readonly epoch: string;
  readonly revoked: boolean;
}

export interface Speaker {
  readonly personId: string;
  readonly epoch: string | null;
  readonly ticket: string | null;
}

export interface Greeted {
  /** The ticket that was given before and is given again; undefined: a new one. */
  readonly ticket: string | undefined;
  /** The ticket that stays good beside the new one; of a phone that heard none yet, the one it was given last. */
  readonly ticketBefore: string | undefined;
}

/** `cloned` and `of-another-person`: take a new device id and go on. `revoked`: everything on the phone is wiped. */
export type GreetRefusal = 'revoked' | 'of-another-person' | 'cloned';

/** Whether a device that speaks is the one that was spoken to before. A server put back from a backup forgets its tickets. */
export function greet(
  known: KnownDevice | undefined,
  { personId, epoch, ticket }: Speaker,
  now: { readonly epoch: string },
): Decision<Greeted, GreetRefusal> {
  if (known === undefined) return allow({ ticket: undefined, ticketBefore: ticket ?? undefined });
  if (known.revoked) return refuse('revoked');
  if (known.personId !== personId) return refuse('of-another-person');
  // A phone that was cut off after it had noted the epoch has heard no ticket yet.
  const forgotten = known.epoch !== now.epoch || epoch !== now.epoch || ticket === null;
  if (!forgotten && ticket === known.ticketBefore) return allow(known);
  if (!forgotten && ticket !== known.ticket) return refuse('cloned');
  return allow({ ticket: undefined, ticketBefore: ticket ?? undefined });
}
