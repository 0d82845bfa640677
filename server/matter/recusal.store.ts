/** All SQL of recusal: offices a matter may be about, the offices of those persons, and what somebody is close to. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly valid_from: string;
}

const officeOf = (row: Row): Office => ({
  id: row.id,
  personId: row.person_id,
  post: row.post,
  placeCode: row.place_code,
  from: row.valid_from,
  ...(row.unit_code === null ? {} : { unitCode: row.unit_code }),
});

/** Those who hold one of these posts at a place, above it or within it; or work for a unit. */
export async function officesAbout(
  tx: Tx,
  county: string,
  {
    posts,
    unit,
    placeCode,
    day,
  }: { posts: readonly Post[]; unit: string | undefined; placeCode: PlaceCode; day: Day },
): Promise<Office[]> {
  const { from, before } = rangeOf(placeCode);
  const { rows } = await sql<Row>`
    select id, person_id, post, place_code, unit_code, valid_from from office
    where county_code = ${county} and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
      and (unit_code = ${unit ?? ''}
        or post = any(${[...posts]}) and ((place_code >= ${from} and place_code < ${before})
          or place_code = any(${prefixesOf(placeCode)})))`.execute(tx);
  return rows.map(officeOf);
}

/** Every code that contains this one. */
const prefixesOf = (code: PlaceCode): PlaceCode[] => [6, 9, 12, 14].map((digits) => code.slice(0, digits));

/** All offices these persons hold on a day. */
export async function officesOfAll(
  tx: Tx,
  county: string,
  persons: readonly string[],
  day: Day,
): Promise<Office[]> {
  if (persons.length === 0) return [];
  const { rows } = await sql<Row>`
    select id, person_id, post, place_code, unit_code, valid_from from office
    where county_code = ${county} and person_id = any(${[...new Set(persons)]}::uuid[])
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`.execute(tx);
  return rows.map(officeOf);
}

/** A person's own offices and declared relations, as keys. */
export async function closeTo(tx: Tx, county: string, personId: string, day: Day): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select coalesce(unit_code, place_code) as key from office
    where county_code = ${county} and person_id = ${personId} and (valid_to is null or valid_to >= ${day})
    union
    select relative::text from relatives_of(${county}, ${personId}) as relative`.execute(tx);
  return rows.map(({ key }) => key);
}
