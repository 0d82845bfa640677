/** SQL of the year of a place: what was published, one by one; and what every step added up. Nobody is named. */
import { sql } from 'kysely';
import type { YearReport } from '../../contract/year-public.ts';
import type { Part } from '../../domain/matter/small-cells.ts';
import { type PlaceCode, parentOf, rangeOf } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import { ask, type Tx } from '../kit/database.ts';

type Published = YearReport['published'];

interface Asked {
  readonly place: PlaceCode;
  readonly year: number;
}

/** What stands on the public site of this place and year, counted by kind. */
export async function publishedIn(tx: Tx, county: string, { place, year }: Asked): Promise<Published> {
  const { from, before } = rangeOf(place);
  const inPlace = sql`place_code >= ${from} and place_code < ${before}`;
  const inYear = (at: string) =>
    sql`extract(year from ${sql.ref(at)} at time zone 'Asia/Shanghai')::int = ${year}`;
  const results = await ask<{ domain: string; count: number; day: number; week: number }>(
    tx,
    sql`select split_part(category, '.', 1) as domain, count(*)::int as count,
        count(*) filter (where days = 0)::int as day, count(*) filter (where days between 1 and 7)::int as week
      from publication
      where county_code = ${county} and ${inPlace} and withdrawn_at is null and ${inYear('published_at')}
      group by 1 order by 2 desc, 1`,
  );
  const [topics] = await ask<{ all: number; agreed: number }>(
    tx,
    sql`select count(*)::int as all, count(*) filter (where sheet -> 'agreement' <> 'null'::jsonb)::int as agreed
      from topic_sheet where county_code = ${county} and ${inPlace} and ${inYear('published_at')}`,
  );
  const sheets = sql`from open_sheet s
    where s.county_code = ${county} and ${inPlace} and ${inYear('published_at')}`;
  const outcomes = await ask<Published['outcomes'][number]>(
    tx,
    sql`select sheet ->> 'status' as status, count(*)::int as count ${sheets} and kind = 'outcome' group by 1 order by 1`,
  );
  const points = await ask<Published['points'][number]>(
    tx,
    sql`select verdict, count(*)::int as count from (
        select p #>> '{answer,verdict}' as verdict from (select sheet ${sheets} and kind = 'outcome') o
        cross join lateral jsonb_array_elements(o.sheet -> 'points') p) told
      where verdict is not null group by 1 order by 1`,
  );
  const [affairs] = await ask<{ n: number }>(
    tx,
    sql`select count(*)::int as n ${sheets} and kind <> 'outcome'`,
  );
  const [open] = await ask<{ disclosures: number; questions: number }>(
    tx,
    sql`select count(distinct v.disclosure_id)::int as disclosures, count(distinct (a.disclosure_id, a.no))
        filter (where a.no is not null)::int as questions
      from disclosure_version v
      left join disclosure_answer a on a.county_code = v.county_code and a.disclosure_id = v.disclosure_id
      where v.county_code = ${county} and v.place_code >= ${from} and v.place_code < ${before} and v.version = 1
        and extract(year from v.from_on)::int = ${year}`,
  );
  const all = results.reduce((sum, { count }) => sum + count, 0);
  const sum = (of: 'day' | 'week'): number => results.reduce((some, row) => some + row[of], 0);
  const [sameDay, withinWeek] = [sum('day'), sum('week')];
  return {
    results: results.map(({ domain, count }) => ({ domain, count })),
    ...{ sameDay, withinWeek, later: all - sameDay - withinWeek },
    ...{ topics: topics?.all ?? 0, agreedTopics: topics?.agreed ?? 0, outcomes, points },
    ...{ affairs: affairs?.n ?? 0 },
    ...{ disclosures: open?.disclosures ?? 0, questions: open?.questions ?? 0 },
  };
}

/** What was raised in a year by category: the whole county in parts that overlap nowhere, down to villages. */
export async function raisedParts(tx: Tx, county: string, year: number): Promise<Part[]> {
  const rows = await ask<{ place: PlaceCode; domain: string; n: number }>(
    tx,
    sql`select place_code as place, split_part(mark, ':', 2) as domain, sum(n)::int as n from figure
      where county_code = ${county} and month >= ${`${year}-01-01`} and month < ${`${year + 1}-01-01`}
        and starts_with(mark, 'domain:') and length(place_code) <= ${CODE_DIGITS.village}::int
      group by 1, 2`,
  );
  // A place was added up with everything inside it.
  const inside = new Map<string, number>();
  for (const { place, domain, n } of rows) {
    const above = parentOf(place);
    if (above === undefined) continue;
    const key = `${above} ${domain}`;
    inside.set(key, (inside.get(key) ?? 0) + n);
  }
  return rows.map(({ place, domain, n }) => ({
    ...{ placeCode: place, key: domain },
    count: n - (inside.get(`${place} ${domain}`) ?? 0),
  }));
}
