/** All SQL about the matters an office carries on a phone: their names and versions, and their pages, many at a time. */
import { sql } from 'kysely';
import type { Matter } from '../../domain/matter/matter.ts';
import { joinWords, type Words } from '../../domain/matter/words.ts';
import type { Office } from '../../domain/people/office.ts';
import { ancestorAt, levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ask, type Tx } from '../kit/database.ts';
import { matterOf, type Row } from './row.ts';
import type { StoredStep } from './store.ts';

export interface Carried {
  readonly place: PlaceCode;
  readonly pinned: boolean;
  /** Closed ones from here on. */
  readonly since: Date;
}

/**
 * What lies in the place, or what was pinned, and what the person raised anywhere: open, or closed not long ago. Never what is
 * sensitive or sealed, whoever handles it: that is read with a signal only.
 */
export function carriedBy(
  tx: Tx,
  county: string,
  { personId }: Office,
  { place, pinned, since }: Carried,
): Promise<{ id: string; version: string }[]> {
  const { from, before } = rangeOf(place);
  const level = levelOf(place);
  const village = level === 'county' || level === 'town' ? null : (ancestorAt(place, 'village') ?? place);
  const living = mayBeCarried(since);
  const here = pinned
    ? pinnedBy(county, place)
    : sql`village_code = ${village} and place_code >= ${from} and place_code < ${before}`;
  return ask(
    tx,
    sql`
    select id, changed::text as version from matter where county_code = ${county} and ${here} and ${living}
    union
    select id, changed::text from matter where county_code = ${county} and reporter_person = ${personId} and ${living}`,
  );
}

const mayBeCarried = (since: Date) =>
  sql`data_class <> 'P3' and sealed_from = '{}' and (status <> 'closed' or closed_at >= ${since})`;

const pinnedBy = (county: string, town: PlaceCode) =>
  sql`id in (select matter_id from town_pin where county_code = ${county} and town_code = ${town})`;

/** What a town chose of what may be carried: what is over, sensitive or sealed by now takes no place in its list. */
export async function pinnedIn(
  tx: Tx,
  county: string,
  { place, since }: Pick<Carried, 'place' | 'since'>,
): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`select id from matter where county_code = ${county} and ${pinnedBy(county, place)} and ${mayBeCarried(since)}`,
  );
  return rows.map(({ id }) => id);
}

export async function mattersAmong(tx: Tx, county: string, ids: readonly string[]): Promise<Matter[]> {
  const rows = await ask<Row>(
    tx,
    sql`select * from matter where county_code = ${county} and id = any(${[...ids]})`,
  );
  return rows.map(matterOf);
}

/** The steps of many, by matter, each in order. */
export async function stepsAmong(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredStep[]>> {
  const rows = await ask<StoredStep & { matter_id: string; words: Words | null }>(
    tx,
    sql`
    select s.matter_id, s.seq, s.body, s.words, p.name as person_name, o.post, o.place_code, o.unit_code
    from matter_step s
    left join person p on p.county_code = s.county_code and p.id = s.person_id
    left join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.matter_id = any(${[...ids]}) order by s.matter_id, s.seq`,
  );
  return grouped(
    rows.map(({ words, ...step }) => ({ ...step, body: joinWords(step.body, words) })),
    ({ matter_id }) => matter_id,
  );
}

/** Those that go along with one of these, those these go along with, and the parts they were split into. */
export async function relativesAmong(tx: Tx, county: string, ids: readonly string[]): Promise<Matter[]> {
  const among = [...ids];
  const rows = await ask<Row>(
    tx,
    sql`
    select * from matter where county_code = ${county} and merged_into = any(${among})
    union all
    select * from matter where county_code = ${county} and split_from = any(${among})
    union all
    select * from matter where county_code = ${county}
      and id in (select merged_into from matter where county_code = ${county} and id = any(${among}))`,
  );
  return rows.map(matterOf);
}

function grouped<T>(list: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
