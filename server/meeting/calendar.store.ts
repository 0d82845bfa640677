/** SQL of the calendar everybody reads. The policy `public` says which meetings stand in it (0053). */
import { sql } from 'kysely';
import type { Linked } from '../../contract/meeting-public.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import type { MeetingStatus } from '../../domain/meeting/meeting.ts';
import type { Subject } from '../../domain/meeting/subject.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Cursor } from '../kit/cursor.ts';
import { ask, type Tx } from '../kit/database.ts';

export interface AnnouncedRow {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly place_code: PlaceCode;
  readonly starts: number;
  readonly status: MeetingStatus;
  readonly venue: string;
  readonly subjects: readonly Subject[];
  readonly room_id: string | null;
}

/** Nothing else of a meeting is read here: no title, no item's words. */
const COLUMNS = sql`m.id, m.kind, m.place_code, m.starts, m.status, m.state ->> 'venue' as venue,
  array(select i ->> 'subject' from jsonb_array_elements(m.state -> 'items') i) as subjects,
  coalesce((m.state #>> '{heldIn,roomId}')::uuid,
    (select r.id from room r where r.county_code = m.county_code and r.name = m.state ->> 'venue' and r.closed_on is null
      and left(r.place_code, 9) = left(m.place_code, 9) limit 1)) as room_id`;

export interface Asked {
  readonly place: PlaceCode | undefined;
  readonly from: Date | undefined;
  readonly before: Date | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

/** The earliest first. */
export async function announcedMeetings(
  tx: Tx,
  county: string,
  { place, from, before, after, limit }: Asked,
): Promise<AnnouncedRow[]> {
  const conditions = [sql`true`];
  if (place !== undefined) {
    const range = rangeOf(place);
    conditions.push(sql`m.place_code >= ${range.from} and m.place_code < ${range.before}`);
  }
  if (from !== undefined) conditions.push(sql`m.starts >= ${from}`);
  if (before !== undefined) conditions.push(sql`m.starts < ${before}`);
  if (after !== undefined) conditions.push(sql`(m.starts, m.id) > (${after.at}, ${after.id}::uuid)`);
  const { rows } = await sql<AnnouncedRow>`
    select ${COLUMNS} from meeting m
    where m.county_code = ${county} and ${sql.join(conditions, sql` and `)}
    order by m.starts, m.id limit ${limit}`.execute(tx);
  return rows;
}

export async function announcedMeeting(
  tx: Tx,
  county: string,
  id: string,
): Promise<AnnouncedRow | undefined> {
  const { rows } = await sql<AnnouncedRow>`
    select ${COLUMNS} from meeting m where m.county_code = ${county} and m.id = ${id}`.execute(tx);
  return rows[0];
}

/** The published topics that are talked over at a meeting. */
export const topicsAt = (tx: Tx, county: string, meetingId: string): Promise<Linked[]> =>
  ask<Linked>(
    tx,
    sql`select t.consultation_id as id, t.title from topic_sheet t
      join consultation_link l on l.county_code = t.county_code and l.consultation_id = t.consultation_id
      where t.county_code = ${county} and l.kind = 'meeting' and l.target = ${meetingId}
      order by t.published_at desc, t.consultation_id limit 20`,
  );
