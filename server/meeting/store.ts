/** All SQL about meetings: the row that their steps make, the steps, and the lists frozen with a notice. */
import { sql } from 'kysely';
import type { MeetingStep } from '../../domain/meeting/acts.ts';
import type { ConferenceKind } from '../../domain/meeting/conference.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import type { Meeting, MeetingStatus } from '../../domain/meeting/meeting.ts';
import { onRecord } from '../../domain/meeting/on-record.ts';
import type { Office } from '../../domain/people/office.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { FrozenList } from '../../domain/roll/list.ts';
import { ask, type Tx } from '../kit/database.ts';
import type { Recorded } from '../record/store.ts';

export interface MeetingRecord {
  readonly id: string;
  readonly place_code: string;
  readonly state: Omit<Meeting, 'id' | 'placeCode' | 'steps'>;
  readonly steps: number;
  readonly last_at: number;
}

export const meetingOf = ({ id, place_code, state, steps }: MeetingRecord): Meeting => ({
  ...state,
  ...{ id, placeCode: place_code, steps },
});

const stateOf = ({ id: _, placeCode: __, steps: ___, ...state }: Meeting): string => JSON.stringify(state);

const COLUMNS = sql`id, place_code, state, steps, last_at`;

export async function findMeeting(tx: Tx, county: string, id: string): Promise<Meeting | undefined> {
  const { rows } = await sql<MeetingRecord>`
    select ${COLUMNS} from meeting where county_code = ${county} and id = ${id}`.execute(tx);
  return rows.map(meetingOf)[0];
}

/** Held until this transaction ends, with the moment of its last step. */
export async function lockMeeting(
  tx: Tx,
  county: string,
  id: string,
): Promise<{ meeting: Meeting; lastAt: number } | undefined> {
  const { rows } = await sql<MeetingRecord>`
    select ${COLUMNS} from meeting where county_code = ${county} and id = ${id} for update`.execute(tx);
  const [row] = rows;
  return row && { meeting: meetingOf(row), lastAt: row.last_at };
}

/** As it stands, and stays until this transaction ends. */
export async function holdMeeting(tx: Tx, county: string, id: string): Promise<Meeting | undefined> {
  const { rows } = await sql<MeetingRecord>`
    select ${COLUMNS} from meeting where county_code = ${county} and id = ${id} for share`.execute(tx);
  return rows.map(meetingOf)[0];
}

/** Meetings in session with a vote by phone that is open. */
export async function votedByPhone(tx: Tx, county: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from meeting where county_code = ${county} and status = 'opened'
      and jsonb_path_exists(state, '$.motions[*].phone')`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertMeeting(tx: Tx, county: string, meeting: Meeting, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into meeting (county_code, id, kind, place_code, title, status, starts, state, steps, last_at)
    values (${county}, ${meeting.id}, ${meeting.kind}, ${meeting.placeCode}, ${meeting.title}, ${meeting.status},
      ${new Date(meeting.starts)}, ${stateOf(meeting)}::jsonb, ${meeting.steps}, ${at})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length === 1;
}

export async function updateMeeting(tx: Tx, county: string, meeting: Meeting, at: Date): Promise<void> {
  await sql`
    update meeting set title = ${meeting.title}, status = ${meeting.status}, starts = ${new Date(meeting.starts)},
      state = ${stateOf(meeting)}::jsonb, steps = ${meeting.steps}, last_at = ${at}, changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${meeting.id}`.execute(tx);
}

export async function insertStep(
  tx: Tx,
  county: string,
  { meeting, step, by }: { meeting: Meeting; step: MeetingStep; by: Office },
): Promise<void> {
  await sql`
    insert into meeting_step (county_code, meeting_id, seq, act, at, person_id, office_id, body)
    values (${county}, ${meeting.id}, ${meeting.steps}, ${step.act}, ${new Date(step.at)}, ${by.personId}, ${by.id},
      ${JSON.stringify(step.body)}::jsonb)`.execute(tx);
}

export async function stepsOf(tx: Tx, county: string, id: string): Promise<MeetingStep[]> {
  const { rows } = await sql<MeetingStep>`
    select act, at, body from meeting_step where county_code = ${county} and meeting_id = ${id} order by seq`.execute(
    tx,
  );
  return rows;
}

/** Whether notice of it was ever given. */
export async function hadNotice(tx: Tx, county: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from meeting_step where county_code = ${county} and meeting_id = ${id} and act = 'notice' limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

/** Frozen with the notice that was the meeting's last step. */
export async function insertList(
  tx: Tx,
  county: string,
  { id, steps, list: frozen }: Meeting,
  list: FrozenList,
): Promise<void> {
  await sql`
    insert into meeting_list (county_code, meeting_id, seq, hash, list)
    values (${county}, ${id}, ${steps}, ${frozen?.hash ?? ''}, ${JSON.stringify(list)}::jsonb)`.execute(tx);
}

/** The list of the last notice; none before, and none for whoever may not read names. */
export async function findList(tx: Tx, county: string, id: string): Promise<FrozenList | undefined> {
  const { rows } = await sql<{ list: FrozenList }>`
    select list from meeting_list where county_code = ${county} and meeting_id = ${id} order by seq desc limit 1`.execute(
    tx,
  );
  return rows[0]?.list;
}

export interface Listed {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly place_code: string;
  readonly title: string;
  readonly status: MeetingStatus;
  readonly starts: number;
  readonly items: number;
  readonly decided: number;
}

export interface MeetingFilter {
  readonly place: PlaceCode;
  readonly kind?: MeetingKind | undefined;
  readonly state?: 'ahead' | 'over' | undefined;
  readonly after?: { readonly starts: Date; readonly id: string } | undefined;
}

/** Not over yet. */
export const AHEAD = ['planned', 'noticed', 'postponed', 'opened', 'closed', 'minuted'];

/** The latest first. */
export async function listMeetings(
  tx: Tx,
  county: string,
  { place, kind, state, after }: MeetingFilter,
  limit: number,
): Promise<Listed[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Listed>`
    select id, kind, place_code, title, status, starts, jsonb_array_length(state -> 'items') as items,
      (select count(*)::int from jsonb_array_elements(state -> 'items') i where i #>> '{conclusion,outcome}' = 'decided') as decided
    from meeting
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (${state ?? null}::text is null or (status = any(${AHEAD})) = ${state === 'ahead'})
      and (${after?.starts ?? null}::timestamptz is null
        or (starts, id) < (${after?.starts ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by starts desc, id desc limit ${limit}`.execute(tx);
  return rows;
}

/** What moves with its place: meetings that are not over, and those that are. */
export async function moveMeetings(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<number> {
  const { rows } = await sql`
    update meeting set place_code = ${to}, changed_in = pg_current_xact_id()
    where county_code = ${county} and place_code = ${from} returning id`.execute(tx);
  return rows.length;
}

/** What a phone carries of a place: meetings that notice was given of and that are not signed yet. */
export function carriedMeetings(
  tx: Tx,
  county: string,
  place: PlaceCode,
): Promise<{ id: string; version: string }[]> {
  const { from, before } = rangeOf(place);
  return ask(
    tx,
    sql`
    select id, changed_in::text as version from meeting
    where county_code = ${county} and place_code >= ${from} and place_code < ${before}
      and status = any(${['noticed', 'opened', 'closed', 'minuted']})`,
  );
}

export async function meetingsAmong(tx: Tx, county: string, ids: readonly string[]): Promise<Meeting[]> {
  const rows = await ask<MeetingRecord>(
    tx,
    sql`select ${COLUMNS} from meeting where county_code = ${county} and id = any(${[...ids]}::uuid[])`,
  );
  return rows.map(meetingOf);
}

/** The list of the last notice of each. */
export async function listsAmong(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<Map<string, FrozenList>> {
  const rows = await ask<{ meeting_id: string; list: FrozenList }>(
    tx,
    sql`
    select distinct on (meeting_id) meeting_id, list from meeting_list
    where county_code = ${county} and meeting_id = any(${[...ids]}::uuid[]) order by meeting_id, seq desc`,
  );
  return new Map(rows.map(({ meeting_id, list }) => [meeting_id, list]));
}

/** Every meeting as it must stand in the public record. */
export const recordedMeetings: Recorded = async function* (tx, county) {
  const { rows } =
    await sql<MeetingRecord>`select ${COLUMNS} from meeting where county_code = ${county} order by id`.execute(
      tx,
    );
  for (const row of rows) yield* onRecord(meetingOf(row));
};
const HELD = ['closed', 'minuted', 'signed', 'archived'];

/** Meetings of one place that asked for something that is not done, the oldest first. */
export async function meetingsWithTasks(
  tx: Tx,
  county: string,
  { place, kind }: { place: PlaceCode; kind: MeetingKind | undefined },
): Promise<Pick<Meeting, 'id' | 'title' | 'items'>[]> {
  const { rows } = await sql<Pick<Meeting, 'id' | 'title' | 'items'>>`
    select id, title, state -> 'items' as items from meeting
    where county_code = ${county} and place_code = ${place} and status = any(${HELD})
      and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and jsonb_path_exists(state, '$.items[*].conclusion.tasks[*] ? (!(exists (@.answers[*].done ? (@ == true))))')
    order by starts, id limit 100`.execute(tx);
  return rows;
}

/** Which conferences of a place were held between two moments, each with the month it began in. */
export async function conferencesHeld(
  tx: Tx,
  county: string,
  { place, from, before }: { place: PlaceCode; from: Date; before: Date },
): Promise<{ kind: ConferenceKind; day: string }[]> {
  const { rows } = await sql<{ kind: ConferenceKind; day: string }>`
    select distinct state #>> '{conference,kind}' as kind, to_char(starts at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
    from meeting
    where county_code = ${county} and place_code = ${place} and kind = 'joint_conference' and status = any(${HELD})
      and starts >= ${from} and starts < ${before} and state ? 'conference'`.execute(tx);
  return rows;
}
