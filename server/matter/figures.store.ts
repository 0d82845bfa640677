/** All SQL that keeps the figures: what a step changed is appended, and added up by a sweep. They are read by the centre. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { countedIn, marksOf, recounted } from '../../domain/matter/marks.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { plain, send, type Tx } from '../kit/database.ts';

/**
 * Sent with each step, under an id by chance: one that tells a time would tell when somebody spoke without a name. A place of
 * no village counts where it is; a matter that went along with its place counts there.
 */
export function recount(tx: Tx, before: Matter | undefined, after: Matter): void {
  if (before !== undefined && villageOf(before) !== villageOf(after)) {
    append(tx, before, { gone: marksOf(before), come: [] });
    append(tx, after, { gone: [], come: marksOf(after) });
    return;
  }
  append(tx, after, recounted(before, after));
}

const villageOf = ({ placeCode }: Matter): PlaceCode => placeCode.slice(0, 12);

function append(tx: Tx, matter: Matter, change: ReturnType<typeof recounted>): void {
  if (change === undefined || change.gone.length + change.come.length === 0) return;
  send(
    tx,
    plain`
    insert into figure_change (county_code, id, month, place_code, gone, come)
    values (${matter.countyCode}, ${randomUUID()}, ${countedIn(matter)}, ${villageOf(matter)}, ${change.gone},
      ${change.come})`,
  );
}

/** Adds up so many changes, for the county, its towns and its villages, and answers how many there were. */
export async function addUp(tx: Tx, county: string, most: number): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    with taken as (
      delete from figure_change where county_code = ${county} and id in (
        select id from figure_change where county_code = ${county} order by id limit ${most})
      returning month, place_code, gone, come
    ), told as (
      select month, left(place_code, digits) as place_code, mark, sum(n)::int as n
      from taken
      cross join lateral (
        select mark, -1 as n from unnest(gone) mark union all select mark, 1 from unnest(come) mark) marks
      cross join unnest(array[6, 9, 12]) digits
      where digits <= length(place_code)
      group by 1, 2, 3
    ), added as (
      insert into figure (county_code, month, place_code, mark, n)
      select ${county}, month, place_code, mark, n from told where n <> 0
      order by month, place_code, mark
      on conflict (county_code, month, place_code, mark) do update set n = figure.n + excluded.n
    )
    select count(*)::int as taken from taken`.execute(tx);
  return rows[0]?.taken ?? 0;
}
