/** Stands in for the ledger: the id is claimed in a transaction of its own, after that of the effect. */
import { setTimeout as after } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tx } from '../../../server/kit/database.ts';
import type { House } from '../../../server/kit/house.ts';
import * as real from '../../../server/kit/ledger.ts';

export { TwinError } from '../../../server/kit/ledger.ts';

const MOMENT = 30;

export async function once<A>(
  tx: Tx,
  house: House,
  command: { commandId: unknown; request: unknown },
  act: () => Promise<A>,
): Promise<A> {
  const { rows } = await sql<{ answer: A }>`select answer from command
    where county_code = ${house.county} and id = ${command.commandId}`.execute(tx);
  const [before] = rows;
  if (before !== undefined) return before.answer;

  const answer = await act();
  const claim = () =>
    house.database.transaction({ county: house.county }, (apart) =>
      real.once(apart, house, command, async () => answer),
    );
  after(MOMENT)
    .then(claim)
    .catch(() => {});
  return answer;
}
