/** SQL of what meetings refer to others: sent once, received, listed, and how it ended. */
import { sql } from 'kysely';
import type { MeetingStatus } from '../../domain/meeting/meeting.ts';
import type { Referral } from '../../domain/meeting/referral.ts';
import { membersOf } from '../../domain/people/office.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly meeting_id: string;
  readonly item_id: string;
  readonly from_place: PlaceCode;
  readonly to_key: string;
  readonly answer_to: string;
  readonly to_body: Referral['body'];
  readonly sent_on: string;
  readonly title: string;
  readonly subject: Referral['subject'];
  readonly words: string;
  readonly meeting: string;
  readonly listed_in: string | null;
  readonly ended: NonNullable<Referral['ended']>['how'] | null;
  readonly ended_on: string | null;
  readonly ended_words: string | null;
  readonly version: number;
}

const referralOf = (row: Row): Referral => ({
  ...{ id: row.id, meetingId: row.meeting_id, itemId: row.item_id, from: row.from_place, to: row.to_key },
  answerTo: row.answer_to,
  ...{ body: row.to_body, sentOn: row.sent_on, title: row.title, subject: row.subject, words: row.words },
  ...{ meeting: row.meeting, listedIn: row.listed_in, version: row.version },
  ended:
    row.ended === null
      ? null
      : { how: row.ended, on: row.ended_on ?? row.sent_on, words: row.ended_words ?? '' },
});

const COLUMNS = sql`r.id, r.meeting_id, r.item_id, r.from_place, r.to_key, r.answer_to, r.to_body, r.sent_on, r.title, r.subject, r.words,
  r.meeting, r.listed_in, r.ended, r.ended_on, r.ended_words, r.version`;

export async function insertReferral(tx: Tx, county: string, it: Referral): Promise<void> {
  await sql`
    insert into meeting_referral (county_code, id, meeting_id, item_id, from_place, to_key, answer_to, to_body, sent_on, title, subject, words, meeting)
    values (${county}, ${it.id}, ${it.meetingId}, ${it.itemId}, ${it.from}, ${it.to}, ${it.answerTo}, ${it.body}, ${it.sentOn},
      ${it.title}, ${it.subject}, ${it.words}, ${it.meeting})`.execute(tx);
}

/** Some by their ids, and those on the agenda of a meeting, each held until this transaction ends. */
export async function lockReferrals(
  tx: Tx,
  county: string,
  { ids, meetingId }: { ids: readonly string[]; meetingId: string | null },
): Promise<Referral[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from meeting_referral r
    where r.county_code = ${county} and (r.id = any(${[...ids]}::uuid[]) or r.listed_in = ${meetingId}::uuid)
    order by r.id for update`.execute(tx);
  return rows.map(referralOf);
}

export async function updateReferral(tx: Tx, county: string, it: Referral): Promise<void> {
  await sql`
    update meeting_referral set listed_in = ${it.listedIn}, ended = ${it.ended?.how ?? null},
      ended_on = ${it.ended?.on ?? null}, ended_words = ${it.ended?.words ?? null}, version = ${it.version}
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

export type Listed = {
  readonly title: string;
  readonly starts: number;
  readonly status: MeetingStatus;
} | null;

/** What waits first, then the newest; with the meeting it stands on, as far as this office sees it. */
export async function referralsFor(
  tx: Tx,
  county: string,
  asked: {
    received: readonly string[];
    within: PlaceCode | undefined;
    /** `elsewhere`: not to the own place or below it, where it stands as received. */
    sent: { readonly place: PlaceCode; readonly below: boolean; readonly elsewhere: boolean } | undefined;
    meetingId: string | undefined;
  },
): Promise<(Referral & { readonly listed: Listed })[]> {
  const { sent } = asked;
  const at = (column: 'to_key' | 'from_place', place: PlaceCode | undefined) => {
    if (place === undefined) return sql`false`;
    const { from, before } = rangeOf(place);
    return sql`(r.${sql.ref(column)} >= ${from} and r.${sql.ref(column)} < ${before})`;
  };
  const { rows } = await sql<Row & { listed: Listed }>`
    select ${COLUMNS}, case when m.id is null then null else json_build_object('title', m.title,
      'starts', (extract(epoch from m.starts) * 1000)::bigint, 'status', m.status) end as listed
    from meeting_referral r left join meeting m on m.county_code = r.county_code and m.id = r.listed_in
    where r.county_code = ${county}
      and (r.to_key = any(${[...asked.received]}) or ${at('to_key', asked.within)} or ${at('from_place', sent?.below ? sent.place : undefined)}
        or r.from_place = ${sent?.place ?? null})
      and not ${at('to_key', sent?.elsewhere ? sent.place : undefined)}
      and (${asked.meetingId ?? null}::uuid is null or r.meeting_id = ${asked.meetingId ?? null}::uuid)
    order by (r.ended is null and r.listed_in is null) desc, r.sent_on desc, r.id limit 100`.execute(tx);
  return rows.map((row) => ({ ...referralOf(row), listed: row.listed }));
}

/** Of the places and units that are named, those there are today; the members' office of the county always is. */
export async function bodiesAmong(
  tx: Tx,
  county: string,
  { keys, day }: { keys: readonly string[]; day: string },
): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select code as key from place where county_code = ${county} and code = any(${[...keys]}) and valid_from <= ${day}
      and (valid_to is null or valid_to > ${day})
    union all select code from unit where county_code = ${county} and code = any(${[...keys]})`.execute(tx);
  const members = membersOf(county);
  return [...rows.map(({ key }) => key), ...(keys.includes(members) ? [members] : [])];
}

/** Names of units by their codes. */
export async function unitNames(
  tx: Tx,
  county: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from unit where county_code = ${county} and code = any(${[...keys]})`.execute(tx);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** What a place sent, received and owns goes to its successor. */
export async function moveOnward(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<void> {
  await sql`
    update meeting_referral set from_place = case when from_place = ${from} then ${to} else from_place end,
      to_key = case when to_key = ${from} then ${to} else to_key end,
      answer_to = case when answer_to = ${from} then ${to} else answer_to end
    where county_code = ${county} and (from_place = ${from} or to_key = ${from})`.execute(tx);
  await sql`
    update meeting_task set place_code = case when place_code = ${from} then ${to} else place_code end,
      owner_key = case when owner_key = ${from} then ${to} else owner_key end,
      asked_by = case when asked_by = ${from} then ${to} else asked_by end
    where county_code = ${county} and (place_code = ${from} or owner_key = ${from})`.execute(tx);
}
