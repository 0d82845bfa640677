/** All SQL that changes what the phones of a town carry. */
import { sql } from 'kysely';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Pinned } from '../../domain/sync/pin.ts';
import type { Tx } from '../kit/database.ts';
import { send } from '../kit/line.ts';

/** Waits until nobody else changes the town's list, so that of two the second sees the first. */
export async function holdPins(tx: Tx, county: string, town: PlaceCode): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${county} || ${town}, 77))`.execute(tx);
}

/** Whether the matter is one that this office sees. */
export async function isSeen(tx: Tx, county: string, matterId: string): Promise<true | undefined> {
  const { rows } = await sql`select 1 from matter where county_code = ${county} and id = ${matterId}`.execute(
    tx,
  );
  return rows.length > 0 ? true : undefined;
}

export function savePin(tx: Tx, county: string, town: PlaceCode, { matterId, pinned }: Pinned): void {
  send(
    tx,
    pinned
      ? sql`
      insert into town_pin (county_code, town_code, matter_id) values (${county}, ${town}, ${matterId})
      on conflict do nothing`
      : sql`
      delete from town_pin where county_code = ${county} and town_code = ${town} and matter_id = ${matterId}`,
  );
}

/** Answers how many the other town had not kept itself. */
export async function movePins(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<number> {
  const { rows } = await sql`
    with gone as (delete from town_pin where county_code = ${county} and town_code = ${from} returning matter_id)
    insert into town_pin (county_code, town_code, matter_id) select ${county}, ${to}, matter_id from gone
    on conflict do nothing returning matter_id`.execute(tx);
  return rows.length;
}
