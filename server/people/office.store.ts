/** All SQL about offices and how they change. What happened is a step; the row is how things stand. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly stands_in_for: string | null;
}

const COLUMNS = sql`id, person_id, post, place_code, unit_code, valid_from, valid_to, stands_in_for`;

const officeOf = (row: Row): Office => ({
  id: row.id,
  personId: row.person_id,
  post: row.post,
  placeCode: row.place_code,
  from: row.valid_from,
  ...(row.unit_code === null ? {} : { unitCode: row.unit_code }),
  ...(row.valid_to === null ? {} : { to: row.valid_to }),
  ...(row.stands_in_for === null ? {} : { standsInFor: row.stands_in_for }),
});

/** Whether a place exists on a day. Its row is locked, so that two appointments there decide one after the other. */
export async function lockPlace(tx: Tx, county: string, code: PlaceCode, day: Day): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`
    select valid_from <= ${day} and (valid_to is null or valid_to > ${day}) as exists from place
    where county_code = ${county} and code = ${code} for update`.execute(tx);
  return rows[0]?.exists === true;
}

export async function findOffice(tx: Tx, county: string, id: string): Promise<Office | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from office where county_code = ${county} and id = ${id}`.execute(tx);
  return rows[0] && officeOf(rows[0]);
}

/** Offices at a place whose term reaches a day or goes beyond it. */
export async function officesReaching(
  tx: Tx,
  county: string,
  { placeCode, day }: { placeCode: PlaceCode; day: Day },
): Promise<Office[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from office where county_code = ${county} and place_code = ${placeCode}
      and (valid_to is null or valid_to >= ${day}) and (valid_to is null or valid_to >= valid_from)`.execute(
    tx,
  );
  return rows.map(officeOf);
}

/** A person's offices whose term reaches a day or goes beyond it. */
export async function heldFrom(tx: Tx, county: string, personId: string, day: Day): Promise<Office[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from office where county_code = ${county} and person_id = ${personId}
      and (valid_to is null or valid_to >= ${day}) and (valid_to is null or valid_to >= valid_from)`.execute(
    tx,
  );
  return rows.map(officeOf);
}

/** Every office a person was ever given, those too whose term ended before it began. */
export async function officesGiven(tx: Tx, county: string, personId: string): Promise<Office[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from office where county_code = ${county} and person_id = ${personId}`.execute(tx);
  return rows.map(officeOf);
}

/** Whether a unit works at a place on a day. */
export async function unitWorksAt(
  tx: Tx,
  county: string,
  { unitCode, placeCode, day }: { unitCode: string; placeCode: PlaceCode; day: Day },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from unit where county_code = ${county} and code = ${unitCode} and place_code = ${placeCode}
      and (retired_on is null or retired_on > ${day})`.execute(tx);
  return rows.length > 0;
}

/** Persons other than one who hold a post in the county on a day and whose account is open. */
export async function othersHolding(
  tx: Tx,
  county: string,
  { post, day, except }: { post: Post; day: Day; except: string },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct o.person_id)::int as n from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id and p.password_hash is not null
    where o.county_code = ${county} and o.post = ${post} and o.person_id <> ${except}
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})`.execute(tx);
  return rows[0]?.n ?? 0;
}

export async function insertOffice(tx: Tx, county: string, office: Office): Promise<void> {
  await sql`
    insert into office (county_code, id, person_id, post, place_code, unit_code, valid_from, valid_to, stands_in_for)
    values (${county}, ${office.id}, ${office.personId}, ${office.post}, ${office.placeCode}, ${office.unitCode ?? null},
      ${office.from}, ${office.to ?? null}, ${office.standsInFor ?? null})`.execute(tx);
}

/** The term ends with a day; of those standing in as well. */
export async function endTerm(tx: Tx, county: string, officeId: string, lastDay: Day): Promise<void> {
  await sql`
    update office set valid_to = ${lastDay}
    where county_code = ${county} and (id = ${officeId} or stands_in_for = ${officeId})
      and (valid_to is null or valid_to > ${lastDay})`.execute(tx);
}

/** Ends the sessions under offices whose term is over on a day. */
export async function endSessionsUnder(tx: Tx, county: string, officeId: string, day: Day): Promise<void> {
  await sql`
    delete from session s using office o
    where s.county_code = ${county} and o.county_code = s.county_code and o.id = s.office_id
      and (o.id = ${officeId} or o.stands_in_for = ${officeId}) and o.valid_to < ${day}`.execute(tx);
}

/** Whoever is signed in under one office goes on under another. */
export async function moveSessions(
  tx: Tx,
  county: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await sql`update session set office_id = ${to} where county_code = ${county} and office_id = ${from}`.execute(
    tx,
  );
}

export interface OfficeStep {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly personId: string;
  readonly officeId: string | undefined;
  readonly by: Office;
  readonly body: unknown;
}

export async function insertOfficeStep(tx: Tx, county: string, step: OfficeStep): Promise<void> {
  await sql`
    insert into office_step (county_code, at, id, kind, subject_person_id, subject_office_id, person_id, office_id, body)
    values (${county}, ${step.at}, ${step.id}, ${step.kind}, ${step.personId}, ${step.officeId ?? null},
      ${step.by.personId}, ${step.by.id}, ${JSON.stringify(step.body)}::jsonb)`.execute(tx);
}

export interface StoredOfficeStep {
  readonly at: number;
  readonly kind:
    | 'appointed'
    | 'term-changed'
    | 'handed-over'
    | 'substituted'
    | 'ended'
    | 'invited'
    | 'phone-corrected'
    | 'correction-agreed'
    | 'correction-refused'
    | 'forgotten';
  readonly by_name: string;
  readonly by_post: Post;
  readonly why: string | null;
}

/** What happened to an office and to its person's account, newest first. */
export async function stepsOfOffice(tx: Tx, county: string, office: Office): Promise<StoredOfficeStep[]> {
  const { rows } = await sql<StoredOfficeStep>`
    select s.at, s.kind, p.name as by_name, o.post as by_post, s.body ->> 'why' as why
    from office_step s
    join person p on p.county_code = s.county_code and p.id = s.person_id
    join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.subject_person_id = ${office.personId}
      and (s.subject_office_id is null or s.subject_office_id = ${office.id})
    order by s.at desc, s.id desc limit 100`.execute(tx);
  return rows;
}

/** How many areas inside a place have no chief on a day, and the first of them after a code. */
export async function vacantAreas(
  tx: Tx,
  county: string,
  { within, day, after, limit }: { within: PlaceCode; day: Day; after: PlaceCode | undefined; limit: number },
): Promise<{ count: number; codes: PlaceCode[] }> {
  const { from, before } = rangeOf(within);
  const vacant = sql`
    from place a where a.county_code = ${county} and a.level = 'area' and a.code >= ${from} and a.code < ${before}
      and a.valid_from <= ${day} and (a.valid_to is null or a.valid_to > ${day})
      and not exists (select 1 from office o where o.county_code = a.county_code and o.place_code = a.code
        and o.post = 'area_chief' and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}))`;
  const counted = await sql<{ n: number }>`select count(*)::int as n ${vacant}`.execute(tx);
  const { rows } = await sql<{ code: string }>`
    select a.code ${vacant} and a.code > ${after ?? ''} order by a.code limit ${limit}`.execute(tx);
  return { count: counted.rows[0]?.n ?? 0, codes: rows.map(({ code }) => code) };
}
