/** 周围的单位: whom something can be put to, asked of or referred to from a place. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { ancestorAt, levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ask, type Tx } from '../kit/database.ts';

export interface BodyNear {
  readonly key: string;
  readonly name: string;
  readonly isUnit: boolean;
}

/** Digits of the places right below one of a level; `groups`: a village has its groups below it. */
const BELOW = { county: 9, town: 12, village: 14 } as const;

/** A place, those above it down to the village, those right below it, and the units of them all. */
export async function bodiesAround(
  tx: Tx,
  county: string,
  { place, day, groups }: { readonly place: PlaceCode; readonly day: Day; readonly groups: boolean },
): Promise<BodyNear[]> {
  const chain = (['county', 'town', 'village', 'group'] as const).flatMap(
    (level) => ((level !== 'group' || groups) && ancestorAt(place, level)) || [],
  );
  const within = rangeOf(place);
  const level = levelOf(place);
  const below = level === 'county' || level === 'town' || (level === 'village' && groups) ? BELOW[level] : 0;
  return ask<BodyNear>(
    tx,
    sql`
    select p.code as key, p.name, false as "isUnit" from place p
    where p.county_code = ${county} and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
      and (p.code = any(${chain}) or (length(p.code) = ${below} and p.code >= ${within.from} and p.code < ${within.before}))
    union all
    select u.code, u.name, true from unit u where u.county_code = ${county} and u.place_code = any(${chain})
    order by "isUnit", key limit 500`,
  );
}
