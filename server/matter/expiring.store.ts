/** SQL of what time takes away: which matters are over, and whoever raised them. */
import { sql } from 'kysely';
import { ask, type Tx } from '../kit/database.ts';

export interface Until {
  readonly sensitive: Date;
  readonly contact: Date;
  readonly content: Date;
  /** What was taken over from an older register stays so long after that. */
  readonly taken: Date;
}

/** Ids of matters of which something may be over, the longest closed first. Needs the clock's sight. */
export async function expiring(
  tx: Tx,
  county: string,
  { sensitive, contact, content, taken }: Until,
  limit: number,
): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`
    select m.id from matter m
    where m.county_code = ${county} and m.closed_at is not null and m.expired is distinct from 'content'
      and (m.closed_at < ${content}
        or m.data_class = 'P3' and m.closed_at < ${sensitive}
        or m.expired is null and m.reporter_kind = 'named' and m.closed_at < ${contact})
      and (m.ending is distinct from 'recorded' or exists (
        select 1 from matter_step s where s.county_code = m.county_code and s.matter_id = m.id
          and s.kind = 'taken-over' and s.at < ${taken}))
    order by m.closed_at, m.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** What somebody did as whoever raised a matter names nobody any more. The row must say that its content is over. */
export const unsignReporter = (tx: Tx, county: string, matterId: string): Promise<unknown> =>
  ask(tx, sql`select unsign_reporter(${county}, ${matterId})`);
