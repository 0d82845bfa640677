/** SQL of everything the house keeps about one person with an account. Row-level security shows each the own rows only. */
import { type RawBuilder, sql } from 'kysely';
import type { HELD_REASONS } from '../../contract/sync.ts';
import type { MatterStatus } from '../../domain/matter/matter.ts';
import type { NoticeKind } from '../../domain/notice/kind.ts';
import type { Post } from '../../domain/people/post.ts';
import type { RelationKind } from '../../domain/people/relation.ts';
import type { AdvisorKind } from '../../domain/room/advisor.ts';
import type { RoomDayKind } from '../../domain/room/room-day.ts';
import type { Tx } from '../kit/database.ts';

/** Of whom, and at most how many of each. */
export interface OfPerson {
  readonly county: string;
  readonly person: string;
  readonly limit: number;
}

const rowsOf = async <R>(tx: Tx, query: RawBuilder<R>): Promise<R[]> => (await query.execute(tx)).rows;

/** What a person raised, the newest first; of a sensitive one the number only: its words are opened for a purpose, on its page. */
export const raisedBy = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ id: string; no: string; title: string; text: string; at: number; status: MatterStatus }>`
    select id, no, case when data_class = 'P3' then '' else title end as title,
      case when data_class = 'P3' then '' else text end as text, reported_at as at, status from matter
    where county_code = ${county} and reporter_person = ${person} and reporter_kind = 'office'
    order by reported_at desc, id limit ${limit}`,
  );

/** What whoever raised these matters wrote to each since, the first first; nothing to a sensitive one. */
export const saidTo = (tx: Tx, county: string, matterIds: readonly string[]) =>
  rowsOf(
    tx,
    sql<{ matterId: string; at: number; kind: string; words: Readonly<Record<string, string>> | null }>`
    select s.matter_id as "matterId", s.at, s.kind, s.words from matter_step s
    join matter m on m.county_code = s.county_code and m.id = s.matter_id and m.data_class <> 'P3'
    where s.county_code = ${county} and s.matter_id = any(${[...matterIds]}::uuid[])
      and s.kind <> 'reported' and s.body -> 'by' ->> 'kind' = 'reporter'
    order by s.matter_id, s.seq`,
  );

/** What was told to the person and not to an office. */
export const toldTo = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ at: number; kind: NoticeKind; tail: string | null }>`
    select at, kind, tail from notice
    where county_code = ${county} and to_key = 'person:' || ${person}::text order by at desc limit ${limit}`,
  );

/** Relations the person declared, those withdrawn too. */
export const declaredBy = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{
      other: string;
      kind: RelationKind;
      declaredAt: number;
      withdrawnAt: number | null;
      withdrawnWhy: string | null;
    }>`
    select o.name as other, r.kind, r.declared_at as "declaredAt", r.withdrawn_at as "withdrawnAt",
      r.withdrawn_why as "withdrawnWhy"
    from relation r join person o on o.county_code = r.county_code and o.id = r.other_id
    where r.county_code = ${county} and r.person_id = ${person} order by r.declared_at desc limit ${limit}`,
  );

/** What happened to the offices and the account of a person, by whom in which post. */
export const accountSteps = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ at: number; kind: string; byPost: Post; byPlace: string; why: string | null }>`
    select s.at, s.kind, o.post as "byPost", o.place_code as "byPlace", s.body ->> 'why' as why from office_step s
    join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.subject_person_id = ${person} order by s.at desc, s.id limit ${limit}`,
  );

export const invitationsOf = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ at: number; expires: number; usedAt: number | null; revokedAt: number | null }>`
    select at, expires, used_at as "usedAt", revoked_at as "revokedAt" from invitation
    where county_code = ${county} and person_id = ${person} order by at desc limit ${limit}`,
  );

export const savedBy = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ name: string; address: string; since: number }>`
    select name, address, since from saved_view
    where county_code = ${county} and person_id = ${person} order by since, id limit ${limit}`,
  );

export const phonesOf = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ app: string; place: string; lastContact: number; revokedAt: number | null }>`
    select app, place_code as place, last_contact as "lastContact", revoked_at as "revokedAt" from device
    where county_code = ${county} and person_id = ${person} order by last_contact desc limit ${limit}`,
  );

/** What came from the person's phones and waits, or was decided. */
export const heldOf = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{
      receivedAt: number;
      kind: string;
      reason: (typeof HELD_REASONS)[number];
      decidedAt: number | null;
      why: string | null;
    }>`
    select received_at as "receivedAt", kind, reason, decided_at as "decidedAt", why from held_command
    where county_code = ${county} and person_id = ${person} order by received_at desc limit ${limit}`,
  );

/** Which lists a person took out; of the file of one matter not of which: it may be sealed from the person since. */
export const exportedBy = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ at: number; list: string; format: string }>`
    select at, case when format = 'zip' then 'matter' else list end as list, format from export
    where county_code = ${county} and person_id = ${person} order by at desc limit ${limit}`,
  );

/** Where the person advises, with the near relatives in office as they were said. */
export const advisesIn = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ place: string; name: string; kind: AdvisorKind; from: string; until: string; relatives: string[] }>`
    select a.place_code as place, a.name, a.kind, a.from_day as "from", a.until,
      array(select p.name from person p where p.county_code = a.county_code and p.id = any(a.relatives) order by p.id) as relatives
    from advisor a where a.county_code = ${county} and a.person_id = ${person} order by a.from_day desc limit ${limit}`,
  );

/** Which rooms the person serves or served. */
export const roomsOf = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ room: string; from: string; until: string | null }>`
    select r.name as room, l.from_day as "from", l.until from room_link l
    join room r on r.county_code = l.county_code and r.id = l.room_id
    where l.county_code = ${county} and l.person_id = ${person} order by l.from_day desc limit ${limit}`,
  );

export const roomDaysOf = (tx: Tx, { county, person, limit }: OfPerson) =>
  rowsOf(
    tx,
    sql<{ room: string; kind: RoomDayKind; day: string; households: number; sides: number; heard: string }>`
    select r.name as room, d.kind, d.day, d.households, d.sides, d.heard from room_day d
    join room r on r.county_code = d.county_code and r.id = d.room_id
    where d.county_code = ${county} and d.person_id = ${person} order by d.day desc, d.id limit ${limit}`,
  );

/** What only served an account goes with it: views, phones, what was told to the person. Of an account that still opens, nothing. */
export async function forgetBeside(tx: Tx, county: string, person: string): Promise<void> {
  await sql`delete from saved_view where county_code = ${county} and person_id = ${person}`.execute(tx);
  await sql`delete from device where county_code = ${county} and person_id = ${person}`.execute(tx);
  await sql`delete from notice where county_code = ${county} and to_key = 'person:' || ${person}::text`.execute(
    tx,
  );
}
