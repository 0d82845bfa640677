/** SQL of what is said by phone: kept by seat until its vote is closed, then taken away. */
import { sql } from 'kysely';
import type { Said } from '../../domain/meeting/meeting.ts';
import type { Tx } from '../kit/database.ts';

export async function saidOn(tx: Tx, county: string, motionId: string): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select seat, stance from meeting_say where county_code = ${county} and motion_id = ${motionId}`.execute(
    tx,
  );
  return rows;
}

/** The last one counts; two at once wait for each other. */
export async function putSaid(
  tx: Tx,
  county: string,
  { meetingId, motionId, seat, stance }: Said & { readonly meetingId: string; readonly motionId: string },
): Promise<void> {
  await sql`
    insert into meeting_say (county_code, meeting_id, motion_id, seat, stance)
    values (${county}, ${meetingId}, ${motionId}, ${seat}, ${stance})
    on conflict (county_code, meeting_id, motion_id, seat) do update set stance = excluded.stance`.execute(
    tx,
  );
}

export async function forgetSaid(tx: Tx, county: string, meetingId: string): Promise<void> {
  await sql`delete from meeting_say where county_code = ${county} and meeting_id = ${meetingId}`.execute(tx);
}
