/** SQL behind a month's digest: the matters of a village that are open or were raised in it, and the councils of a year. */
import { sql } from 'kysely';
import type { Digest, DigestLine, DigestMatter } from '../../domain/meeting/digest.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import type { MeetingStatus } from '../../domain/meeting/meeting.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

const MATTER = sql`id, no, title, category, place_code as "placeCode",
  to_char(reported_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, status in ('reported', 'accepted') as open`;
/** Ordinary ones. */
const TOLD = sql`data_class = 'P1' and sealed_from = '{}'`;

/** Ordinary ones only: what is sensitive or sealed is on no agenda. Row-level security holds back the rest. */
export async function mattersFor(
  tx: Tx,
  county: string,
  { village, from, before }: { village: PlaceCode; from: Date; before: Date },
): Promise<DigestMatter[]> {
  const { rows } = await sql<DigestMatter>`
    select ${MATTER} from matter
    where county_code = ${county} and village_code = ${village} and ${TOLD}
      and ending is null and status <> 'merged' and reported_at < ${before}
      and (reported_at >= ${from} or status in ('reported', 'accepted'))
    order by reported_at desc, id limit 2000`.execute(tx);
  return rows;
}

/** The council of a period, the last one planned. */
export async function councilIn(
  tx: Tx,
  county: string,
  { village, from, before }: { village: PlaceCode; from: Date; before: Date },
): Promise<{ meetingId: string; status: MeetingStatus } | undefined> {
  const { rows } = await sql<{ meetingId: string; status: MeetingStatus }>`
    select id as "meetingId", status from meeting
    where county_code = ${county} and place_code = ${village} and kind = 'council_session' and status <> 'cancelled'
      and starts >= ${from} and starts < ${before}
    order by starts desc, id desc limit 1`.execute(tx);
  return rows[0];
}

/** The villages of a place, each with the months in which a council was held. */
export async function councilMonths(
  tx: Tx,
  county: string,
  {
    place,
    from,
    before,
    day,
    after,
    limit,
  }: {
    place: PlaceCode;
    from: Date;
    before: Date;
    day: string;
    after: PlaceCode | undefined;
    limit: number;
  },
): Promise<{ code: PlaceCode; name: string; months: string[] }[]> {
  const range = rangeOf(place);
  const { rows } = await sql<{ code: PlaceCode; name: string; months: string[] }>`
    select p.code, p.name, coalesce(array_agg(distinct h.month order by h.month) filter (where h.month is not null), '{}') as months
    from place p left join (
      select place_code, to_char(starts at time zone 'Asia/Shanghai', 'YYYY-MM') as month from meeting
      where county_code = ${county} and kind = 'council_session' and starts >= ${from} and starts < ${before}
        and status in ('closed', 'minuted', 'signed', 'archived')) h on h.place_code = p.code
    where p.county_code = ${county} and p.level = 'village' and p.code >= ${range.from} and p.code < ${range.before}
      and p.code > ${after ?? ''} and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
    group by p.code, p.name order by p.code limit ${limit}`.execute(tx);
  return rows;
}

/** Meetings of some kinds that were held in these villages. */
export async function heldIn(
  tx: Tx,
  county: string,
  {
    villages,
    kinds,
    from,
    before,
  }: { villages: readonly PlaceCode[]; kinds: readonly MeetingKind[]; from: Date; before: Date },
): Promise<{ code: string; kind: MeetingKind; day: string }[]> {
  const { rows } = await sql<{ code: string; kind: MeetingKind; day: string }>`
    select distinct place_code as code, kind, to_char(starts at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from meeting
    where county_code = ${county} and kind = any(${[...kinds]}) and starts >= ${from} and starts < ${before}
      and place_code = any(${[...villages]})
      and status in ('closed', 'minuted', 'signed', 'archived')`.execute(tx);
  return rows;
}

/** What is kept of a digest: no word of a matter. */
export interface KeptDigest extends Omit<Digest, 'lines'> {
  readonly lines: readonly (Omit<DigestLine, 'title' | 'matters'> & {
    readonly matters: readonly string[];
  })[];
}

/** Villages whose digest of a month is not kept yet. */
export async function villagesWithout(
  tx: Tx,
  county: string,
  { month, day, limit }: { month: string; day: string; limit: number },
): Promise<PlaceCode[]> {
  const { rows } = await sql<{ code: PlaceCode }>`
    select p.code from place p
    where p.county_code = ${county} and p.level = 'village' and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
      and not exists (select 1 from meeting_digest d
        where d.county_code = ${county} and d.village = p.code and d.month = ${month})
    order by p.code limit ${limit}`.execute(tx);
  return rows.map(({ code }) => code);
}

export async function insertDigest(
  tx: Tx,
  county: string,
  { village, month, at, kept }: { village: PlaceCode; month: string; at: Date; kept: KeptDigest },
): Promise<void> {
  await sql`
    insert into meeting_digest (county_code, village, month, kept_at, digest)
    values (${county}, ${village}, ${month}, ${at}, ${JSON.stringify(kept)}::jsonb) on conflict do nothing`.execute(
    tx,
  );
}

export async function findDigest(
  tx: Tx,
  county: string,
  { village, month }: { village: PlaceCode; month: string },
): Promise<{ kept: KeptDigest; keptAt: number } | undefined> {
  const { rows } = await sql<{ digest: KeptDigest; kept_at: number }>`
    select digest, kept_at from meeting_digest
    where county_code = ${county} and village = ${village} and month = ${month}`.execute(tx);
  return rows.map(({ digest, kept_at }) => ({ kept: digest, keptAt: kept_at }))[0];
}

/** Of some matters, those that are there still and ordinary still. */
export async function mattersAmong(tx: Tx, county: string, ids: readonly string[]): Promise<DigestMatter[]> {
  const { rows } = await sql<DigestMatter>`
    select ${MATTER} from matter
    where county_code = ${county} and id = any(${[...ids]}::uuid[]) and ${TOLD}
    order by reported_at, id`.execute(tx);
  return rows;
}
