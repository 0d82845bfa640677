/** All SQL about who belongs to a room: standing members, linked members of the CPPCC, and their room days. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Link } from '../../domain/room/link.ts';
import type { Member } from '../../domain/room/member.ts';
import type { RoomDay } from '../../domain/room/room-day.ts';
import type { Tx } from '../kit/database.ts';

export async function membersOf(tx: Tx, county: string, roomId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select id, name, side, woman, consent, since from room_member
    where county_code = ${county} and room_id = ${roomId} order by since, name, id limit 200`.execute(tx);
  return rows;
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertMember(tx: Tx, county: string, roomId: string, member: Member): Promise<boolean> {
  const { id, name, side, woman, consent, since } = member;
  const { rows } = await sql`
    insert into room_member (county_code, id, room_id, name, side, woman, consent, since)
    values (${county}, ${id}, ${roomId}, ${name}, ${side}, ${woman}, ${consent}, ${since})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Whether there was one to erase. */
export async function eraseMember(
  tx: Tx,
  county: string,
  { roomId, memberId }: { roomId: string; memberId: string },
): Promise<boolean> {
  const { rows } = await sql`
    delete from room_member where county_code = ${county} and room_id = ${roomId} and id = ${memberId}
    returning id`.execute(tx);
  return rows.length > 0;
}

/** The same, by the id alone. */
export async function eraseMemberById(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from room_member where county_code = ${county} and id = ${id}`.execute(tx);
}

export interface NamedLink extends Link {
  readonly personName: string;
}

/** Who serves a room now, by the day since when. */
export async function linksOf(tx: Tx, county: string, roomId: string): Promise<NamedLink[]> {
  const { rows } = await sql<NamedLink>`
    select l.room_id as "roomId", l.person_id as "personId", l.from_day as "from", p.name as "personName"
    from room_link l join person p on p.county_code = l.county_code and p.id = l.person_id
    where l.county_code = ${county} and l.room_id = ${roomId} and l.until is null
    order by l.from_day, p.name, p.id`.execute(tx);
  return rows;
}

export async function isLinked(tx: Tx, county: string, roomId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from room_link where county_code = ${county} and room_id = ${roomId} and person_id = ${personId}
      and until is null`.execute(tx);
  return rows.length > 0;
}

/** Whether a member of the CPPCC serves the open room of a place. */
export async function isServed(tx: Tx, county: string, place: PlaceCode): Promise<boolean> {
  const { rows } = await sql`
    select 1 from room_link l
    join room r on r.county_code = l.county_code and r.id = l.room_id and r.closed_on is null
    where l.county_code = ${county} and r.place_code = ${place} and l.until is null limit 1`.execute(tx);
  return rows.length > 0;
}

/** The open rooms of one person. Waits until nobody else decides about that person's rooms. */
export async function holdLinksOfPerson(tx: Tx, county: string, personId: string): Promise<Link[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${county} || ${personId}::text, 25))`.execute(tx);
  const { rows } = await sql<Link>`
    select l.room_id as "roomId", l.person_id as "personId", l.from_day as "from" from room_link l
    join room r on r.county_code = l.county_code and r.id = l.room_id and r.closed_on is null
    where l.county_code = ${county} and l.person_id = ${personId} and l.until is null`.execute(tx);
  return rows;
}

export async function insertLink(tx: Tx, county: string, { roomId, personId, from }: Link): Promise<void> {
  await sql`
    insert into room_link (county_code, room_id, person_id, from_day) values (${county}, ${roomId}, ${personId}, ${from})
    on conflict (county_code, room_id, person_id, from_day) do update set until = null`.execute(tx);
}

export async function endLink(tx: Tx, county: string, { roomId, personId }: Link, until: Day): Promise<void> {
  await sql`
    update room_link set until = ${until}
    where county_code = ${county} and room_id = ${roomId} and person_id = ${personId} and until is null`.execute(
    tx,
  );
}

/** Members of the CPPCC in office on a day with the open rooms they serve, by name. */
export async function cppccMembers(tx: Tx, county: string, day: Day) {
  const { rows } = await sql<{
    personId: string;
    personName: string;
    rooms: { roomId: string; name: string }[];
  }>`
    select p.id as "personId", p.name as "personName",
      coalesce((select jsonb_agg(jsonb_build_object('roomId', r.id, 'name', r.name) order by r.place_code)
        from room_link l join room r on r.county_code = l.county_code and r.id = l.room_id and r.closed_on is null
        where l.county_code = p.county_code and l.person_id = p.id and l.until is null), '[]') as rooms
    from person p
    where p.county_code = ${county} and exists (select 1 from office o where o.county_code = p.county_code
      and o.person_id = p.id and o.post = 'cppcc_member' and o.valid_from <= ${day}
      and (o.valid_to is null or o.valid_to >= ${day}))
    order by p.name, p.id limit 1000`.execute(tx);
  return rows;
}

/** Open rooms that nobody serves: the first of them, and how many. */
export async function roomsWithout(tx: Tx, county: string, limit: number) {
  const { rows } = await sql<{ roomId: string; name: string; count: number }>`
    select id as "roomId", name, (count(*) over ())::int as count from room r
    where r.county_code = ${county} and r.closed_on is null and not exists (select 1 from room_link l
      where l.county_code = r.county_code and l.room_id = r.id and l.until is null)
    order by r.place_code limit ${limit}`.execute(tx);
  return { without: rows.map(({ roomId, name }) => ({ roomId, name })), count: rows[0]?.count ?? 0 };
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertRoomDay(tx: Tx, county: string, one: RoomDay): Promise<boolean> {
  const { rows } = await sql`
    insert into room_day (county_code, id, room_id, person_id, kind, day, households, sides, heard)
    values (${county}, ${one.id}, ${one.roomId}, ${one.personId}, ${one.kind}, ${one.day}, ${one.households},
      ${one.sides}, ${one.heard})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Room days and visits between two days, the newest first; never whose. */
export async function roomDaysBetween(
  tx: Tx,
  county: string,
  { roomId, from, to }: { roomId: string; from: Day; to: Day },
): Promise<Omit<RoomDay, 'personId' | 'roomId'>[]> {
  const { rows } = await sql<Omit<RoomDay, 'personId' | 'roomId'>>`
    select id, kind, day, households, sides, heard from room_day
    where county_code = ${county} and room_id = ${roomId} and day between ${from} and ${to}
    order by day desc, id desc limit 400`.execute(tx);
  return rows;
}
