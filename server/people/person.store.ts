/** All SQL about persons, their accounts and the invitations that open them. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { NO_NAME } from '../../domain/people/forget.ts';
import type { Invitation } from '../../domain/people/invitation.ts';
import type { Office } from '../../domain/people/office.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly phone: string | null;
  readonly hasPassword: boolean;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly phone: string | null;
  readonly has_password: boolean;
}

const COLUMNS = sql`id, name, account, phone, password_hash is not null as has_password`;

const personOf = ({ has_password, ...row }: Row): Person => ({ ...row, hasPassword: has_password });

export async function findPerson(tx: Tx, county: string, id: string): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from person where county_code = ${county} and id = ${id}`.execute(tx);
  return rows[0] && personOf(rows[0]);
}

/** Whether there is anything left that reaches the person or opens the account. */
export const isKept = ({ id, account, phone, hasPassword }: Person): boolean =>
  phone !== null || hasPassword || account !== id;

/** Whoever this number belongs to, or signs in with it as an account. */
export async function findByPhone(tx: Tx, county: string, phone: string): Promise<Person[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from person where county_code = ${county} and (phone = ${phone} or account = ${phone})
    order by password_hash is null, id limit 10`.execute(tx);
  return rows.map(personOf);
}

/** A new person signs in with the phone number. */
export async function insertPerson(
  tx: Tx,
  county: string,
  { id, name, phone }: { id: string; name: string; phone: string },
): Promise<void> {
  await sql`
    insert into person (county_code, id, name, account, phone)
    values (${county}, ${id}, ${name}, ${phone}, ${phone})`.execute(tx);
}

export async function setName(tx: Tx, county: string, id: string, name: string): Promise<void> {
  await sql`update person set name = ${name} where county_code = ${county} and id = ${id}`.execute(tx);
}

/** Takes the phone and everything that opens the account away, and the name where nothing keeps it. */
export async function forgetAccount(
  tx: Tx,
  county: string,
  id: string,
  { name }: { name: boolean },
): Promise<void> {
  await sql`
    update person set phone = null, password_hash = null, account = id::text,
      name = case when ${name} then ${NO_NAME} else name end
    where county_code = ${county} and id = ${id}`.execute(tx);
}

/** An account that was the old number becomes the new one. */
export async function setPhone(tx: Tx, county: string, id: string, phone: string): Promise<void> {
  await sql`
    update person set phone = ${phone}, account = case when account = phone then ${phone} else account end
    where county_code = ${county} and id = ${id}`.execute(tx);
}

export async function setPassword(tx: Tx, county: string, id: string, hash: string | null): Promise<void> {
  await sql`update person set password_hash = ${hash} where county_code = ${county} and id = ${id}`.execute(
    tx,
  );
}

/** Ends every session of a person; answers how many there were. */
export async function endSessionsOf(tx: Tx, county: string, personId: string): Promise<number> {
  const { rows } = await sql`
    delete from session where county_code = ${county} and person_id = ${personId} returning id`.execute(tx);
  return rows.length;
}

export async function insertInvitation(
  tx: Tx,
  county: string,
  { invitation, codeHash, at, by }: { invitation: Invitation; codeHash: Buffer; at: Date; by: Office },
): Promise<void> {
  const { id, personId, expires } = invitation;
  await sql`
    insert into invitation (county_code, code_hash, id, person_id, at, expires, by_person, by_office)
    values (${county}, ${codeHash}, ${id}, ${personId}, ${at}, ${new Date(expires)}, ${by.personId}, ${by.id})`.execute(
    tx,
  );
}

/** Codes made before open nothing any more. */
export async function revokeInvitations(tx: Tx, county: string, personId: string, at: Date): Promise<void> {
  await sql`
    update invitation set revoked_at = ${at}
    where county_code = ${county} and person_id = ${personId} and used_at is null and revoked_at is null`.execute(
    tx,
  );
}

/** The invitation with this hash, locked, so that two who show it at once are told apart. */
export async function lockInvitation(
  tx: Tx,
  county: string,
  codeHash: Buffer,
): Promise<Invitation | undefined> {
  const { rows } = await sql<{
    id: string;
    person_id: string;
    expires: number;
    used_at: number | null;
    revoked_at: number | null;
  }>`
    select id, person_id, expires, used_at, revoked_at from invitation
    where county_code = ${county} and code_hash = ${codeHash} for update`.execute(tx);
  const [row] = rows;
  return (
    row && {
      id: row.id,
      personId: row.person_id,
      expires: row.expires,
      ...(row.used_at === null ? {} : { usedAt: row.used_at }),
      ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    }
  );
}

export async function useInvitation(tx: Tx, county: string, id: string, at: Date): Promise<void> {
  await sql`update invitation set used_at = ${at} where county_code = ${county} and id = ${id}`.execute(tx);
}

/** Whether a code of this person still opens the account. */
export async function isInvited(tx: Tx, county: string, personId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    select 1 from invitation where county_code = ${county} and person_id = ${personId}
      and used_at is null and revoked_at is null and expires > ${at} limit 1`.execute(tx);
  return rows.length > 0;
}

/** Whoever holds an office inside a place on a day and has not signed in; with no code that opens the account, or any. */
interface Unopened {
  readonly within: PlaceCode;
  readonly day: Day;
  readonly at: Date;
}

const unopened = ({ within, day, at }: Unopened, { withoutCode }: { withoutCode: boolean }) => {
  const { from, before } = rangeOf(within);
  return sql`p.password_hash is null
    and exists (select 1 from office o
      where o.county_code = p.county_code and o.person_id = p.id and o.place_code >= ${from} and o.place_code < ${before}
        and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}))
    ${
      withoutCode
        ? sql`and not exists (select 1 from invitation i
      where i.county_code = p.county_code and i.person_id = p.id and i.used_at is null and i.revoked_at is null
        and i.expires > ${at})`
        : sql``
    }`;
};

export async function countUnopened(
  tx: Tx,
  county: string,
  asked: Unopened & { readonly withoutCode: boolean },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from person p where p.county_code = ${county} and ${unopened(asked, asked)}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** Some of them, by id, which is the order in which they were brought. */
export async function someUnopened(
  tx: Tx,
  county: string,
  asked: Unopened & {
    readonly withoutCode: boolean;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<Person[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from person p where p.county_code = ${county} and ${unopened(asked, asked)}
      ${asked.after === undefined ? sql`` : sql`and p.id > ${asked.after}`}
    order by p.id limit ${asked.limit}`.execute(tx);
  return rows.map(personOf);
}
