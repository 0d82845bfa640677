/** All SQL about who opened what. */
import { sql } from 'kysely';
import type { Openable, Purpose } from '../../domain/matter/access.ts';
import type { Alarm } from '../../domain/matter/alarm.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

export async function recordAccess(
  tx: Tx,
  house: House,
  { matterId, office, what, purpose }: { matterId: string; office: Office; what: Openable; purpose: Purpose },
): Promise<void> {
  await sql`
    insert into matter_access (county_code, matter_id, at, id, person_id, office_id, what, purpose)
    values (${house.county}, ${matterId}, ${new Date(house.now())}, ${house.newId()}, ${office.personId}, ${office.id},
      ${what}, ${purpose})`.execute(tx);
}

/** Whether a person opened the text of a matter since a moment. */
export async function openedSince(
  tx: Tx,
  county: string,
  { matterId, personId, since }: { matterId: string; personId: string; since: Date },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from matter_access where county_code = ${county} and matter_id = ${matterId}
      and at >= ${since} and person_id = ${personId} and what = 'text' limit 1`.execute(tx);
  return rows.length > 0;
}

export interface StoredOpening {
  readonly at: number;
  readonly what: Openable;
  readonly purpose: Purpose;
  readonly post: string;
  readonly placeName: string;
}

/** Who opened the data of one matter, newest first: posts and places, never names. */
export async function openingsOf(tx: Tx, county: string, matterId: string): Promise<StoredOpening[]> {
  const { rows } = await sql<StoredOpening>`
    select a.at, a.what, a.purpose, o.post, coalesce(u.name, pl.name) as "placeName"
    from matter_access a
    join office o on o.county_code = a.county_code and o.id = a.office_id
    join place pl on pl.county_code = o.county_code and pl.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where a.county_code = ${county} and a.matter_id = ${matterId}
    order by a.at desc, a.id desc limit 200`.execute(tx);
  return rows.map((row) => ({ ...row, placeName: shortName(row.placeName) }));
}

/** The same for every matter a person raised and may see. */
export async function openingsFor(tx: Tx, county: string, personId: string) {
  const { rows } = await sql<StoredOpening & { no: string; matterId: string }>`
    select a.at, a.what, a.purpose, o.post, coalesce(u.name, pl.name) as "placeName", m.no, m.id as "matterId"
    from matter m
    join matter_access a on a.county_code = m.county_code and a.matter_id = m.id
    join office o on o.county_code = a.county_code and o.id = a.office_id
    join place pl on pl.county_code = o.county_code and pl.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where m.county_code = ${county} and m.reporter_person = ${personId}
    order by a.at desc, a.id desc limit 200`.execute(tx);
  return rows.map((row) => ({ ...row, placeName: shortName(row.placeName) }));
}

/** How many different matters a person opened since a moment, and whether that was told already. Seen by the audit's duty only. */
export async function openedLately(
  tx: Tx,
  county: string,
  { personId, since }: { personId: string; since: Date },
): Promise<{ matters: number; toldBefore: boolean }> {
  const { rows } = await sql<{ matters: number; toldBefore: boolean }>`
    select count(distinct matter_id) filter (where act in ('matter.open', 'matter.tell-phone', 'matter.take-texts'))::int as matters,
      coalesce(bool_or(act = 'alarm.many-openings'), false) as "toldBefore"
    from audit where county_code = ${county} and at >= ${since} and person_id = ${personId}`.execute(tx);
  return rows[0] ?? { matters: 0, toldBefore: false };
}

/** What was told since a moment, newest first. Seen by the audit's duty only. */
export async function alarmLines(
  tx: Tx,
  county: string,
  { acts, since, limit }: { acts: readonly Alarm[]; since: Date; limit: number },
) {
  const { rows } = await sql<{ at: number; alarm: Alarm; personName: string; post: Post; placeName: string }>`
    select a.at, a.act as alarm, p.name as "personName", o.post, coalesce(u.name, pl.name) as "placeName"
    from audit a
    join person p on p.county_code = a.county_code and p.id = a.person_id
    join office o on o.county_code = a.county_code and o.id = a.office_id
    join place pl on pl.county_code = o.county_code and pl.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where a.county_code = ${county} and a.at >= ${since} and a.act = any(${acts})
    order by a.at desc, a.id desc limit ${limit}`.execute(tx);
  return rows.map((row) => ({ ...row, placeName: shortName(row.placeName) }));
}
