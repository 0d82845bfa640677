/** All SQL about commands that wait. */
import { sql } from 'kysely';
import type { HELD_REASONS } from '../../contract/sync.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import type { Tx } from '../kit/database.ts';

/** Of these command ids, those the ledger has an answer for. */
export async function answeredAmong(tx: Tx, county: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from command where county_code = ${county} and id = any(${[...new Set(ids)]})`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Of these commands, the answers the ledger has. */
export async function answersTo(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<{ id: string; answer: unknown }[]> {
  const { rows } = await sql<{ id: string; answer: unknown }>`
    select id, answer from command where county_code = ${county} and id = any(${[...ids]})`.execute(tx);
  return rows;
}

/** Of these ids, the matters and points that this office may read without a purpose. */
export async function openAmong(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from matter where county_code = ${county} and id = any(${[...ids]}::uuid[]) and data_class <> 'P3'
    union all
    select id from watch_point where county_code = ${county} and id = any(${[...ids]}::uuid[]) and care_card is null`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Offices by id, of whomever, whenever their terms were. */
export async function officesNamed(tx: Tx, county: string, ids: readonly string[]): Promise<Office[]> {
  const { rows } = await sql<{
    id: string;
    person_id: string;
    post: Post;
    place_code: string;
    valid_from: string;
    valid_to: string | null;
  }>`
    select id, person_id, post, place_code, valid_from, valid_to from office
    where county_code = ${county} and id = any(${[...ids]})`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    post: row.post,
    placeCode: row.place_code,
    from: row.valid_from,
    ...(row.valid_to === null ? {} : { to: row.valid_to }),
  }));
}

export type Decision = 'taken' | 'declined' | 'arrived';

export interface HeldRow {
  readonly id: string;
  readonly decision: Decision | null;
  readonly why: string | null;
  readonly matter_id: string | null;
}

/** Of these command ids, those that were held once, and what became of them. */
export async function heldAmong(tx: Tx, county: string, ids: readonly string[]): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select id, decision, why, matter_id from held_command
    where county_code = ${county} and id = any(${[...ids]})`.execute(tx);
  return rows;
}

export interface Holding {
  readonly command: OfflineCommand;
  readonly device: string;
  readonly office: Pick<Office, 'id' | 'personId' | 'placeCode'>;
  readonly reason: (typeof HELD_REASONS)[number];
  readonly receivedAt: Date;
  readonly occurredAt: Date;
}

/** Keeps a command until something has come or somebody has decided; the same again changes nothing. */
export async function insertHeld(tx: Tx, county: string, it: Holding): Promise<void> {
  const { command, device, office, reason, receivedAt, occurredAt } = it;
  await sql`
    insert into held_command (county_code, id, device_id, person_id, office_id, place_code, kind, command, reason,
      received_at, occurred_at)
    values (${county}, ${command.commandId}, ${device}, ${office.personId}, ${office.id}, ${office.placeCode},
      ${command.kind}, ${JSON.stringify(command)}, ${reason}, ${receivedAt}, ${occurredAt})
    on conflict (county_code, id) do nothing`.execute(tx);
}

export interface WaitingRow {
  readonly id: string;
  readonly kind: string;
  readonly reason: (typeof HELD_REASONS)[number];
  readonly place_code: PlaceCode;
  readonly post: Post;
  readonly by_name: string;
  readonly received_at: number;
  readonly occurred_at: number;
  /** The last day of the term of whoever wrote it. */
  readonly valid_to: Day | null;
  readonly command: OfflineCommand;
}

/** What waits for a decision in a place, the oldest first. */
export async function waitingIn(
  tx: Tx,
  county: string,
  { place, before, limit }: { place: PlaceCode; before: { at: Date; id: string } | undefined; limit: number },
): Promise<WaitingRow[]> {
  const { from, before: end } = rangeOf(place);
  const { rows } = await sql<WaitingRow>`
    select h.id, h.kind, h.reason, h.place_code, o.post, p.name as by_name, h.received_at, h.occurred_at,
      o.valid_to, h.command
    from held_command h
    join office o on o.county_code = h.county_code and o.id = h.office_id
    join person p on p.county_code = h.county_code and p.id = h.person_id
    where h.county_code = ${county} and h.decided_at is null
      and h.place_code >= ${from} and h.place_code < ${end}
      and (${before === undefined} or (h.received_at, h.id) > (${before?.at ?? null}, ${before?.id ?? null}::uuid))
    order by h.received_at, h.id limit ${limit}`.execute(tx);
  return rows;
}

/** One that waits in a place, locked. */
export async function lockHeld(
  tx: Tx,
  county: string,
  { id, place }: { id: string; place: PlaceCode },
): Promise<{ command: OfflineCommand | null; place_code: PlaceCode; decision: Decision | null } | undefined> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{
    command: OfflineCommand | null;
    place_code: PlaceCode;
    decision: Decision | null;
  }>`
    select command, place_code, decision from held_command
    where county_code = ${county} and id = ${id} and place_code >= ${from} and place_code < ${before}
    for update`.execute(tx);
  return rows[0];
}

/** What became of it. What it carried is emptied: it is where it belongs now, or was not taken in. */
export async function decideHeld(
  tx: Tx,
  county: string,
  it: { id: string; decision: Decision; at: Date; why?: string; matterId?: string },
): Promise<void> {
  await sql`
    update held_command set decision = ${it.decision}, decided_at = ${it.at}, why = ${it.why ?? null},
      matter_id = ${it.matterId ?? null}, command = null
    where county_code = ${county} and id = ${it.id} and decision is null`.execute(tx);
}
