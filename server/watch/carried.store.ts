/** All SQL about the points an office carries on a phone: those of its walk, by name and version, and as they are. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { ask, type Tx } from '../kit/database.ts';
import { lives, type NamedPoint, POINT, type PointRow, pointOf, WITH_CAMPAIGN } from './store.ts';

/** Living points of one very place, and visits that the person was asked for, wherever they are. */
export function carriedPoints(
  tx: Tx,
  county: string,
  { place, personId, today }: { place: PlaceCode; personId: string; today: Day },
): Promise<{ id: string; version: string }[]> {
  return ask(
    tx,
    sql`
    select w.id, w.changed_in::text as version from watch_point w
    where w.county_code = ${county} and w.place_code = ${place} and ${lives(today)}
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
