/** All SQL of the figures. They are computed from the matters' rows and only in number; nothing here names a person. */
import { sql } from 'kysely';
import { rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

export interface Period {
  readonly from: Date;
  readonly before: Date;
}

export interface CountRow {
  /** A place directly below the one asked for, or that place itself for matters reported at it. */
  readonly part: string;
  readonly reported: number;
  /** Those that go along with another are worked on with it. */
  readonly accepted: number;
  readonly answered: number;
  readonly closed: number;
  readonly yellow: number;
  readonly red: number;
}

/** Matters reported in a period, by status and clock, for each place `digits` long below one. */
export async function countsByPart(
  tx: Tx,
  county: string,
  { place, digits, period, at }: { place: string; digits: number; period: Period; at: Date },
): Promise<CountRow[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<CountRow>`
    select left(place_code, ${digits}::int) as part,
      count(*) filter (where status = 'reported')::int as reported,
      count(*) filter (where status in ('accepted', 'merged'))::int as accepted,
      count(*) filter (where status = 'answered')::int as answered,
      count(*) filter (where status = 'closed')::int as closed,
      count(*) filter (where clock_purpose <> 'confirm' and clock_yellow <= ${at} and clock_due >= ${at})::int as yellow,
      count(*) filter (where clock_purpose <> 'confirm' and clock_due < ${at})::int as red
    from matter
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and reported_at >= ${period.from} and reported_at < ${period.before}
    group by 1 order by 1`.execute(tx);
  return rows;
}

/** The same matters by the first part of their category, most first. */
export async function countsByDomain(
  tx: Tx,
  county: string,
  { place, period }: { place: string; period: Period },
): Promise<{ category: string; count: number }[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ category: string; count: number }>`
    select split_part(category, '.', 1) as category, count(*)::int as count
    from matter
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and reported_at >= ${period.from} and reported_at < ${period.before}
    group by 1 order by 2 desc, 1`.execute(tx);
  return rows;
}

export interface Ratings {
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
  /** Milliseconds from report to close; null when nothing was closed. */
  readonly median: number | null;
}

export async function ratings(
  tx: Tx,
  county: string,
  { place, period }: { place: string; period: Period },
): Promise<Ratings> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Ratings>`
    select count(*) filter (where satisfaction = 'satisfied')::int as satisfied,
      count(*) filter (where satisfaction = 'basically_satisfied')::int as basically,
      count(*) filter (where satisfaction = 'dissatisfied')::int as dissatisfied,
      (percentile_cont(0.5) within group (order by extract(epoch from closed_at - reported_at)) * 1000)::float8 as median
    from matter
    where county_code = ${county} and place_code >= ${from} and place_code < ${before} and status = 'closed'
      and reported_at >= ${period.from} and reported_at < ${period.before}`.execute(tx);
  return rows[0] ?? { satisfied: 0, basically: 0, dissatisfied: 0, median: null };
}
