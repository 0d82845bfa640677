/** SQL of coverage: points are counted with the duty that shows nobody what it counts, visits among them. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Coverage } from '../../domain/watch/coverage.ts';
import type { WatchKind } from '../../domain/watch/kind.ts';
import type { Tx } from '../kit/database.ts';

export interface CoverageRow extends Coverage {
  /** The first digits of a place's code. */
  readonly code: PlaceCode;
  readonly kind: WatchKind;
}

/** Without those of campaigns, which have counts of their own. By the first `digits` of the place's code, and by kind. */
export async function coverageRows(
  tx: Tx,
  county: string,
  asked: { place: PlaceCode; digits: number; today: Day; first7: Day; first30: Day },
): Promise<CoverageRow[]> {
  const { from, before } = rangeOf(asked.place);
  const { rows } = await sql<CoverageRow>`
    select left(place_code, ${asked.digits}::int) as code, kind, count(*)::int as points,
      count(*) filter (where last_look >= ${asked.first7})::int as in7,
      count(*) filter (where last_look >= ${asked.first30})::int as in30
    from watch_point
    where county_code = ${county} and campaign_id is null and retired_on is null and (until is null or until >= ${asked.today})
      and place_code >= ${from} and place_code < ${before}
    group by 1, 2 order by 1, 2`.execute(tx);
  return rows;
}
