/** All SQL of the list of what is open: it reads what each word keeps, under the sight of whoever asks, and writes nothing. */
import { type RawBuilder, sql } from 'kysely';
import type { HandoverPart } from '../../domain/handover/list.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ENDED } from '../consultation/store.ts';
import type { Tx } from '../kit/database.ts';
import { AHEAD } from '../meeting/store.ts';

export interface Open {
  readonly id: string;
  readonly no: string | null;
  readonly title: string;
  readonly day: Day | null;
}

export interface OpenPart {
  readonly count: number;
  readonly soonest: Day | null;
  readonly rows: readonly Open[];
}

/** In whose hands: the unit or place an office acts for, and the place it lies in. */
export interface Hands {
  readonly key: string;
  readonly place: PlaceCode;
  readonly today: Day;
}

type Query = (county: string, hands: Hands) => RawBuilder<unknown>;

const none = sql`null::text`;

/** What is named: id, number, title, day. */
const NAMED: Readonly<Partial<Record<HandoverPart, Query>>> = {
  matter: (county, { key }) => sql`
    select id, no, title, (clock_due at time zone 'Asia/Shanghai')::date as day from matter
    where county_code = ${county} and (holder_key = ${key} or offer_key = ${key}) and status <> 'closed'
      and data_class <> 'P3' and sealed_from = '{}'`,
  outcome: (county, { key }) => sql`
    select id, ${none} as no, title, (case status
      when 'put' then state ->> 'answerDue'
      when 'doing' then (select min(t ->> 'due') from jsonb_array_elements(state -> 'tasks') t
        where (t ->> 'progress')::int < 100)
      when 'set-aside' then state #>> '{setAside,reviewOn}'
    end)::date as day from outcome
    where county_code = ${county} and status <> 'closed' and (place_code = ${key} or ${key} = any(holders))`,
  meeting: (county, { key }) => sql`
    select id, ${none} as no, title, (starts at time zone 'Asia/Shanghai')::date as day from meeting
    where county_code = ${county} and place_code = ${key} and status = any(${AHEAD})`,
  topic: (county, { key }) => sql`
    select id, ${none} as no, title,
      (case status
        when 'proposed' then state ->> 'reviewDue'
        when 'planned' then state #>> '{plan,firstOn}'
        when 'undecided' then state ->> 'nextBy'
        when 'referred' then state #>> '{reference,due}'
      end)::date as day
    from consultation
    where county_code = ${county} and not status = any(${ENDED})
      and (place_code = ${key} or (status = 'referred' and receiver = ${key}))`,
  procedure: (county, hands) => folded('procedure', county, hands),
  levy: (county, hands) => folded('levy', county, hands),
  disclosure: (county, hands) => folded('disclosure', county, hands),
  campaign: (county, { key, today }) => sql`
    select c.id, ${none} as no, c.title, c.deadline as day from campaign c
    where c.county_code = ${county} and c.ended_on is null and c.until >= ${today}
      and (c.asked_by = ${key} or exists (select 1 from campaign_part p
        where p.county_code = c.county_code and p.campaign_id = c.id
          and (p.town_code = ${key} and p.state = 'asked'
            or p.state = 'approved' and starts_with(${key}, p.place_code)
              and not exists (select 1 from campaign_declined d where d.county_code = c.county_code
                and d.campaign_id = c.id and starts_with(${key}, d.place_code)))))`,
  point: (county, { key, today }) => sql`
    select id, ${none} as no, title, next_look as day from watch_point
    where county_code = ${county} and place_code = ${key} and retired_on is null and care_card is null
      and (until is null or until >= ${today})`,
};

const folded = (table: string, county: string, { key }: Hands) => sql`
  select id, ${none} as no, title, null::date as day from ${sql.table(table)}
  where county_code = ${county} and place_code = ${key} and not is_over`;

/** What is only counted: the day by which each ends. */
const COUNTED: Readonly<Partial<Record<HandoverPart, Query>>> = {
  held: (county, { place }) => sql`
    select null::date as day from held_command where county_code = ${county} and ${inside(place)} and decided_at is null`,
  household: (county, { place }) => sql`
    select null::date as day from household where county_code = ${county} and ${inside(place)}`,
  care: (county, { place, today }) => sql`
    select review_due as day from care_card
    where county_code = ${county} and ${inside(place)} and review_due >= ${today}`,
  absence: (county, { place, today }) => sql`
    select expires as day from absence_card where county_code = ${county} and ${inside(place)} and expires >= ${today}`,
  roster: (county, { place }) => sql`
    select null::date as day from evacuation_entry where county_code = ${county} and ${inside(place)}`,
};

function inside(place: PlaceCode): RawBuilder<unknown> {
  const { from, before } = rangeOf(place);
  return sql`place_code >= ${from} and place_code < ${before}`;
}

/** How many are open, and the first due of them; what has no day comes last. */
export async function openOf(
  tx: Tx,
  county: string,
  part: HandoverPart,
  { hands, most }: { hands: Hands; most: number },
): Promise<OpenPart> {
  const named = NAMED[part]?.(county, hands);
  if (named !== undefined) {
    const { rows } = await sql<Open & { n: number }>`
      select id, no, title, day, count(*) over ()::int as n from (${named}) open
      order by day nulls last, id limit ${most}`.execute(tx);
    return {
      count: rows[0]?.n ?? 0,
      soonest: null,
      rows: rows.map(({ n: _, ...row }) => row),
    };
  }
  const { rows } = await sql<{ n: number; soonest: Day | null }>`
    select count(*)::int as n, min(day) as soonest from (${COUNTED[part]?.(county, hands)}) open`.execute(tx);
  return { count: rows[0]?.n ?? 0, soonest: rows[0]?.soonest ?? null, rows: [] };
}
