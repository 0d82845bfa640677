/** All SQL of the figures. They are read from what every step added up, and only in number; nothing here names a person. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Mark } from '../../domain/matter/marks.ts';
import { levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, type Level, levelBelow } from '../../domain/place/level.ts';
import { ask, plain, type Tx } from '../kit/database.ts';

/** How many matters of a place have a mark. */
export interface MarkRow {
  readonly part: PlaceCode;
  readonly mark: Mark;
  readonly n: number;
}

/** How many matters have each mark. */
export type Marks = Readonly<Record<Mark, number>>;

/** The marks of a place, all in one row: a month of a county has hundreds. */
export interface PartMarks {
  readonly part: PlaceCode;
  readonly marks: Marks;
}

/** A month: its first day, and its moments. */
export interface Month {
  readonly month: Day;
  readonly from: Date;
  readonly before: Date;
}

/** Every mark of a place with all that lies in it. Down to villages it is added up already; below, it is counted now. */
export async function marksAt(tx: Tx, county: string, place: PlaceCode, month: Month): Promise<MarkRow[]> {
  const digits = place.length;
  if (digits > CODE_DIGITS.village) return counted(tx, county, { place, digits, month });
  const { rows } = await sql<MarkRow>`
    select ${place} as part, mark, sum(n)::int as n from (
      select mark, n from figure
      where county_code = ${county} and month = ${month.month} and place_code = ${place}
      union all
      select mark, n from (${since(county, { place, digits, month })}) told
    ) told group by mark having sum(n) <> 0`.execute(tx);
  return rows;
}

/** The states and colours of each place directly below one that are counted now: in a village, and further down. */
export async function marksBelow(tx: Tx, county: string, place: PlaceCode, month: Month): Promise<MarkRow[]> {
  const below = belowIn(place);
  return below === undefined ? [] : counted(tx, county, { place, digits: CODE_DIGITS[below], month });
}

const belowIn = (place: PlaceCode): Level | undefined => {
  const level = levelOf(place);
  return level && levelBelow(level);
};

/** Whether what lies directly below a place is added up as well as the place itself. */
export const isAddedUp = (place: PlaceCode): boolean => place.length < CODE_DIGITS.village;

/** Every mark of a county or town, with the states and colours of each place directly below it. */
export function marksIn(tx: Tx, county: string, place: PlaceCode, month: Month): Promise<PartMarks[]> {
  const below = belowIn(place) ?? 'village';
  const { from, before } = rangeOf(place);
  return ask<PartMarks>(
    tx,
    plain`
    select part, json_object_agg(mark, n) as marks from (
      select part, mark, sum(n)::int as n from (
        select place_code as part, mark, n from figure
        where county_code = ${county} and month = ${month.month} and place_code = ${place}
        union all
        select f.place_code, f.mark, f.n
        from (values ('colour:', 'colour;'), ('status:', 'status;')) kind (first, before)
        cross join place p
        join figure f on f.county_code = p.county_code and f.month = ${month.month} and f.place_code = p.code
          and f.mark >= kind.first collate "C" and f.mark < kind.before collate "C"
        where p.county_code = ${county} and p.parent_code = ${place}
        union all
        select parts.part, marks.mark, marks.n
        from figure_change c
        cross join lateral (
          select mark, -1 as n from unnest(c.gone) mark union all select mark, 1 from unnest(c.come) mark) marks
        cross join lateral (
          select ${place}::text collate "C" as part
          union all select left(c.place_code, ${CODE_DIGITS[below]}::int) where length(c.place_code) >= ${CODE_DIGITS[below]}::int
        ) parts
        where c.county_code = ${county} and c.month = ${month.month}
          and c.place_code >= ${from} and c.place_code < ${before}
      ) told group by part, mark having sum(n) <> 0
    ) summed group by part`,
  );
}

interface Parts {
  readonly place: PlaceCode;
  /** How long the codes of the parts are. */
  readonly digits: number;
  readonly month: Month;
}

/** What was written and is not yet added up. */
function since(county: string, { place, digits, month }: Parts): RawBuilder<MarkRow> {
  const { from, before } = rangeOf(place);
  return sql<MarkRow>`
    select left(c.place_code, ${digits}::int) as part, marks.mark, marks.n
    from figure_change c
    cross join lateral (
      select mark, -1 as n from unnest(c.gone) mark union all select mark, 1 from unnest(c.come) mark) marks
    where c.county_code = ${county} and c.month = ${month.month}
      and c.place_code >= ${from} and c.place_code < ${before} and length(c.place_code) >= ${digits}::int`;
}

/** Groups and areas: few matters each, counted where they lie. Sealed ones count nowhere. */
async function counted(tx: Tx, county: string, { place, digits, month }: Parts): Promise<MarkRow[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<MarkRow>`
    select left(m.place_code, ${digits}::int) as part, mark, count(*)::int as n
    from matter m
    cross join lateral unnest(array_remove(array[
      'status:' || m.status,
      'domain:' || split_part(m.category, '.', 1),
      case when m.clock_purpose <> 'confirm' and m.clock_colour <> 'green' then 'colour:' || m.clock_colour end,
      case when m.status = 'closed' then 'rated:' || m.satisfaction end,
      case when m.status = 'closed'
        then 'tenths:' || round(extract(epoch from m.closed_at - m.reported_at) / 8640)::int end
    ], null)) mark
    where m.county_code = ${county} and m.village_code = ${place.slice(0, CODE_DIGITS.village)}
      and m.place_code >= ${from} and m.place_code < ${before}
      and m.reported_at >= ${month.from} and m.reported_at < ${month.before}
      and m.data_class <> 'P3' and m.sealed_from = '{}' and length(m.place_code) >= ${digits}::int
    group by 1, 2`.execute(tx);
  return rows;
}

/** Everything that was added up for a month, and since; and the months that have anything. For verification. */
export async function everyMark(tx: Tx, county: string, month: Month): Promise<MarkRow[]> {
  const levels = [CODE_DIGITS.county, CODE_DIGITS.town, CODE_DIGITS.village];
  const pending = sql.join(
    levels.map((digits) => since(county, { place: county, digits, month })),
    sql` union all `,
  );
  const { rows } = await sql<MarkRow>`
    select part, mark, sum(n)::int as n from (
      select place_code as part, mark, n from figure where county_code = ${county} and month = ${month.month}
      union all ${pending}
    ) told group by part, mark having sum(n) <> 0`.execute(tx);
  return rows;
}

/** The first days of all months that have a figure. */
export async function monthsKept(tx: Tx, county: string): Promise<Day[]> {
  const { rows } = await sql<{ month: Day }>`
    select month from figure where county_code = ${county}
    union select month from figure_change where county_code = ${county}`.execute(tx);
  return rows.map(({ month }) => month);
}
