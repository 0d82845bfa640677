/** All SQL about the points an office carries on a phone: those of its walk, by name and version, and as they are. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ask, type Tx } from '../kit/database.ts';
import { lives, type NamedPoint, POINT, type PointRow, pointOf, WITH_CAMPAIGN } from './store.ts';

export interface PointsCarried {
  readonly place: PlaceCode;
  /** Those of the places in it too, but no visits there. */
  readonly below: boolean;
  readonly personId: string;
  readonly today: Day;
}

/** Living points of a place, and visits that the person was asked for, wherever they are. */
export function carriedPoints(
  tx: Tx,
  county: string,
  { place, below, personId, today }: PointsCarried,
): Promise<{ id: string; version: string }[]> {
  const { from, before } = rangeOf(place);
  const inside = sql`w.place_code >= ${from} and w.place_code < ${before} and w.care_card is null`;
  return ask(
    tx,
    sql`
    select w.id, w.changed_in::text as version from watch_point w
    where w.county_code = ${county} and ${below ? inside : sql`w.place_code = ${place}`} and ${lives(today)}
    union
    select w.id, w.changed_in::text from watch_point w
    where w.county_code = ${county} and w.care_card is not null and ${personId} = any (w.carers) and ${lives(today)}`,
  );
}

export async function pointsAmong(tx: Tx, county: string, ids: readonly string[]): Promise<NamedPoint[]> {
  const rows = await ask<PointRow>(
    tx,
    sql`
    select ${POINT} from ${WITH_CAMPAIGN} where w.county_code = ${county} and w.id = any(${[...ids]}::uuid[])`,
  );
  return rows.map(pointOf);
}
