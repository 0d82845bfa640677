/** SQL of corrections of account data. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Correction } from '../../domain/people/correct.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

/** Takes the place of one that is open. */
export async function insertCorrection(
  tx: Tx,
  county: string,
  personId: string,
  { name, phone, askedAt }: Correction,
): Promise<void> {
  await sql`
    delete from correction where county_code = ${county} and person_id = ${personId} and answered_at is null`.execute(
    tx,
  );
  await sql`
    insert into correction (county_code, person_id, asked_at, name, phone)
    values (${county}, ${personId}, ${new Date(askedAt)}, ${name}, ${phone})`.execute(tx);
}

/** The open one of a person, locked, so that two answers are told apart. */
export async function lockCorrection(
  tx: Tx,
  county: string,
  personId: string,
): Promise<Correction | undefined> {
  const { rows } = await sql<{ name: string | null; phone: string | null; asked_at: number }>`
    select name, phone, asked_at from correction
    where county_code = ${county} and person_id = ${personId} and answered_at is null for update`.execute(tx);
  return rows[0] && { name: rows[0].name, phone: rows[0].phone, askedAt: rows[0].asked_at };
}

export async function answerOpen(
  tx: Tx,
  county: string,
  personId: string,
  { at, agreed, why, by }: { at: Date; agreed: boolean; why: string | undefined; by: Office },
): Promise<void> {
  await sql`
    update correction set answered_at = ${at}, agreed = ${agreed}, why = ${why ?? null}, by_office = ${by.id}
    where county_code = ${county} and person_id = ${personId} and answered_at is null`.execute(tx);
}

export interface StoredCorrection {
  readonly asked_at: number;
  readonly name: string | null;
  readonly phone: string | null;
  readonly answered_at: number | null;
  readonly agreed: boolean | null;
  readonly why: string | null;
  readonly post: Post | null;
  readonly place_code: string | null;
}

/** What a person asked to be set right, the newest first. */
export async function correctionsOf(
  tx: Tx,
  county: string,
  personId: string,
  limit: number,
): Promise<StoredCorrection[]> {
  const { rows } = await sql<StoredCorrection>`
    select c.asked_at, c.name, c.phone, c.answered_at, c.agreed, c.why, o.post, o.place_code from correction c
    left join office o on o.county_code = c.county_code and o.id = c.by_office
    where c.county_code = ${county} and c.person_id = ${personId}
    order by c.asked_at desc limit ${limit}`.execute(tx);
  return rows;
}

/** Whether what a person asked waits for an answer. */
export async function isAsked(tx: Tx, county: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from correction
    where county_code = ${county} and person_id = ${personId} and answered_at is null`.execute(tx);
  return rows.length > 0;
}

/** How often a person was answered. */
export async function countAnswered(tx: Tx, county: string, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from correction
    where county_code = ${county} and person_id = ${personId} and answered_at is not null`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Open ones of persons who hold an office inside a place on a day, the oldest first. */
export async function openCorrections(
  tx: Tx,
  county: string,
  { within, day, limit }: { within: PlaceCode; day: Day; limit: number },
) {
  const { from, before } = rangeOf(within);
  const { rows } = await sql<{
    person_id: string;
    person_name: string;
    person_phone: string | null;
    asked_at: number;
    name: string | null;
    phone: string | null;
  }>`
    select c.person_id, p.name as person_name, p.phone as person_phone, c.asked_at, c.name, c.phone from correction c
    join person p on p.county_code = c.county_code and p.id = c.person_id
    where c.county_code = ${county} and c.answered_at is null and exists (
      select 1 from office o where o.county_code = c.county_code and o.person_id = c.person_id
        and o.place_code >= ${from} and o.place_code < ${before} and (o.valid_to is null or o.valid_to >= ${day}))
    order by c.asked_at, c.person_id limit ${limit}`.execute(tx);
  return rows;
}

/** Everything a person ever asked to be set right. */
export async function deleteCorrections(tx: Tx, county: string, personId: string): Promise<void> {
  await sql`delete from correction where county_code = ${county} and person_id = ${personId}`.execute(tx);
}
