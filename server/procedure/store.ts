/** SQL about procedures: their rows and steps, and the meetings from which a step may be taken. */
import { sql } from 'kysely';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Procedure } from '../../domain/procedure/procedure.ts';
import type { Tx } from '../kit/database.ts';
import { foldedIn } from '../kit/folded.store.ts';

export const procedures = foldedIn<Procedure>('procedure');

/** Closed meetings of a village of some kinds that voted on something, the latest first. */
export async function votedMeetings(
  tx: Tx,
  county: string,
  { place, kinds }: { place: PlaceCode; kinds: readonly string[] },
): Promise<Meeting[]> {
  const { rows } = await sql<{ id: string; state: Omit<Meeting, 'id'> }>`
    select id, state from meeting
    where county_code = ${county} and place_code = ${place} and kind = any(${[...kinds]})
      and status in ('closed', 'minuted', 'signed', 'archived')
      and jsonb_path_exists(state, '$.motions[*].vote.tally')
    order by starts desc, id desc limit 12`.execute(tx);
  return rows.map(({ id, state }) => ({ ...state, id }) as Meeting);
}
