/** All SQL about calling back: answered matters that wait for their reporter, and texts that were asked for. */
import { sql } from 'kysely';
import type { Matter } from '../../domain/matter/matter.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import { matterOf, type Row } from './row.ts';

/** Answered matters with a named reporter inside a place, or written down by this person; the longest answered first. */
export async function answeredNamed(
  tx: Tx,
  county: string,
  { place, personId, limit }: { place: PlaceCode; personId: string; limit: number },
): Promise<Matter[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Row>`
    select * from matter
    where county_code = ${county} and status = 'answered' and reporter_kind = 'named' and data_class <> 'P3'
      and (place_code >= ${from} and place_code < ${before} or reporter_person = ${personId})
    order by clock_due nulls last, id limit ${limit}`.execute(tx);
  return rows.map(matterOf);
}

export async function phoneOf(tx: Tx, county: string, matterId: string): Promise<string | undefined> {
  const { rows } = await sql<{ phone: string | null }>`
    select phone from matter_reporter where county_code = ${county} and matter_id = ${matterId}`.execute(tx);
  return rows[0]?.phone ?? undefined;
}

/** Which of these matters have a phone, without telling it. */
export async function withPhone(tx: Tx, county: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ matter_id: string }>`
    select matter_id from matter_reporter
    where county_code = ${county} and matter_id = any(${[...ids]}::uuid[]) and phone is not null`.execute(tx);
  return new Set(rows.map((row) => row.matter_id));
}

/** When each of these matters was last asked about by text. */
export async function lastAsked(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ matter_id: string; at: number }>`
    select matter_id, max(at) as at from sms_out
    where county_code = ${county} and matter_id = any(${[...ids]}::uuid[]) group by matter_id`.execute(tx);
  return new Map(rows.map((row) => [row.matter_id, row.at]));
}

export async function insertSms(
  tx: Tx,
  county: string,
  {
    id,
    matterId,
    holder,
    kind,
    at,
    byGateway,
  }: { id: string; matterId: string; holder: string; kind: string; at: Date; byGateway: boolean },
): Promise<void> {
  await sql`
    insert into sms_out (county_code, id, matter_id, holder_key, kind, at, by_gateway)
    values (${county}, ${id}, ${matterId}, ${holder}, ${kind}, ${at}, ${byGateway})`.execute(tx);
}

/** Texts of a holder that no gateway sends by itself and that wait for an answer, the newest first. */
export async function waitingTexts(
  tx: Tx,
  county: string,
  { holder, since, limit }: { holder: string; since: Date; limit: number },
): Promise<{ matter_id: string; no: string; phone: string }[]> {
  const { rows } = await sql<{ matter_id: string; no: string; phone: string }>`
    select s.matter_id, m.no, r.phone from sms_out s
    join matter m on m.county_code = s.county_code and m.id = s.matter_id
    join matter_reporter r on r.county_code = s.county_code and r.matter_id = s.matter_id
    where s.county_code = ${county} and s.holder_key = ${holder} and s.at >= ${since} and s.answered_at is null
      and not s.by_gateway and m.status = 'answered' and r.phone is not null
    order by s.at desc, s.id limit ${limit}`.execute(tx);
  return rows;
}

/** Answered matters of a phone that were asked about since a moment and not answered for. */
export async function openByPhone(
  tx: Tx,
  county: string,
  phone: string,
  since: Date,
): Promise<{ id: string; matterId: string; askedAt: number }[]> {
  const { rows } = await sql<{ id: string; matter_id: string; at: number }>`
    select s.id, s.matter_id, s.at from matter_reporter r
    join matter m on m.county_code = r.county_code and m.id = r.matter_id and m.status = 'answered'
    join sms_out s on s.county_code = r.county_code and s.matter_id = r.matter_id
    where r.county_code = ${county} and r.phone = ${phone} and s.at >= ${since} and s.answered_at is null`.execute(
    tx,
  );
  return rows.map(({ id, matter_id: matterId, at: askedAt }) => ({ id, matterId, askedAt }));
}

export async function markAnswered(tx: Tx, county: string, matterId: string, at: Date): Promise<void> {
  await sql`
    update sms_out set answered_at = ${at}
    where county_code = ${county} and matter_id = ${matterId} and answered_at is null`.execute(tx);
}
