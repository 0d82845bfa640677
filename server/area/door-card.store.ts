/** All SQL about the cards for the door: who is chief of which area, who agreed, and the phone of the village's hall. */
import { sql } from 'kysely';
import type { HallPhone } from '../../domain/area/door-card.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Tx } from '../kit/database.ts';

export interface OnDuty {
  readonly placeCode: PlaceCode;
  readonly personName: string;
  /** Undefined unless the holder of this office agreed. */
  readonly phone: string | undefined;
  readonly substitute: boolean;
}

/** The areas at a code or inside it on a day, in order of code. */
export async function areasIn(tx: Tx, county: string, code: PlaceCode, day: Day) {
  const { from, before } = rangeOf(code);
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from place where county_code = ${county} and level = 'area' and code >= ${from} and code < ${before}
      and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by code limit 500`.execute(tx);
  return rows.map((row) => ({ code: row.code, name: shortName(row.name) }));
}

/** Who is chief, or stands in, at those areas on a day; who came last, last. */
export async function onDutyIn(tx: Tx, county: string, code: PlaceCode, day: Day): Promise<OnDuty[]> {
  const { from, before } = rangeOf(code);
  const { rows } = await sql<{
    place_code: string;
    name: string;
    phone: string | null;
    stands_in: boolean;
  }>`
    select o.place_code, p.name, o.stands_in_for is not null as stands_in,
      case when d.office_id is null then null else p.phone end as phone
    from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id
    left join door_card d on d.county_code = o.county_code and d.office_id = o.id
    where o.county_code = ${county} and o.post = 'area_chief' and o.place_code >= ${from} and o.place_code < ${before}
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
    order by o.place_code, o.valid_from, o.id limit 1500`.execute(tx);
  return rows.map((row) => ({
    placeCode: row.place_code,
    personName: row.name,
    phone: row.phone ?? undefined,
    substitute: row.stands_in,
  }));
}

export async function phoneOfPerson(tx: Tx, county: string, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ phone: string | null }>`
    select phone from person where county_code = ${county} and id = ${personId}`.execute(tx);
  return rows[0]?.phone ?? undefined;
}

export async function hasAgreed(tx: Tx, county: string, officeId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from door_card where county_code = ${county} and office_id = ${officeId}`.execute(tx);
  return rows.length > 0;
}

export async function keepAgreement(
  tx: Tx,
  county: string,
  { officeId, agreed, day }: { officeId: string; agreed: boolean; day: Day },
): Promise<void> {
  if (agreed)
    await sql`
      insert into door_card (county_code, office_id, agreed_on) values (${county}, ${officeId}, ${day})
      on conflict (county_code, office_id) do nothing`.execute(tx);
  else await sql`delete from door_card where county_code = ${county} and office_id = ${officeId}`.execute(tx);
}

/** Its place's row is held, so that two who change it decide one after the other. */
export async function lockHall(tx: Tx, county: string, village: PlaceCode): Promise<HallPhone> {
  await sql`select 1 from place where county_code = ${county} and code = ${village} for update`.execute(tx);
  return hallOf(tx, county, village);
}

export async function hallOf(tx: Tx, county: string, village: PlaceCode): Promise<HallPhone> {
  const { rows } = await sql<{ phone: string | null; version: number }>`
    select phone, version from village_hall where county_code = ${county} and place_code = ${village}`.execute(
    tx,
  );
  return { phone: rows[0]?.phone ?? undefined, version: rows[0]?.version ?? 0 };
}

export async function saveHall(tx: Tx, county: string, village: PlaceCode, hall: HallPhone): Promise<void> {
  await sql`
    insert into village_hall (county_code, place_code, phone, version)
    values (${county}, ${village}, ${hall.phone ?? null}, ${hall.version})
    on conflict (county_code, place_code) do update set phone = excluded.phone, version = excluded.version`.execute(
    tx,
  );
}
