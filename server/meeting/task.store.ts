/** SQL of tasks whose owner is a place or unit: a copy of what the meeting says, kept with each of its steps. */
import { sql } from 'kysely';
import type { OwnedTask } from '../../domain/meeting/task.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

/** As the meeting says it now. Who asked for it stays whoever did first. */
export async function keepTask(
  tx: Tx,
  county: string,
  { place, askedBy }: { place: PlaceCode; askedBy: string },
  it: OwnedTask,
): Promise<void> {
  const { meetingId, itemId, task, ownerKey, due, done } = it;
  await sql`
    insert into meeting_task (county_code, meeting_id, item_id, task, place_code, asked_by, owner_key, due, done, state)
    values (${county}, ${meetingId}, ${itemId}, ${task}, ${place}, ${askedBy}, ${ownerKey}, ${due}, ${done},
      ${JSON.stringify(it)}::jsonb)
    on conflict (county_code, meeting_id, item_id, task) do update
      set place_code = excluded.place_code, done = excluded.done, state = excluded.state`.execute(tx);
}

/** Of one owner: what is open first, the soonest due; then what was done last. */
export async function tasksOwned(
  tx: Tx,
  county: string,
  owner: string,
): Promise<(OwnedTask & { readonly place: PlaceCode })[]> {
  const { rows } = await sql<{ state: OwnedTask; place_code: PlaceCode }>`
    select state, place_code from meeting_task where county_code = ${county} and owner_key = ${owner}
    order by done, case when done then null else due end, due desc, meeting_id, item_id, task limit 100`.execute(
    tx,
  );
  return rows.map(({ state, place_code }) => ({ ...state, place: place_code }));
}

/** Who asked for a task, when it is this owner's. */
export async function askerOf(
  tx: Tx,
  county: string,
  { meetingId, itemId, task, owner }: { meetingId: string; itemId: string; task: number; owner: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ asked_by: string }>`
    select asked_by from meeting_task where county_code = ${county} and meeting_id = ${meetingId} and item_id = ${itemId}
      and task = ${task} and owner_key = ${owner}`.execute(tx);
  return rows[0]?.asked_by;
}

/** Tasks that are overdue and were not told of, each held until this transaction ends and told of once. */
export async function takeOverdue(
  tx: Tx,
  county: string,
  { today, limit }: { today: string; limit: number },
): Promise<{ item_id: string; task: number; owner_key: string; asked_by: string }[]> {
  const { rows } = await sql<{ item_id: string; task: number; owner_key: string; asked_by: string }>`
    update meeting_task t set told_late_on = ${today}
    from (select meeting_id, item_id, task from meeting_task
      where county_code = ${county} and not done and told_late_on is null and due < ${today}
      order by due limit ${limit} for update skip locked) late
    where t.county_code = ${county} and t.meeting_id = late.meeting_id and t.item_id = late.item_id and t.task = late.task
    returning t.item_id, t.task, t.owner_key, t.asked_by`.execute(tx);
  return rows;
}
