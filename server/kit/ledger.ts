/**
 * 命令账: what a client asked once is answered once. The id the client made is claimed in the transaction of the effect,
 * so that neither exists without the other. A refused command leaves no trace and may be asked again.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { send, type Tx } from './database.ts';
import type { House } from './house.ts';
import { MalformedError, OtherCommandError } from './problem.ts';

/** Runs `act` unless this command was answered before; then its answer is given again. */
export async function once<A>(
  tx: Tx,
  house: House,
  { commandId, request }: { commandId: unknown; request: unknown },
  act: () => Promise<A>,
): Promise<A> {
  if (typeof commandId !== 'string') throw new MalformedError('commandId');
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest();
  const claimed = await sql<{ id: string }>`
    insert into command (county_code, id, fingerprint, answer, at)
    values (${house.county}, ${commandId}, ${fingerprint}, 'null', ${new Date(house.now())})
    on conflict do nothing returning id`.execute(tx);
  if (claimed.rows.length === 0) return replay<A>(tx, house, commandId, fingerprint);

  const answer = await act();
  send(
    tx,
    sql`
    update command set answer = ${JSON.stringify(answer)}
    where county_code = ${house.county} and id = ${commandId}`,
  );
  return answer;
}

async function replay<A>(tx: Tx, house: House, commandId: string, fingerprint: Buffer): Promise<A> {
  const { rows } = await sql<{ fingerprint: Buffer; answer: A }>`
    select fingerprint, answer from command
    where county_code = ${house.county} and id = ${commandId}`.execute(tx);
  const [before] = rows;
  if (before === undefined || !before.fingerprint.equals(fingerprint)) throw new OtherCommandError();
  return before.answer;
}
