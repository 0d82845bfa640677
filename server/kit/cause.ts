/**
 * 缘由: which command a transaction is doing. A phone sends it again under its id after the store was put back from a copy, and what
 * follows from it is then known to be the same.
 */
import type { Tx } from './database.ts';
import type { House } from './house.ts';
import { keyed } from './keyed.ts';

interface Cause {
  readonly house: Pick<House, 'secret'>;
  readonly commandId: string;
}

const causes = new WeakMap<Tx, Cause>();

/** Does what a command asks for. A connection's transactions follow one another under one name: the cause ends with the work. */
export async function causedBy<A>(tx: Tx, cause: Cause, act: () => Promise<A>): Promise<A> {
  causes.set(tx, cause);
  try {
    return await act();
  } finally {
    causes.delete(tx);
  }
}

/** What the present command does to a thing, as a keyed hash: an id tells when it was made. Undefined when no command is at work. */
export function causeFor(tx: Tx, ofId: string): string | undefined {
  const cause = causes.get(tx);
  return cause && keyed(cause.house, 'cause', `${cause.commandId} ${ofId}`).toString('base64url');
}
