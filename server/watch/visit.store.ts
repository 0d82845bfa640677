/** SQL of the points that care cards ask for. Seen with the clock's duty: a card is not always its area's chief's to write. */
import { sql } from 'kysely';
import type { Tx } from '../kit/database.ts';
import type { VisitWish } from '../kit/visiting.ts';

/** Whether the card had a point already. */
export async function renewVisit(tx: Tx, county: string, wish: VisitWish): Promise<boolean> {
  const { rows } = await sql`
    update watch_point set title = ${wish.title}, place_code = ${wish.placeCode}, carers = ${[...wish.carers]}::uuid[],
      until = ${wish.until}, version = version + 1, changed_in = pg_current_xact_id()
    where county_code = ${county} and care_card = ${wish.cardId} and retired_on is null
    returning id`.execute(tx);
  return rows.length > 0;
}

export async function deleteVisit(tx: Tx, county: string, cardId: string): Promise<void> {
  await sql`
    delete from watch_look where county_code = ${county}
      and point_id in (select id from watch_point where county_code = ${county} and care_card = ${cardId})`.execute(
    tx,
  );
  await sql`
    delete from watch_point where county_code = ${county} and care_card = ${cardId}`.execute(tx);
}
