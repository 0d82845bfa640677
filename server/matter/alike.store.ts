/** All SQL that finds matters alike. */
import { sql } from 'kysely';
import type { Category } from '../../domain/matter/category.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import { matterOf, type Row } from './row.ts';

interface Retired {
  readonly code: Category;
  readonly into: Category;
}

/** Open ordinary matters of one kind inside a place, newest first. */
export async function alikeNearby(
  tx: Tx,
  county: string,
  {
    near,
    categories,
    not,
    limit,
  }: { near: PlaceCode; categories: readonly Category[]; not: string | undefined; limit: number },
): Promise<Matter[]> {
  const { from, before } = rangeOf(near);
  const { rows } = await sql<Row>`
    select * from matter
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and category = any(${categories}) and data_class <> 'P3' and status in ('reported', 'accepted')
      and id <> ${not ?? '00000000-0000-0000-0000-000000000000'}
    order by reported_at desc, id desc limit ${limit}`.execute(tx);
  return rows.map(matterOf);
}

export interface ManyAlike {
  readonly place: PlaceCode;
  readonly category: Category;
  readonly count: number;
  readonly first: number;
  /** The newest of them, as many as a topic is linked with. */
  readonly matters: readonly string[];
}
const LINKED = 60;

/**
 * Villages and kinds with at least so many ordinary matters since a moment, the most first. What is no longer used counts
 * with what it was led to.
 */
export async function manyAlike(
  tx: Tx,
  county: string,
  {
    within,
    since,
    atLeast,
    retired,
  }: { within: PlaceCode; since: Date; atLeast: number; retired: readonly Retired[] },
): Promise<ManyAlike[]> {
  const { from, before } = rangeOf(within);
  const { rows } = await sql<ManyAlike>`
    select left(place_code, 12) as place, coalesce(led."into", category) as category, count(*)::int as count,
      min(reported_at) as first, (array_agg(id order by reported_at desc))[1:${LINKED}] as matters
    from matter
    left join unnest(${retired.map(({ code }) => code)}::text[], ${retired.map(({ into }) => into)}::text[])
      as led (code, "into") on led.code = matter.category
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and reported_at >= ${since} and data_class <> 'P3' and category <> 'other' and length(place_code) >= 12
    group by 1, 2 having count(*) >= ${atLeast}
    order by 3 desc, 1, 2 limit 200`.execute(tx);
  return rows;
}
