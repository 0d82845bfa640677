/** All SQL about the phones. */
import { type RawBuilder, sql } from 'kysely';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { KnownDevice } from '../../domain/sync/device.ts';
import { ask, send, type Tx } from '../kit/database.ts';

export interface StoredDevice extends KnownDevice {
  readonly lastContact: number;
}

/** The device, locked until this transaction ends; undefined when nobody of this sight knows it. */
export async function lockDevice(tx: Tx, county: string, id: string): Promise<StoredDevice | undefined> {
  const [row] = await ask<{
    person_id: string;
    ticket: string;
    ticket_before: string | null;
    epoch: string;
    revoked_at: number | null;
    last_contact: number;
  }>(
    tx,
    sql`select person_id, ticket, ticket_before, epoch, revoked_at, last_contact from device
      where county_code = ${county} and id = ${id} for update`,
  );
  return (
    row && {
      personId: row.person_id,
      ticket: row.ticket,
      ticketBefore: row.ticket_before ?? undefined,
      epoch: row.epoch,
      revoked: row.revoked_at !== null,
      lastContact: row.last_contact,
    }
  );
}

export interface Contact {
  readonly id: string;
  readonly office: Office;
  readonly ticket: string;
  /** Undefined: the one it was given last, by whatever was answered meanwhile. */
  readonly ticketBefore: string | undefined;
  readonly epoch: string;
  readonly at: Date;
  readonly protocol: number;
  /** Of a push: how far the phone's clock is off, ms, and what that means. */
  readonly clock?: { readonly offset: number; readonly word: string } | undefined;
  readonly phone: {
    readonly waiting: number;
    readonly oldest: number | null;
    readonly refused: number;
    readonly app: string;
    readonly persisted: boolean | null;
    readonly freeMegabytes: number | null;
  };
}

/** What a phone said of itself, and the ticket it is given; false when it is somebody else's, which this sight does not show. */
export async function saveContact(tx: Tx, county: string, contact: Contact): Promise<boolean> {
  const saved = await ask<{ id: string }>(tx, sql`${contactOf(county, contact)} returning id`);
  return saved.length > 0;
}

/** The same of a phone that is locked and is this person's: nobody waits for it. */
export const noteContact = (tx: Tx, county: string, contact: Contact): void =>
  send(tx, contactOf(county, contact));

function contactOf(county: string, contact: Contact): RawBuilder<unknown> {
  const { id, office, ticket, ticketBefore, epoch, at, protocol, clock, phone } = contact;
  const oldest = phone.oldest === null ? null : new Date(phone.oldest);
  return sql`
    insert into device (county_code, id, person_id, office_id, place_code, ticket, ticket_before, epoch, last_contact,
      waiting, oldest, refused, clock_offset, clock, app, protocol, persisted, free_mb)
    values (${county}, ${id}, ${office.personId}, ${office.id}, ${office.placeCode}, ${ticket}, ${ticketBefore ?? null},
      ${epoch}, ${at}, ${phone.waiting}, ${oldest}, ${phone.refused}, ${clock?.offset ?? null}, ${clock?.word ?? 'right'},
      ${phone.app}, ${protocol}, ${phone.persisted}, ${phone.freeMegabytes})
    on conflict (county_code, id) do update set
      office_id = excluded.office_id, place_code = excluded.place_code, ticket = excluded.ticket,
      ticket_before = coalesce(excluded.ticket_before, device.ticket), epoch = excluded.epoch, last_contact = excluded.last_contact,
      waiting = excluded.waiting, oldest = excluded.oldest, refused = excluded.refused,
      clock_offset = coalesce(excluded.clock_offset, device.clock_offset),
      clock = case when excluded.clock_offset is null then device.clock else excluded.clock end,
      app = excluded.app, protocol = excluded.protocol, persisted = excluded.persisted, free_mb = excluded.free_mb
    where device.person_id = excluded.person_id`;
}

/** Of a person's own phone: the last to speak of the others that are not given up; undefined when it is nobody's of theirs. */
export async function deviceBefore(
  tx: Tx,
  county: string,
  { id, personId }: { id: string; personId: string },
): Promise<{ last_contact: number | null; waiting: number | null } | undefined> {
  const [row] = await ask<{ last_contact: number | null; waiting: number | null }>(
    tx,
    sql`select b.last_contact, b.waiting + b.refused as waiting from device d
      left join lateral (
        select last_contact, waiting, refused from device o
        where o.county_code = ${county} and o.person_id = d.person_id and o.id <> d.id and o.revoked_at is null
        order by o.last_contact desc limit 1) b on true
      where d.county_code = ${county} and d.id = ${id} and d.person_id = ${personId}`,
  );
  return row;
}

export interface DeviceRow {
  readonly id: string;
  readonly post: Post;
  readonly place_code: PlaceCode;
  readonly last_contact: number;
  readonly waiting: number;
  readonly oldest: number | null;
  readonly refused: number;
  readonly clock: 'right' | 'off' | 'far-off';
  readonly app: string;
  readonly persisted: boolean | null;
  readonly free_mb: number | null;
  readonly revoked_at: number | null;
}

export interface DeviceFilter {
  readonly place: PlaceCode;
  /** Only those on which something waits · that were not heard of since. */
  readonly waiting: boolean;
  readonly silentSince: Date | undefined;
  readonly before: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Phones of a place, the longest silent first. */
export async function devicesIn(
  tx: Tx,
  county: string,
  { place, waiting, silentSince, before, limit }: DeviceFilter,
): Promise<DeviceRow[]> {
  const { from, before: end } = rangeOf(place);
  const { rows } = await sql<DeviceRow>`
    select d.id, o.post, d.place_code, d.last_contact, d.waiting, d.oldest, d.refused, d.clock, d.app, d.persisted,
      d.free_mb, d.revoked_at
    from device d join office o on o.county_code = d.county_code and o.id = d.office_id
    where d.county_code = ${county} and d.place_code >= ${from} and d.place_code < ${end}
      and (not ${waiting} or d.waiting + d.refused > 0)
      and (${silentSince ?? null}::timestamptz is null or d.last_contact < ${silentSince ?? null})
      and (${before === undefined} or (d.last_contact, d.id) > (${before?.at ?? null}, ${before?.id ?? null}::uuid))
    order by d.last_contact, d.id limit ${limit}`.execute(tx);
  return rows;
}

/** Phones on which something waits, not heard of since a moment and not told of since; they are marked as told. Needs the clock's sight. */
export async function fallenSilent(
  tx: Tx,
  county: string,
  before: Date,
): Promise<{ id: string; place_code: PlaceCode; since: number }[]> {
  const { rows } = await sql<{ id: string; place_code: PlaceCode; since: number }>`
    update device set told_silent = last_contact
    where county_code = ${county} and waiting + refused > 0 and revoked_at is null and last_contact < ${before}
      and told_silent is distinct from last_contact
    returning id, place_code, last_contact as since`.execute(tx);
  return rows;
}

/** A lost phone: the person it served, whose sessions end; undefined when it is not one of this place. */
export async function revoke(
  tx: Tx,
  county: string,
  { id, place, at, why }: { id: string; place: PlaceCode; at: Date; why: string },
): Promise<string | undefined> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ person_id: string }>`
    update device set revoked_at = coalesce(revoked_at, ${at}), revoked_why = coalesce(revoked_why, ${why})
    where county_code = ${county} and id = ${id} and place_code >= ${from} and place_code < ${before}
    returning person_id`.execute(tx);
  return rows[0]?.person_id;
}

export async function isRevoked(tx: Tx, county: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ revoked: boolean }>`
    select revoked_at is not null as revoked from device where county_code = ${county} and id = ${id}`.execute(
    tx,
  );
  return rows[0]?.revoked === true;
}

/** Ends the sessions of whoever lost a phone. */
export async function endSessionsOf(tx: Tx, county: string, personId: string): Promise<void> {
  await sql`delete from session where county_code = ${county} and person_id = ${personId}`.execute(tx);
}
