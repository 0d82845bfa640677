/** All SQL about places, handling units and who holds office where. */
import { sql } from 'kysely';
import type { PlaceRow } from '../../contract/place.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Post } from '../../domain/people/post.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, type Level } from '../../domain/place/level.ts';
import { shortName } from '../../domain/place/name.ts';
import { type Findable, placeQuery, rankPlaces } from '../../domain/place/search.ts';
import { containing } from '../kit/containing.ts';
import { ask, plain, type Tx } from '../kit/database.ts';
import type { House, Names } from '../kit/house.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly initials: string;
  readonly demo: boolean;
  readonly has_children: boolean;
}

const HAS_CHILDREN = sql`exists (
  select 1 from place c where c.county_code = p.county_code and c.parent_code = p.code) as has_children`;

const DIGITS_ABOVE = (['town', 'village', 'group'] as const).map((level) => CODE_DIGITS[level]);

/** The codes from a place up to and without its county, highest first. */
export const codesAbove = (code: PlaceCode): PlaceCode[] =>
  DIGITS_ABOVE.filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));

/** 永乐街道 新城社区: the names above a place, then its own; the county left out unless it is the place itself. */
export const fullPlaceName = (names: Names, code: PlaceCode): string =>
  [...codesAbove(code), code].map((one) => names(one)).join(' ');

/**
 * The place that answers for a code on a day: itself, or the last of those that took over. Its row is held until this
 * transaction ends, so that it cannot end meanwhile; undefined when nothing took over.
 */
export async function answeringPlace(
  tx: Tx,
  county: string,
  code: PlaceCode,
  day: Day,
): Promise<PlaceCode | undefined> {
  let at: PlaceCode | null = code;
  const seen = new Set<PlaceCode>();
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const [row]: { lives: boolean; replaced_by: string | null }[] = await ask(
      tx,
      plain`
      select valid_from <= ${day} and (valid_to is null or valid_to > ${day}) as lives, replaced_by
      from place where county_code = ${county} and code = ${at} for share`,
    );
    if (row?.lives === true) return at;
    at = row?.replaced_by ?? null;
  }
  return undefined;
}

const rowOf =
  ({ names }: House) =>
  (row: Row): PlaceRow => ({
    code: row.code,
    name: shortName(row.name),
    level: row.level,
    within: codesAbove(row.code).map((code) => names(code)),
    hasChildren: row.has_children,
    demo: row.demo,
  });

/** A place, what lies in it and what it lies in, of a day, in order of code. */
export async function placesAround(tx: Tx, house: House, code: PlaceCode, day: Day): Promise<PlaceRow[]> {
  const { from, before } = rangeOf(code);
  const { rows } = await sql<Row>`
    select p.code, p.name, p.level, p.initials, p.demo, ${HAS_CHILDREN} from place p
    where p.county_code = ${house.county}
      and ((p.code >= ${from} and p.code < ${before}) or p.code = any(${[house.county, ...codesAbove(code)]}))
      and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
    order by p.code`.execute(tx);
  return rows.map(rowOf(house));
}

/** The places directly below one, in order of code. */
export async function placesBelow(tx: Tx, house: House, parent: PlaceCode, day: Day): Promise<PlaceRow[]> {
  const { rows } = await sql<Row>`
    select p.code, p.name, p.level, p.initials, p.demo, ${HAS_CHILDREN} from place p
    where p.county_code = ${house.county} and p.parent_code = ${parent}
      and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
    order by p.code`.execute(tx);
  return rows.map(rowOf(house));
}

/** The codes and names of the places directly below one, in order of code. */
export async function partsOf(
  tx: Tx,
  { county }: House,
  parent: PlaceCode,
  day: Day,
): Promise<Pick<PlaceRow, 'code' | 'name'>[]> {
  const rows = await ask<{ code: string; name: string }>(
    tx,
    plain`
    select code, name from place
    where county_code = ${county} and parent_code = ${parent}
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by code`,
  );
  return rows.map(({ code, name }) => ({ code, name: shortName(name) }));
}

/** Places by name, initials or code; the database narrows, the rule ranks. */
export async function searchPlaces(
  tx: Tx,
  house: House,
  { q, within, day, limit }: { q: string; within: PlaceCode; day: Day; limit: number },
): Promise<PlaceRow[]> {
  const like = containing(placeQuery(q));
  const { rows } = await sql<Row>`
    select p.code, p.name, p.level, p.initials, p.demo, ${HAS_CHILDREN} from place p
    where p.county_code = ${house.county} and p.code >= ${within} and p.code < ${`${within}:`}
      and (p.name like ${like} or p.initials like ${like} or p.code like ${like})
      and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
    order by length(p.code), length(p.name), p.code limit 500`.execute(tx);
  const ranked = rankPlaces<Row & Findable>(q, rows).slice(0, limit);
  return ranked.map(rowOf(house));
}

export async function findPlace(tx: Tx, house: House, code: PlaceCode): Promise<PlaceRow | undefined> {
  const { rows } = await sql<Row>`
    select p.code, p.name, p.level, p.initials, p.demo, ${HAS_CHILDREN} from place p
    where p.county_code = ${house.county} and p.code = ${code}`.execute(tx);
  return rows.map(rowOf(house))[0];
}

/** Places by their codes, in order of code. */
export async function findPlaces(tx: Tx, house: House, codes: readonly PlaceCode[]): Promise<PlaceRow[]> {
  const { rows } = await sql<Row>`
    select p.code, p.name, p.level, p.initials, p.demo, ${HAS_CHILDREN} from place p
    where p.county_code = ${house.county} and p.code = any(${[...codes]}) order by p.code`.execute(tx);
  return rows.map(rowOf(house));
}

/** Those in office at a place on a day: its posts and its units' handlers. */
export async function officesAt(tx: Tx, county: string, code: PlaceCode, day: Day) {
  const { rows } = await sql<{
    id: string;
    post: Post;
    person_name: string;
    phone: string | null;
    unit_name: string | null;
    valid_from: string;
  }>`
    select o.id, o.post, p.name as person_name, p.phone, u.name as unit_name, o.valid_from
    from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where o.county_code = ${county} and o.place_code = ${code}
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
    order by u.name nulls first, o.post, p.name limit 500`.execute(tx);
  return rows;
}

/** The codes among these at which somebody holds the post that stands beside it on a day. */
export async function staffedAmong(
  tx: Tx,
  county: string,
  { codes, posts, day }: { codes: readonly PlaceCode[]; posts: readonly Post[]; day: Day },
): Promise<Set<PlaceCode>> {
  const rows = await ask<{ place_code: string; post: Post }>(
    tx,
    plain`
    select place_code, post from office
    where county_code = ${county} and place_code = any(${codes}) and post = any(${posts})
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`,
  );
  const held = new Set(rows.map(({ place_code, post }) => `${place_code} ${post}`));
  return new Set(codes.filter((code, at) => held.has(`${code} ${posts[at]}`)));
}

/** The units of a town or county that are not retired. */
export async function unitsOfPlace(
  tx: Tx,
  county: string,
  placeCode: PlaceCode,
  day: Day,
): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from unit where county_code = ${county} and place_code = ${placeCode}
      and (retired_on is null or retired_on > ${day}) order by code limit 500`.execute(tx);
  return rows;
}

/** The units of a town or county that have somebody in office. */
export async function unitsAt(
  tx: Tx,
  county: string,
  placeCode: PlaceCode,
  day: Day,
): Promise<HandlingUnit[]> {
  const { rows } = await sql<{ code: string; name: string; place_code: string; handles: string[] }>`
    select u.code, u.name, u.place_code, u.handles from unit u
    where u.county_code = ${county} and u.place_code = ${placeCode} and (u.retired_on is null or u.retired_on > ${day}) and exists (
      select 1 from office o where o.county_code = u.county_code and o.unit_code = u.code
        and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}))
    order by u.code`.execute(tx);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    placeCode: row.place_code,
    handles: row.handles,
  }));
}
