/** All SQL about what proves a room: its rules, its pictures, and the self-checks. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Checked } from '../../domain/room/check.ts';
import type { Picture, RulesRequest } from '../../domain/room/paper.ts';
import type { Tx } from '../kit/database.ts';

export async function rulesOf(tx: Tx, county: string, roomId: string): Promise<RulesRequest | undefined> {
  const { rows } = await sql<RulesRequest>`
    select text, adopted_on as "adoptedOn" from room_rules
    where county_code = ${county} and room_id = ${roomId}`.execute(tx);
  return rows[0];
}

export async function saveRules(tx: Tx, county: string, roomId: string, rules: RulesRequest): Promise<void> {
  await sql`
    insert into room_rules (county_code, room_id, text, adopted_on)
    values (${county}, ${roomId}, ${rules.text}, ${rules.adoptedOn})
    on conflict (county_code, room_id) do update set text = excluded.text, adopted_on = excluded.adopted_on`.execute(
    tx,
  );
}

export async function picturesOf(tx: Tx, county: string, roomId: string): Promise<Picture[]> {
  const { rows } = await sql<Picture>`
    select of_what as "of", photo from room_picture
    where county_code = ${county} and room_id = ${roomId} order by of_what, photo`.execute(tx);
  return rows;
}

export async function savePictures(
  tx: Tx,
  county: string,
  roomId: string,
  pictures: readonly Picture[],
): Promise<void> {
  await sql`delete from room_picture where county_code = ${county} and room_id = ${roomId}`.execute(tx);
  await sql`
    insert into room_picture (county_code, room_id, of_what, photo)
    select distinct ${county}, ${roomId}::uuid, r."of", r.photo
    from jsonb_to_recordset(${JSON.stringify(pictures)}::jsonb) as r("of" text, photo text)`.execute(tx);
}

/** The newest first. */
export async function checksOf(tx: Tx, county: string, roomId: string, limit: number): Promise<Checked[]> {
  const { rows } = await sql<Checked>`
    select checked_on as "on", findings from room_check
    where county_code = ${county} and room_id = ${roomId} order by checked_on desc limit ${limit}`.execute(
    tx,
  );
  return rows;
}

export async function insertCheck(
  tx: Tx,
  county: string,
  { roomId, officeId, checked }: { roomId: string; officeId: string; checked: Checked },
): Promise<void> {
  await sql`
    insert into room_check (county_code, room_id, checked_on, findings, office_id)
    values (${county}, ${roomId}, ${checked.on}, ${JSON.stringify(checked.findings)}::jsonb, ${officeId})`.execute(
    tx,
  );
}

/** Signed meetings of the room’s place, what else the room was booked for, and room days, within the days named. */
export async function countRecords(
  tx: Tx,
  county: string,
  { roomId, from, to }: { roomId: string; from: Day; to: Day },
): Promise<number> {
  // A booking on the day of a meeting is that meeting’s.
  const { rows } = await sql<{ n: number }>`
    with held as (
      select (m.starts at time zone 'Asia/Shanghai')::date as day
      from meeting m join room r on r.county_code = m.county_code and r.place_code = m.place_code
      where m.county_code = ${county} and r.id = ${roomId} and m.status in ('signed', 'archived')
        and (m.starts at time zone 'Asia/Shanghai')::date between ${from} and ${to})
    select (select count(*) from held)::int
      + (select count(*) from room_booking where county_code = ${county} and room_id = ${roomId}
        and cancelled_why is null and day between ${from} and ${to} and day not in (select day from held))::int
      + (select count(*) from room_day where county_code = ${county} and room_id = ${roomId}
        and day between ${from} and ${to})::int as n`.execute(tx);
  return rows[0]?.n ?? 0;
}
