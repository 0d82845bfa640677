/** All SQL about rooms themselves: their cards, and where they go when places change. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Room } from '../../domain/room/room.ts';
import type { Sign, StandingDay } from '../../domain/room/sign.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly place_code: PlaceCode;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string | null;
  readonly signs: Sign[];
  readonly week: StandingDay[];
  readonly host_office: string | null;
  readonly opened_on: Day;
  readonly closed_on: Day | null;
  readonly version: number;
}

const COLUMNS = sql`id, place_code, name, address, hours, phone, signs, week, host_office, opened_on, closed_on, version`;

const roomOf = ({ place_code, host_office, opened_on, closed_on, phone, ...row }: Row): Room => ({
  ...row,
  placeCode: place_code,
  phone: phone ?? undefined,
  hostOfficeId: host_office ?? undefined,
  openedOn: opened_on,
  closedOn: closed_on ?? undefined,
});

export async function findRoom(tx: Tx, county: string, id: string): Promise<Room | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room where county_code = ${county} and id = ${id}`.execute(tx);
  return rows.map(roomOf)[0];
}

/** Waits until nobody else decides about a room: its calendar, its members, its links. */
export async function holdRoom(tx: Tx, county: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${county} || ${id}::text, 24))`.execute(tx);
}

export async function openRoomAt(tx: Tx, county: string, place: PlaceCode): Promise<Room | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room where county_code = ${county} and place_code = ${place} and closed_on is null`.execute(
    tx,
  );
  return rows.map(roomOf)[0];
}

interface Listing {
  readonly place: PlaceCode;
  readonly sign: Sign | undefined;
  readonly after: PlaceCode | undefined;
  readonly limit: number;
}

/** Open rooms in a place, in the order of their places: a place has one. */
export async function listRooms(tx: Tx, county: string, asked: Listing): Promise<Room[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room where county_code = ${county} and ${within(asked)}
      and place_code > ${asked.after ?? ''} order by place_code limit ${asked.limit}`.execute(tx);
  return rows.map(roomOf);
}

export async function countRooms(
  tx: Tx,
  county: string,
  asked: Pick<Listing, 'place' | 'sign'>,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from room where county_code = ${county} and ${within(asked)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

function within({ place, sign }: Pick<Listing, 'place' | 'sign'>) {
  const { from, before } = rangeOf(place);
  return sql`closed_on is null and place_code >= ${from} and place_code < ${before}
    and ${sign === undefined ? sql`true` : sql`${sign} = any(signs)`}`;
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertRoom(tx: Tx, county: string, room: Room): Promise<boolean> {
  const { rows } = await sql`
    insert into room (county_code, id, place_code, name, address, hours, phone, signs, week, host_office, opened_on, version)
    values (${county}, ${room.id}, ${room.placeCode}, ${room.name}, ${room.address}, ${room.hours}, ${room.phone ?? null},
      ${[...room.signs]}, ${JSON.stringify(room.week)}::jsonb, ${room.hostOfficeId ?? null}, ${room.openedOn}, ${room.version})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** False when somebody changed it since it was read at `seen`. */
export async function updateRoom(tx: Tx, county: string, room: Room, seen: number): Promise<boolean> {
  const { rows } = await sql`
    update room set name = ${room.name}, address = ${room.address}, hours = ${room.hours}, phone = ${room.phone ?? null},
      signs = ${[...room.signs]}, week = ${JSON.stringify(room.week)}::jsonb, host_office = ${room.hostOfficeId ?? null},
      version = ${room.version}
    where county_code = ${county} and id = ${room.id} and version = ${seen} returning id`.execute(tx);
  return rows.length > 0;
}

export async function closeRoom(tx: Tx, county: string, room: Room, why: string): Promise<void> {
  await sql`
    update room set closed_on = ${room.closedOn ?? null}, closed_why = ${why}, version = ${room.version}
    where county_code = ${county} and id = ${room.id}`.execute(tx);
}

export interface Host {
  readonly officeId: string;
  readonly personName: string;
  readonly post: Post;
}

/** Those who hold one of the posts at a place on a day; of one office only, when it is named. */
export async function hostsAt(
  tx: Tx,
  county: string,
  asked: { place: PlaceCode; day: Day; posts: readonly Post[]; officeId?: string | undefined },
): Promise<Host[]> {
  const { rows } = await sql<{ id: string; name: string; post: Post }>`
    select o.id, p.name, o.post from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${county} and o.place_code = ${asked.place} and o.post = any(${[...asked.posts]})
      and o.valid_from <= ${asked.day} and (o.valid_to is null or o.valid_to >= ${asked.day})
      and ${asked.officeId === undefined ? sql`true` : sql`o.id = ${asked.officeId}`}
    order by o.post, p.name, o.id limit 100`.execute(tx);
  return rows.map(({ id, name, post }) => ({ officeId: id, personName: name, post }));
}

/** Rooms of a place go to its successor; where that has one already, theirs is closed. Seen with the clock's duty. */
export async function moveRooms(
  tx: Tx,
  county: string,
  { from, to, day }: { from: PlaceCode; to: PlaceCode; day: Day },
): Promise<number> {
  const { rows } = await sql`
    update room set place_code = ${to},
      closed_on = case when closed_on is null and taken.one then ${day}::date else closed_on end,
      closed_why = case when closed_on is null and taken.one then 'place-joined' else closed_why end
    from (select exists (select 1 from room r where r.county_code = ${county} and r.place_code = ${to}
      and r.closed_on is null) as one) taken
    where county_code = ${county} and place_code = ${from} returning id`.execute(tx);
  return rows.length;
}
