/** SQL of what goes along when places change. What was given up keeps the place of its day. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import type { Tx } from '../kit/database.ts';

export async function pointsStanding(tx: Tx, county: string, code: PlaceCode, day: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from watch_point where county_code = ${county} and place_code = ${code}
      and retired_on is null and (until is null or until >= ${day})`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Answers how many points moved. Two places of one campaign that become one stay two only where both still live. */
export async function carryTo(
  tx: Tx,
  county: string,
  heirs: ReadonlyMap<PlaceCode, PlaceCode>,
): Promise<number> {
  const moves = JSON.stringify([...heirs].map(([from, to]) => ({ from, to })));
  const { rows } = await sql`
    update watch_point w set place_code = r."to", changed_in = pg_current_xact_id()
    from jsonb_to_recordset(${moves}::jsonb) as r("from" text, "to" text)
    where w.county_code = ${county} and w.place_code = r."from" and w.retired_on is null
    returning w.id`.execute(tx);
  await sql`
    update weather_note n set place_code = r."to"
    from jsonb_to_recordset(${moves}::jsonb) as r("from" text, "to" text)
    where n.county_code = ${county} and n.place_code = r."from" and n.taken_back_on is null`.execute(tx);
  await sql`
    update campaign_part p set place_code = r."to", town_code = left(r."to", ${CODE_DIGITS.town}::int)
    from jsonb_to_recordset(${moves}::jsonb) as r("from" text, "to" text)
    where p.county_code = ${county} and p.place_code = r."from"
      and not exists (select 1 from campaign_part other where other.county_code = ${county}
        and other.campaign_id = p.campaign_id and other.place_code = r."to")`.execute(tx);
  await sql`
    update campaign_declined d set place_code = r."to"
    from jsonb_to_recordset(${moves}::jsonb) as r("from" text, "to" text)
    where d.county_code = ${county} and d.place_code = r."from"
      and not exists (select 1 from campaign_declined other where other.county_code = ${county}
        and other.campaign_id = d.campaign_id and other.place_code = r."to")`.execute(tx);
  return rows.length;
}
