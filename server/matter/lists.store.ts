/** All SQL that lists matters. Every query names the county and the bounds of what the office may see. */
import { type RawBuilder, sql } from 'kysely';
import type { ClockColour } from '../../domain/matter/clock.ts';
import type { MatterStatus, ReporterKind, Source } from '../../domain/matter/matter.ts';
import { ancestorAt, levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Level } from '../../domain/place/level.ts';
import type { Cursor } from '../kit/cursor.ts';
import { planOnce, type Tx } from '../kit/database.ts';
import { hits, type Sought } from './finding.store.ts';
import { LISTED_COLUMNS, type ListedMatter, type ListedRow, listedOf } from './row.ts';

export interface Filter {
  /** What the office may read at all, and what it asked for inside that. */
  readonly place: string | undefined;
  readonly holder: string | undefined;
  readonly raisedBy: string | undefined;
  readonly status: MatterStatus | 'open' | undefined;
  /** Every code that is meant. */
  readonly categories: readonly string[] | undefined;
  readonly colour: ClockColour | undefined;
  readonly level: Level | undefined;
  readonly unit: string | undefined;
  readonly reporter: ReporterKind | undefined;
  readonly source: Source | undefined;
  /** Reported from the first moment on, and before the second. */
  readonly from: Date | undefined;
  readonly until: Date | undefined;
  readonly sought: Sought | undefined;
}

export interface Page {
  readonly order: 'newest' | 'due';
  readonly before: Cursor | undefined;
  readonly at: Date;
  readonly limit: number;
}

export interface Listed {
  readonly matters: readonly ListedMatter[];
  /** Where the next page begins; undefined after the last. */
  readonly older: Cursor | undefined;
}

const LISTED = sql.raw(LISTED_COLUMNS);

/** One page of matters; `order` decides what the cursor's moment means. */
export async function listMatters(tx: Tx, county: string, filter: Filter, page: Page): Promise<Listed> {
  if (isPlain(filter)) planOnce(tx);
  if (filter.sought === undefined)
    return listed(await pageOf(tx, county, conditions(filter, page.at), page), page);
  if (page.order === 'due') return foundByDue(tx, county, filter, page);
  return found(tx, county, filter, page);
}

/** A place, words, and at most "open": an index has just these, whichever they are. */
const isPlain = ({ place: _, sought: __, status, ...others }: Filter): boolean =>
  (status === undefined || status === 'open') && Object.values(others).every((one) => one === undefined);

async function pageOf(
  tx: Tx,
  county: string,
  all: readonly RawBuilder<unknown>[],
  { order, before, limit }: Page,
): Promise<ListedMatter[]> {
  const byDue = order === 'due';
  const after =
    before === undefined
      ? []
      : byDue
        ? [sql`(clock_due, id) > (${before.at}, ${before.id})`]
        : [sql`(reported_at, id) < (${before.at}, ${before.id})`];
  const { rows } = await sql<ListedRow>`
    select ${LISTED} from matter
    where county_code = ${county} and ${sql.join([...all, ...after, sql`true`], sql` and `)}
      ${byDue ? sql`and clock_due is not null order by clock_due, id` : sql`order by reported_at desc, id desc`}
    limit ${limit + 1}`.execute(tx);
  return rows.map(listedOf);
}

function listed(rows: readonly ListedMatter[], { order, limit }: Page): Listed {
  const matters = rows.slice(0, limit);
  const last = matters.at(-1);
  if (rows.length <= limit || last === undefined) return { matters, older: undefined };
  const at = order === 'due' ? (last.clock?.due ?? 0) : last.reportedAt;
  return { matters, older: { at: new Date(at), id: last.id } };
}

/** Hits looked at in one go, the first time and at most; and for one page in all. */
const HITS = { first: 26, atOnce: 4000, inAll: 40_000 };

/**
 * The newest that have what was sought and pass everything else. Hits come in growing portions, because how many of them
 * the office may see is known only behind row-level security.
 */
async function found(tx: Tx, county: string, filter: Filter, page: Page): Promise<Listed> {
  const { limit, at } = page;
  const rows: ListedMatter[] = [];
  let from = page.before;
  let portion = Math.max(HITS.first, limit + 5);
  for (let looked = 0; looked < HITS.inAll; ) {
    const next = await portionOf(tx, county, filter, { from, portion, at });
    rows.push(...next.matters);
    if (rows.length > limit) return listed(rows, page);
    if (next.hits < portion) return { matters: rows, older: undefined };
    looked += next.hits;
    from = next.last;
    portion = Math.min(portion * 5, HITS.atOnce);
  }
  return { matters: rows, older: from };
}

async function portionOf(
  tx: Tx,
  county: string,
  filter: Filter,
  { from, portion, at }: { from: Cursor | undefined; portion: number; at: Date },
): Promise<{ matters: ListedMatter[]; hits: number; last: Cursor | undefined }> {
  if (filter.sought === undefined) return { matters: [], hits: 0, last: undefined };
  const { rows } = await sql<ListedRow & { hits: number; last_at: number | null; last_id: string | null }>`
    with hit as materialized (select * from ${hits(county, filter.sought, from, portion)})
    select told.hits, last.reported_at as last_at, last.matter_id as last_id, m.*
    from (select count(*)::int as hits from hit) told
    left join lateral (select * from hit order by reported_at, matter_id limit 1) last on true
    left join lateral (
      select ${LISTED} from matter
      where county_code = ${county} and id in (select matter_id from hit)
        and ${sql.join(conditions(filter, at), sql` and `)}
    ) m on true
    order by m.reported_at desc, m.id desc`.execute(tx);
  const [first] = rows;
  return {
    matters: rows.filter(({ id }) => id !== null).map(listedOf),
    hits: first?.hits ?? 0,
    last: first?.last_id ? { at: new Date(first.last_at ?? 0), id: first.last_id } : undefined,
  };
}

/** By clock, among the newest hits. */
async function foundByDue(tx: Tx, county: string, filter: Filter, page: Page): Promise<Listed> {
  const among = amongHits(county, filter.sought, HITS.atOnce);
  return listed(await pageOf(tx, county, [...conditions(filter, page.at), among], page), page);
}

const amongHits = (county: string, sought: Sought | undefined, most: number): RawBuilder<unknown> =>
  sought === undefined
    ? sql`true`
    : sql`id in (select matter_id from ${hits(county, sought, undefined, most)})`;

/** How many there are, counted no further than `most`. */
export async function countMatters(
  tx: Tx,
  county: string,
  filter: Filter,
  { at, most }: { at: Date; most: number },
): Promise<number> {
  const all = [...conditions(filter, at), amongHits(county, filter.sought, HITS.atOnce)];
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from matter where county_code = ${county} and ${sql.join(all, sql` and `)} limit ${most}) counted`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

function conditions(filter: Filter, at: Date): RawBuilder<unknown>[] {
  const { place, holder, raisedBy, status, categories, colour, level, unit, reporter, source, from, until } =
    filter;
  return [
    place !== undefined && inPlace(place),
    holder !== undefined && sql`(holder_key = ${holder} or offer_key = ${holder})`,
    raisedBy !== undefined && sql`reporter_person = ${raisedBy}`,
    status !== undefined && (status === 'open' ? sql`status <> 'closed'` : sql`status = ${status}`),
    categories !== undefined && sql`category = any(${categories})`,
    colour !== undefined && inColour(colour, at),
    level !== undefined && sql`holder_level = ${level}`,
    unit !== undefined && sql`holder_unit = ${unit}`,
    reporter !== undefined && sql`reporter_kind = ${reporter}`,
    source !== undefined && inSource(source),
    from !== undefined && sql`reported_at >= ${from}`,
    until !== undefined && sql`reported_at < ${until}`,
    sql`true`,
  ].filter((one) => one !== false);
}

/** Towns and villages have a column of their own, so that what lies inside comes from an index in the order of time. */
export function inPlace(place: PlaceCode): RawBuilder<unknown> {
  const level = levelOf(place);
  if (level === 'county') return sql`true`;
  if (level === 'town') return sql`town_code = ${place}`;
  if (level === 'village') return sql`village_code = ${place}`;
  const { from, before } = rangeOf(place);
  const village = ancestorAt(place, 'village') ?? place;
  return sql`village_code = ${village} and place_code >= ${from} and place_code < ${before}`;
}

/** What was brought in closed ended by being recorded. */
const inSource = (source: Source): RawBuilder<unknown> =>
  source === 'register' ? sql`ending = 'recorded'` : sql`ending is distinct from 'recorded'`;

/** By the time now, not by what the sweep has recorded so far. The reporter's window has no colour. */
const inColour = (colour: ClockColour, at: Date): RawBuilder<unknown> => {
  if (colour === 'red') return sql`clock_purpose <> 'confirm' and clock_due < ${at}`;
  if (colour === 'yellow')
    return sql`clock_purpose <> 'confirm' and clock_yellow <= ${at} and clock_due >= ${at}`;
  return sql`(clock_purpose = 'confirm' or clock_yellow > ${at})`;
};

/** Ids of matters whose due day a notice to come may still move. */
export async function provisionalClocks(tx: Tx, county: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from matter where county_code = ${county} and status <> 'closed' and clock_provisional order by id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** Ids of open matters that lie in one of these places, or are held by or on their way to one. */
export async function openIn(tx: Tx, county: string, codes: readonly string[]): Promise<string[]> {
  const among = [...codes];
  const { rows } = await sql<{ id: string }>`
    select id from matter where county_code = ${county} and status <> 'closed'
      and (place_code = any(${among}) or holder_place = any(${among}) or offer_key = any(${among})
        or assist_keys && ${among} or sealed_from && ${among})
    order by id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Open matters offered to a holder, the first due first. */
export const offeredTo = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(tx, county, sql`offer_key = ${holder}`, limit);

/** Open matters a holder owns and has neither handed on nor answered, the first due first. */
export const ownedBy = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`holder_key = ${holder} and status in ('reported', 'accepted') and offer_key is null`,
    limit,
  );

/** Open matters a unit was asked to help with and has not said its part, the first due first. */
export const assistedBy = (tx: Tx, county: string, holder: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`assist_keys <> '{}' and status in ('reported', 'accepted') and ${holder} = any(assist_keys)
      and exists (select 1 from jsonb_array_elements(ways -> 'assists') one
        where one #>> '{to,unitCode}' = ${holder} and not one ? 'doneAt')`,
    limit,
  );

/** Answered matters a person saw and reported, waiting for that person's word. */
export const toConfirmBy = (tx: Tx, county: string, personId: string, limit: number) =>
  waiting(
    tx,
    county,
    sql`reporter_person = ${personId} and reporter_kind = 'office' and status = 'answered'`,
    limit,
  );

async function waiting(
  tx: Tx,
  county: string,
  which: RawBuilder<unknown>,
  limit: number,
): Promise<ListedMatter[]> {
  const { rows } = await sql<ListedRow>`
    select ${LISTED} from matter where county_code = ${county} and ${which} and status <> 'closed'
    order by clock_due nulls last, id limit ${limit}`.execute(tx);
  return rows.map(listedOf);
}
