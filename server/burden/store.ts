/** All SQL about what a week asked. It counts by post, and reads the audit trail in number only. */
import { sql } from 'kysely';
import type { ActCount } from '../../domain/burden/work.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Post } from '../../domain/people/post.ts';
import type { Tx } from '../kit/database.ts';

/** How often offices of each post did each of some acts. Seen by the audit's duty only. */
export async function actsBetween(
  tx: Tx,
  county: string,
  { from, before, acts }: { from: Date; before: Date; acts: readonly string[] },
): Promise<ActCount[]> {
  const { rows } = await sql<ActCount>`
    select o.post, a.act, count(*)::int as times
    from audit a join office o on o.county_code = a.county_code and o.id = a.office_id
    where a.county_code = ${county} and a.at >= ${from} and a.at < ${before} and a.act = any(${[...acts]})
    group by o.post, a.act order by o.post, a.act`.execute(tx);
  return rows;
}

/** How many persons hold each post on a day. */
export async function holdersOn(tx: Tx, county: string, day: Day): Promise<ReadonlyMap<Post, number>> {
  const { rows } = await sql<{ post: Post; n: number }>`
    select post, count(distinct person_id)::int as n from office
    where county_code = ${county} and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
    group by post order by n desc, post`.execute(tx);
  return new Map(rows.map(({ post, n }) => [post, n]));
}
