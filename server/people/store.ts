/** All SQL about persons, their offices and sessions. */
import { sql } from 'kysely';
import type { MyOffice } from '../../contract/people.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Tx } from '../kit/database.ts';

export interface Account {
  readonly personId: string;
  readonly name: string;
  readonly passwordHash: string | undefined;
}

/** The person with this account or phone number who can sign in. */
export async function findAccount(tx: Tx, county: string, account: string): Promise<Account | undefined> {
  const { rows } = await sql<{ id: string; name: string; password_hash: string | null }>`
    select id, name, password_hash from person
    where county_code = ${county} and (account = ${account} or phone = ${account}) and password_hash is not null
    limit 1`.execute(tx);
  const [row] = rows;
  return row && { personId: row.id, name: row.name, passwordHash: row.password_hash ?? undefined };
}

export interface HeldOffice extends Office {
  readonly placeName: string;
  readonly unitName: string | undefined;
}

/** The offices a person holds on a day, the widest place first. */
export async function officesOf(tx: Tx, county: string, personId: string, day: Day): Promise<HeldOffice[]> {
  const { rows } = await sql<OfficeRow>`
    select o.id, o.person_id, o.post, o.place_code, o.unit_code, o.valid_from, o.valid_to,
      p.name as place_name, u.name as unit_name
    from office o
    join place p on p.county_code = o.county_code and p.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where o.county_code = ${county} and o.person_id = ${personId}
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
    order by length(o.place_code), o.place_code, o.post`.execute(tx);
  return rows.map(heldOffice);
}

/** The office a person held last, when its term ended on a day or later. */
export async function lastOfficeOf(
  tx: Tx,
  county: string,
  personId: string,
  since: Day,
): Promise<HeldOffice | undefined> {
  const { rows } = await sql<OfficeRow>`
    select o.id, o.person_id, o.post, o.place_code, o.unit_code, o.valid_from, o.valid_to,
      p.name as place_name, u.name as unit_name
    from office o
    join place p on p.county_code = o.county_code and p.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where o.county_code = ${county} and o.person_id = ${personId}
      and o.valid_to >= ${since} and o.valid_to >= o.valid_from
    order by o.valid_to desc limit 1`.execute(tx);
  return rows[0] && heldOffice(rows[0]);
}

export async function countyName(tx: Tx, county: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from place where county_code = ${county} and code = ${county}`.execute(tx);
  return rows[0]?.name ?? county;
}

export async function personName(tx: Tx, county: string, personId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from person where county_code = ${county} and id = ${personId}`.execute(tx);
  return rows[0]?.name ?? '';
}

/** The session acts under this office from now on, and ends by then if it would have lived longer. */
export async function takeOffice(
  tx: Tx,
  county: string,
  sessionId: string,
  { officeId, until }: { officeId: string; until: Date },
): Promise<void> {
  await sql`
    update session set office_id = ${officeId}, expires = least(expires, ${until}::timestamptz)
    where county_code = ${county} and id = ${sessionId}`.execute(tx);
}

export async function sessionsOf(tx: Tx, county: string, personId: string, at: Date) {
  const { rows } = await sql<{ id: string; client: string; since: number; last_used: number }>`
    select id, client, since, last_used from session
    where county_code = ${county} and person_id = ${personId} and expires > ${at}
    order by last_used desc limit 100`.execute(tx);
  return rows;
}

/** Ends one session of this person; false when there is none. */
export async function endSession(
  tx: Tx,
  county: string,
  personId: string,
  sessionId: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from session where county_code = ${county} and person_id = ${personId} and id = ${sessionId}
    returning id`.execute(tx);
  return rows.length > 0;
}

/** Ends all sessions of this person but one; answers how many. */
export async function endOtherSessions(
  tx: Tx,
  county: string,
  personId: string,
  keptId: string,
): Promise<number> {
  const { rows } = await sql`
    delete from session where county_code = ${county} and person_id = ${personId} and id <> ${keptId}
    returning id`.execute(tx);
  return rows.length;
}

/** Each account once, with the office it signs in under. */
export async function demoAccounts(tx: Tx, county: string) {
  const { rows } = await sql<{ account: string; name: string; post: Post; place_name: string }>`
    select account, name, post, place_name from (
      select distinct on (p.account) p.account, p.name, o.post, o.place_code, coalesce(u.name, pl.name) as place_name
      from person p
      join office o on o.county_code = p.county_code and o.person_id = p.id
      join place pl on pl.county_code = o.county_code and pl.code = o.place_code
      left join unit u on u.county_code = o.county_code and u.code = o.unit_code
      where p.county_code = ${county} and p.demo_shown
      order by p.account, length(o.place_code), o.place_code, o.post
    ) shown order by length(place_code) desc, place_code, account`.execute(tx);
  return rows.map((row) => ({ ...row, place_name: shortName(row.place_name) }));
}

/** 回避: ids of the persons somebody is closely related to, whichever of the two declared it. */
export async function relationsOf(tx: Tx, county: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select relative as id from relatives_of(${county}, ${personId}) as relative`.execute(tx);
  return rows.map(({ id }) => id);
}

export interface AuditQuery {
  readonly before: { readonly at: Date; readonly id: string } | undefined;
  readonly act: string | undefined;
  readonly person: string | undefined;
  readonly limit: number;
}

/** Audit lines, newest first. Only a transaction with the audit duty sees any. */
export async function auditLines(tx: Tx, county: string, { before, act, person, limit }: AuditQuery) {
  const { rows } = await sql<{
    id: string;
    at: number;
    act: string;
    person_name: string | null;
    post: Post | null;
    place_name: string | null;
    matter_id: string | null;
  }>`
    select a.id, a.at, a.act, p.name as person_name, o.post, pl.name as place_name, a.matter_id
    from audit a
    left join person p on p.county_code = a.county_code and p.id = a.person_id
    left join office o on o.county_code = a.county_code and o.id = a.office_id
    left join place pl on pl.county_code = o.county_code and pl.code = o.place_code
    where a.county_code = ${county}
      ${before === undefined ? sql`` : sql`and (a.at, a.id) < (${before.at}, ${before.id})`}
      ${act === undefined ? sql`` : sql`and a.act = ${act}`}
      ${person === undefined ? sql`` : sql`and p.name = ${person}`}
    order by a.at desc, a.id desc limit ${limit}`.execute(tx);
  return rows.map((row) => ({
    ...row,
    place_name: row.place_name === null ? null : shortName(row.place_name),
  }));
}

interface OfficeRow {
  readonly id: string;
  readonly person_id: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly place_name: string;
  readonly unit_name: string | null;
}

const heldOffice = (row: OfficeRow): HeldOffice => ({
  id: row.id,
  personId: row.person_id,
  post: row.post,
  placeCode: row.place_code,
  from: row.valid_from,
  ...(row.unit_code === null ? {} : { unitCode: row.unit_code }),
  ...(row.valid_to === null ? {} : { to: row.valid_to }),
  placeName: shortName(row.place_name),
  unitName: row.unit_name ?? undefined,
});

export const myOffice = (office: HeldOffice): MyOffice => ({
  officeId: office.id,
  post: office.post,
  placeCode: office.placeCode,
  placeName: office.placeName,
  unitCode: office.unitCode ?? null,
  unitName: office.unitName ?? null,
});
