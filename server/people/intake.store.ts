/** SQL of bringing in persons and offices: whoever is known already, and many written at once. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { KnownPerson } from '../../domain/people/known.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { Tx } from '../kit/database.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly posts: readonly {
    readonly officeId: string;
    readonly post: Post;
    readonly placeCode: string;
    readonly unitCode: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** Everybody of the county with the posts whose term has not ended on a day. */
export async function knownPersons(tx: Tx, county: string, day: Day): Promise<KnownPerson[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.name, p.phone, coalesce(jsonb_agg(jsonb_build_object('officeId', o.id, 'post', o.post,
        'placeCode', o.place_code, 'unitCode', o.unit_code, 'from', o.valid_from, 'to', o.valid_to) order by o.id)
      filter (where o.id is not null), '[]') as posts
    from person p
    left join office o on o.county_code = p.county_code and o.person_id = p.id
      and (o.valid_to is null or o.valid_to >= ${day})
    where p.county_code = ${county}
    group by p.id, p.name, p.phone order by p.id`.execute(tx);
  return rows.map(({ id, name, phone, posts }) => ({
    id,
    name,
    ...(phone === null ? {} : { phone }),
    posts: posts.map(({ officeId, post, placeCode, unitCode, from, to }) => ({
      officeId,
      post,
      placeCode,
      ...(unitCode === null ? {} : { unitCode }),
      from,
      ...(to === null ? {} : { to }),
    })),
  }));
}

export async function everyUnit(tx: Tx, county: string): Promise<HandlingUnit[]> {
  const { rows } = await sql<{ code: string; name: string; place_code: string; handles: string[] }>`
    select code, name, place_code, handles from unit where county_code = ${county} order by code`.execute(tx);
  return rows.map(({ code, name, place_code, handles }) => ({ code, name, placeCode: place_code, handles }));
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly phone: string | null;
}

/** Nobody gets a password here. */
export async function insertPersons(tx: Tx, county: string, persons: readonly NewPerson[]): Promise<void> {
  await sql`
    insert into person (county_code, id, name, account, phone)
    select ${county}, r.id, r.name, r.account, r.phone
    from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as r(id uuid, name text, account text, phone text)`.execute(
    tx,
  );
}

export interface NewOffice {
  readonly id: string;
  readonly personId: string;
  readonly post: Post;
  readonly placeCode: string;
  readonly unitCode: string | null;
  readonly from: Day;
  readonly to: Day | null;
}

export async function insertOffices(tx: Tx, county: string, offices: readonly NewOffice[]): Promise<void> {
  await sql`
    insert into office (county_code, id, person_id, post, place_code, unit_code, valid_from, valid_to)
    select ${county}, r.id, r."personId", r.post, r."placeCode", r."unitCode", r."from", r."to"
    from jsonb_to_recordset(${JSON.stringify(offices)}::jsonb) as r(id uuid, "personId" uuid, post text,
      "placeCode" text, "unitCode" text, "from" date, "to" date)`.execute(tx);
}

export interface NewOfficeStep {
  readonly id: string;
  readonly kind: 'appointed' | 'term-changed';
  readonly officeId: string;
  readonly personId: string;
}

/** What happened to offices by a file, so that their history is whole. */
export async function noteOffices(
  tx: Tx,
  county: string,
  { at, by, intakeId, steps }: { at: Date; by: Office; intakeId: string; steps: readonly NewOfficeStep[] },
): Promise<void> {
  await sql`
    insert into office_step (county_code, at, id, kind, subject_person_id, subject_office_id, person_id, office_id, body)
    select ${county}, ${at}, r.id, r.kind, r."personId", r."officeId", ${by.personId}, ${by.id},
      jsonb_build_object('intake', ${intakeId}::text)
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as r(id uuid, kind text, "officeId" uuid, "personId" uuid)`.execute(
    tx,
  );
}

export interface Called {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

export async function renamePersons(tx: Tx, county: string, persons: readonly Called[]): Promise<void> {
  await sql`
    update person p set name = r.name, phone = r.phone
    from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as r(id uuid, name text, phone text)
    where p.county_code = ${county} and p.id = r.id`.execute(tx);
}

export interface Term {
  readonly id: string;
  readonly from: Day;
  readonly to: Day | null;
}

export async function setTerms(tx: Tx, county: string, terms: readonly Term[]): Promise<void> {
  await sql`
    update office o set valid_from = r."from", valid_to = r."to"
    from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as r(id uuid, "from" date, "to" date)
    where o.county_code = ${county} and o.id = r.id`.execute(tx);
}

/** Accounts among these that somebody has already. */
export async function takenAccounts(
  tx: Tx,
  county: string,
  accounts: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ account: string }>`
    select account from person where county_code = ${county} and account = any(${accounts})`.execute(tx);
  return new Set(rows.map(({ account }) => account));
}

/** Rows of a confirmed file whose persons or offices were changed, used or signed in to since. */
export async function personRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    with r as materialized (
      select row, (made ->> 'newPerson')::uuid as new_person, (made ->> 'newOffice')::uuid as new_office,
        made -> 'person' -> 'after' as person, made -> 'office' -> 'after' as office,
        (plan ->> 'from')::date as planned_from, (plan ->> 'to')::date as planned_to
      from intake_row where county_code = ${county} and intake_id = ${intakeId} and made is not null
    ), other_office as materialized (
      select o.person_id from office o
      where o.county_code = ${county} and o.id not in (select new_office from r where new_office is not null)
    ), signed_in as materialized (
      select person_id, office_id from session where county_code = ${county}
    )
    select r.row from r
    left join person p on p.county_code = ${county} and p.id = coalesce(r.new_person, (r.person ->> 'id')::uuid)
    left join office o on o.county_code = ${county} and o.id = coalesce(r.new_office, (r.office ->> 'id')::uuid)
    where (r.new_person is not null and (p.id is null or p.password_hash is not null
        or p.id in (select person_id from signed_in) or p.id in (select person_id from other_office)))
      or (r.person is not null and (p.id is null or p.name <> (r.person ->> 'name')
        or p.phone is distinct from (r.person ->> 'phone')))
      or (r.office is not null and (o.id is null or o.valid_from <> (r.office ->> 'from')::date
        or o.valid_to is distinct from (r.office ->> 'to')::date))
      or (r.new_office is not null and (o.id is null or o.valid_from <> r.planned_from
        or o.valid_to is distinct from r.planned_to or o.id in (select office_id from signed_in)))
    order by r.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

/** Takes away what a file made, and sets back what it changed. */
export async function takeBackPersons(tx: Tx, county: string, intakeId: string): Promise<void> {
  await sql`
    update office o set valid_from = (r.made -> 'office' -> 'before' ->> 'from')::date,
      valid_to = (r.made -> 'office' -> 'before' ->> 'to')::date
    from intake_row r
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made -> 'office' is not null
      and o.county_code = ${county} and o.id = (r.made -> 'office' -> 'before' ->> 'id')::uuid`.execute(tx);
  await sql`
    update person p set name = r.made -> 'person' -> 'before' ->> 'name', phone = r.made -> 'person' -> 'before' ->> 'phone'
    from intake_row r
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made -> 'person' is not null
      and p.county_code = ${county} and p.id = (r.made -> 'person' -> 'before' ->> 'id')::uuid`.execute(tx);
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(row), 0) as last from intake_row
    where county_code = ${county} and intake_id = ${intakeId}`.execute(tx);
  const last = rows[0]?.last ?? 0;
  for (let row = 1; row <= last; row += AT_ONCE)
    await sql`select take_back_offices(${county}, ${intakeId}, ${row}, ${row + AT_ONCE - 1})`.execute(tx);
  for (let row = 1; row <= last; row += AT_ONCE)
    await sql`select take_back_persons(${county}, ${intakeId}, ${row}, ${row + AT_ONCE - 1})`.execute(tx);
}

/** Rows taken back by one statement: each is looked for in every register that could name it. */
const AT_ONCE = 2000;
