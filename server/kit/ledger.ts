/**
 * 命令账: what a client asked once is answered once. The id the client made is written in the transaction of the effect,
 * so that neither exists without the other. A refused command leaves no trace and may be asked again.
 */
import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { ask, send, type Tx } from './database.ts';
import type { House } from './house.ts';
import { MalformedError, NotFoundError, OtherCommandError, RefusedError } from './problem.ts';

/**
 * Runs `act` and keeps its answer with what it did, unless this command was answered before; then its answer is given again.
 * The same command twice at one moment: whoever comes second cannot keep its answer, or is told by `TwinError` to ask again.
 */
export async function once<A>(
  tx: Tx,
  house: House,
  { commandId, request }: { commandId: unknown; request: unknown },
  act: () => Promise<A>,
): Promise<A> {
  if (typeof commandId !== 'string') throw new MalformedError('commandId');
  const fingerprint = hash('sha256', JSON.stringify(request), 'buffer');
  const before = await answeredBefore<A>(tx, house, commandId);
  if (before !== undefined) {
    if (!before.fingerprint.equals(fingerprint)) throw new OtherCommandError();
    return before.answer;
  }
  const answer = await act().catch(async (error: unknown) => {
    if (isNo(error) && (await answeredBefore(tx, house, commandId)) !== undefined) throw new TwinError();
    throw error;
  });
  send(
    tx,
    sql`
    insert into command (county_code, id, fingerprint, answer, at)
    values (${house.county}, ${commandId}, ${fingerprint}, ${JSON.stringify(answer)}, ${new Date(house.now())})`,
  );
  return answer;
}

/** Refused only because the same command, for which it waited, had just done it. */
export class TwinError extends Error {}

const isNo = (error: unknown): boolean => error instanceof RefusedError || error instanceof NotFoundError;

async function answeredBefore<A>(
  tx: Tx,
  { county }: House,
  commandId: string,
): Promise<{ fingerprint: Buffer; answer: A } | undefined> {
  const [before] = await ask<{ fingerprint: Buffer; answer: A }>(
    tx,
    sql`select fingerprint, answer from command where county_code = ${county} and id = ${commandId}`,
  );
  return before;
}
