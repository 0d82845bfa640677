/** SQL of points that are due anew. Seen with the clock's duty: nobody is shown them. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Risk, WatchSeason } from '../../domain/watch/kind.ts';
import type { Tx } from '../kit/database.ts';

interface Looked {
  readonly id: string;
  readonly risk: Risk;
  readonly season: WatchSeason;
  readonly lastLook: Day;
  readonly nextLook: Day;
}

export async function livingLooks(tx: Tx, county: string, day: Day): Promise<Looked[]> {
  const { rows } = await sql<Looked>`
    select id, risk, season, last_look as "lastLook", next_look as "nextLook" from watch_point
    where county_code = ${county} and retired_on is null and (until is null or until >= ${day})
      and last_look is not null order by id`.execute(tx);
  return rows;
}

const AT_ONCE = 5000;

export async function moveNextLooks(
  tx: Tx,
  county: string,
  moved: readonly { readonly id: string; readonly nextLook: Day }[],
): Promise<void> {
  for (let i = 0; i < moved.length; i += AT_ONCE) {
    const rows = JSON.stringify(moved.slice(i, i + AT_ONCE));
    await sql`
      update watch_point w set next_look = r."nextLook", changed_in = pg_current_xact_id()
      from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, "nextLook" date)
      where w.county_code = ${county} and w.id = r.id`.execute(tx);
  }
}
