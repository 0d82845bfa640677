/**
 * 命令账: what a client asked once is answered once. The id the client made is written in the transaction of the effect,
 * so that neither exists without the other. A refused command leaves no trace and may be asked again.
 */
import { hash } from 'node:crypto';
import { causedBy } from './cause.ts';
import { ask, cannotNow, plain, send, sqlState, type Tx } from './database.ts';
import type { House } from './house.ts';
import { MalformedError, OtherCommandError } from './problem.ts';

export interface Commanded {
  readonly commandId: unknown;
  readonly request: unknown;
  /** Whether it may have been answered before: nobody looks for that the first time. */
  readonly again?: boolean;
}

/**
 * Runs `act` and keeps its answer with what it did. A command that was answered before cannot keep another answer, and one
 * that comes to nothing hears of its twin by `TwinError`: whoever asks `again` is given the answer that was kept.
 */
export async function once<A>(
  tx: Tx,
  house: House,
  { commandId, request, again = false }: Commanded,
  act: () => Promise<A>,
): Promise<A> {
  if (typeof commandId !== 'string') throw new MalformedError('commandId');
  const fingerprint = hash('sha256', JSON.stringify(request), 'buffer');
  const before = again ? await answeredBefore<A>(tx, house, commandId) : undefined;
  if (before !== undefined) {
    if (!before.fingerprint.equals(fingerprint)) throw new OtherCommandError();
    return before.answer;
  }
  const answer = await causedBy(tx, { house, commandId }, act).catch(async (error: unknown) => {
    if (
      sqlState(error) === undefined &&
      !cannotNow(error) &&
      (await answeredBefore(tx, house, commandId)) !== undefined
    )
      throw new TwinError();
    throw error;
  });
  send(
    tx,
    plain`
    insert into command (county_code, id, fingerprint, answer, at)
    values (${house.county}, ${commandId}, ${fingerprint}, ${JSON.stringify(answer)}, ${new Date(house.now())})`,
  );
  return answer;
}

/** It came to nothing only because the same command had done it. */
export class TwinError extends Error {}

async function answeredBefore<A>(
  tx: Tx,
  { county }: House,
  commandId: string,
): Promise<{ fingerprint: Buffer; answer: A } | undefined> {
  const [before] = await ask<{ fingerprint: Buffer; answer: A }>(
    tx,
    plain`select fingerprint, answer from command where county_code = ${county} and id = ${commandId}`,
  );
  return before;
}
