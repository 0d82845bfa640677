/** All SQL about points and looks. Row-level security stands behind every query; what a care card asked for is in no list. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Risk, WatchKind, WatchSeason } from '../../domain/watch/kind.ts';
import type { Look } from '../../domain/watch/look.ts';
import type { WatchPoint } from '../../domain/watch/point.ts';
import { containing } from '../kit/containing.ts';
import type { Tx } from '../kit/database.ts';

export interface PointRow {
  readonly id: string;
  readonly kind: WatchKind;
  readonly title: string;
  readonly place_code: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly risk: Risk;
  readonly season: WatchSeason;
  readonly made_on: Day;
  readonly last_look: Day | null;
  readonly next_look: Day;
  readonly until: Day | null;
  readonly campaign_id: string | null;
  readonly care_card: string | null;
  readonly carers: string[];
  readonly version: number;
  readonly changed: WatchPoint['changed'];
  readonly overwritten: WatchPoint['overwritten'];
  readonly retired_on: Day | null;
  readonly retired_why: string | null;
  readonly campaign_title: string | null;
}

/** A point with what its campaign is called. */
export interface NamedPoint extends WatchPoint {
  readonly campaignTitle: string | null;
}

export const pointOf = (row: PointRow): NamedPoint => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  placeCode: row.place_code,
  spot: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  risk: row.risk,
  season: row.season,
  madeOn: row.made_on,
  lastLook: row.last_look,
  nextLook: row.next_look,
  until: row.until,
  campaignId: row.campaign_id,
  careCard: row.care_card,
  carers: row.carers,
  version: row.version,
  changed: row.changed,
  overwritten: row.overwritten,
  retiredOn: row.retired_on,
  retiredWhy: row.retired_why,
  campaignTitle: row.campaign_title,
});

export const POINT = sql`
  w.id, w.kind, w.title, w.place_code, w.lat, w.lon, w.risk, w.season, w.made_on, w.last_look, w.next_look, w.until,
  w.campaign_id, w.care_card, w.carers, w.version, w.changed, w.overwritten, w.retired_on, w.retired_why, c.title as campaign_title`;
export const WITH_CAMPAIGN = sql`
  watch_point w left join campaign c on c.county_code = w.county_code and c.id = w.campaign_id`;

export const lives = (today: Day): RawBuilder<unknown> =>
  sql`w.retired_on is null and (w.until is null or w.until >= ${today})`;

export async function findPoint(tx: Tx, county: string, id: string): Promise<NamedPoint | undefined> {
  const { rows } = await sql<PointRow>`
    select ${POINT} from ${WITH_CAMPAIGN} where w.county_code = ${county} and w.id = ${id}`.execute(tx);
  return rows.map(pointOf)[0];
}

/** Held until this transaction ends. */
export async function lockPoint(tx: Tx, county: string, id: string): Promise<NamedPoint | undefined> {
  const { rows } = await sql<PointRow>`
    select ${POINT} from ${WITH_CAMPAIGN} where w.county_code = ${county} and w.id = ${id} for update of w`.execute(
    tx,
  );
  return rows.map(pointOf)[0];
}

/** Living points of one very place, and visits that a person was asked for. */
export async function pointsToWalk(
  tx: Tx,
  county: string,
  { place, personId, today, limit }: { place: PlaceCode; personId: string; today: Day; limit: number },
): Promise<NamedPoint[]> {
  const { rows } = await sql<PointRow>`
    select ${POINT} from ${WITH_CAMPAIGN}
    where w.county_code = ${county} and ${lives(today)}
      and (w.place_code = ${place} or (w.care_card is not null and ${personId} = any (w.carers)))
    order by w.next_look, w.id limit ${limit}`.execute(tx);
  return rows.map(pointOf);
}

export async function countPointsAt(tx: Tx, county: string, place: PlaceCode, today: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from watch_point w
    where w.county_code = ${county} and w.place_code = ${place} and ${lives(today)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertPoint(tx: Tx, county: string, point: WatchPoint): Promise<boolean> {
  return (await insertPoints(tx, county, [point])) === 1;
}

/** How many were added. */
export async function insertPoints(tx: Tx, county: string, points: readonly WatchPoint[]): Promise<number> {
  const { rows } = await sql`
    insert into watch_point (county_code, id, kind, title, place_code, lat, lon, risk, season, made_on, last_look, next_look,
      until, campaign_id, care_card, carers, version, changed)
    select ${county}, r.id, r.kind, r.title, r."placeCode", (r.spot ->> 'lat')::float8, (r.spot ->> 'lon')::float8, r.risk,
      r.season, r."madeOn", r."lastLook", r."nextLook", r.until, r."campaignId", r."careCard",
      array(select jsonb_array_elements_text(r.carers)::uuid), r.version, r.changed
    from jsonb_to_recordset(${JSON.stringify(points)}::jsonb) as r(id uuid, kind text, title text, "placeCode" text, spot jsonb,
      risk text, season text, "madeOn" date, "lastLook" date, "nextLook" date, until date, "campaignId" uuid,
      "careCard" uuid, carers jsonb, version int, changed jsonb)
    on conflict (county_code, id) do nothing
    returning id`.execute(tx);
  return rows.length;
}

export async function updatePoint(tx: Tx, county: string, point: WatchPoint): Promise<void> {
  await sql`
    update watch_point set title = ${point.title}, place_code = ${point.placeCode}, lat = ${point.spot?.lat ?? null},
      lon = ${point.spot?.lon ?? null}, risk = ${point.risk}, season = ${point.season}, last_look = ${point.lastLook},
      next_look = ${point.nextLook}, until = ${point.until}, version = ${point.version},
      changed = ${JSON.stringify(point.changed)}::jsonb, overwritten = ${JSON.stringify(point.overwritten)}::jsonb, retired_on = ${point.retiredOn}, retired_why = ${point.retiredWhy},
      changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${point.id}`.execute(tx);
}

/** What a list is asked for. */
export interface PointFilter {
  readonly place: PlaceCode;
  readonly kind: WatchKind | undefined;
  readonly risk: Risk | undefined;
  readonly season: WatchSeason | undefined;
  readonly state: 'due' | 'retired' | undefined;
  readonly campaign: string | undefined;
  readonly q: string | undefined;
}

export type PointOrder = 'next' | 'place' | 'newest';

/** The last line seen: what it is ordered by, and its id. */
export interface PointCursor {
  readonly key: string;
  readonly id: string;
}

const KEYS: Readonly<
  Record<PointOrder, { column: RawBuilder<unknown>; key: (point: WatchPoint) => string }>
> = {
  next: { column: sql`w.next_look`, key: ({ nextLook }) => nextLook },
  place: { column: sql`w.place_code`, key: ({ placeCode }) => placeCode },
  newest: { column: sql`w.made_on`, key: ({ madeOn }) => madeOn },
};

export async function listPoints(
  tx: Tx,
  county: string,
  filter: PointFilter,
  {
    order,
    after,
    today,
    limit,
  }: { order: PointOrder; after: PointCursor | undefined; today: Day; limit: number },
): Promise<{ points: readonly NamedPoint[]; next: PointCursor | undefined }> {
  const { column, key } = KEYS[order];
  const [beyond, way] = order === 'newest' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const from =
    after === undefined ? sql`true` : sql`(${column}, w.id) ${beyond} (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<PointRow>`
    select ${POINT} from ${WITH_CAMPAIGN}
    where w.county_code = ${county} and ${sql.join([...conditions(filter, today), from], sql` and `)}
    order by ${column} ${way}, w.id ${way} limit ${limit + 1}`.execute(tx);
  const points = rows.slice(0, limit).map(pointOf);
  const last = points.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { points, next: more ? { key: key(last), id: last.id } : undefined };
}

function conditions(
  { place, kind, risk, season, state, campaign, q }: PointFilter,
  today: Day,
): RawBuilder<unknown>[] {
  const { from, before } = rangeOf(place);
  return [
    sql`w.care_card is null and w.place_code >= ${from} and w.place_code < ${before}`,
    kind !== undefined && sql`w.kind = ${kind}`,
    risk !== undefined && sql`w.risk = ${risk}`,
    season !== undefined && sql`w.season = ${season}`,
    state === 'retired' ? sql`not (${lives(today)})` : lives(today),
    state === 'due' && sql`w.next_look <= ${today}`,
    campaign !== undefined && sql`w.campaign_id = ${campaign}`,
    q !== undefined && sql`w.title ilike ${containing(q)}`,
  ].filter((one) => one !== false);
}

/** Whether it was added; one that is there already stays as it is. */
export async function insertLook(tx: Tx, county: string, pointId: string, look: Look): Promise<boolean> {
  const { rows } = await sql`
    insert into watch_look (county_code, id, point_id, look_day, words, matter_id)
    values (${county}, ${look.id}, ${pointId}, ${look.day}, ${look.words}, ${look.matterId})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length === 1;
}

interface LookRow {
  readonly id: string;
  readonly look_day: Day;
  readonly words: string | null;
  readonly matter_id: string | null;
}
const lookOf = (row: LookRow): Look => ({
  id: row.id,
  day: row.look_day,
  words: row.words,
  matterId: row.matter_id,
});

export async function findLook(
  tx: Tx,
  county: string,
  pointId: string,
  lookId: string,
): Promise<Look | undefined> {
  const { rows } = await sql<LookRow>`
    select id, look_day, words, matter_id from watch_look
    where county_code = ${county} and point_id = ${pointId} and id = ${lookId}`.execute(tx);
  return rows.map(lookOf)[0];
}

export async function deleteLook(tx: Tx, county: string, pointId: string, lookId: string): Promise<void> {
  await sql`
    delete from watch_look where county_code = ${county} and point_id = ${pointId} and id = ${lookId}`.execute(
    tx,
  );
}

export async function lastLookOf(tx: Tx, county: string, pointId: string): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`
    select max(look_day) as day from watch_look where county_code = ${county} and point_id = ${pointId}`.execute(
    tx,
  );
  return rows[0]?.day ?? null;
}

/** The newest first. */
export async function looksOf(tx: Tx, county: string, pointId: string, limit: number): Promise<Look[]> {
  const { rows } = await sql<LookRow>`
    select id, look_day, words, matter_id from watch_look
    where county_code = ${county} and point_id = ${pointId}
    order by look_day desc, id desc limit ${limit}`.execute(tx);
  return rows.map(lookOf);
}

/** Needs the clock's sight. Answers how many. */
export async function forgetOldLooks(tx: Tx, county: string, before: Day): Promise<number> {
  const { rows } = await sql`
    delete from watch_look where county_code = ${county} and look_day < ${before} returning id`.execute(tx);
  return rows.length;
}

/** The point a matter was seen at, as far as this office may see it. */
export async function pointOfMatter(
  tx: Tx,
  county: string,
  matterId: string,
): Promise<{ id: string; title: string } | undefined> {
  const { rows } = await sql<{ id: string; title: string }>`
    select w.id, w.title from watch_look l
    join watch_point w on w.county_code = l.county_code and w.id = l.point_id
    where l.county_code = ${county} and l.matter_id = ${matterId} limit 1`.execute(tx);
  return rows[0];
}
