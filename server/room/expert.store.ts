/** All SQL about the pool of experts, and who was invited to what is booked. */
import { sql } from 'kysely';
import type { Expert } from '../../domain/room/expert.ts';
import type { Tx } from '../kit/database.ts';

interface Row extends Omit<Expert, 'phone'> {
  readonly phone: string | null;
}

const COLUMNS = sql`id, place_code as "placeCode", kind, name, field, phone, consent, consent_day as "consentDay"`;

const expertOf = ({ phone, ...row }: Row): Expert => ({ ...row, phone: phone ?? undefined });

/** Those this transaction may see, by kind and name. */
export async function experts(tx: Tx, county: string): Promise<Expert[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room_expert where county_code = ${county} order by kind, name, id limit 1000`.execute(
    tx,
  );
  return rows.map(expertOf);
}

export async function findExpert(tx: Tx, county: string, id: string): Promise<Expert | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from room_expert where county_code = ${county} and id = ${id}`.execute(tx);
  return rows.map(expertOf)[0];
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertExpert(tx: Tx, county: string, it: Expert): Promise<boolean> {
  const { rows } = await sql`
    insert into room_expert (county_code, id, place_code, kind, name, field, phone, consent, consent_day)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.kind}, ${it.name}, ${it.field}, ${it.phone ?? null},
      ${it.consent}, ${it.consentDay})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

export async function renew(tx: Tx, county: string, { id, consent, consentDay }: Expert): Promise<void> {
  await sql`
    update room_expert set consent = ${consent}, consent_day = ${consentDay}
    where county_code = ${county} and id = ${id}`.execute(tx);
}

export async function erase(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from room_expert where county_code = ${county} and id = ${id}`.execute(tx);
}

export async function insertInvited(
  tx: Tx,
  county: string,
  { bookingId, expertId }: { bookingId: string; expertId: string },
): Promise<void> {
  await sql`
    insert into room_invited (county_code, booking_id, expert_id)
    values (${county}, ${bookingId}, ${expertId})`.execute(tx);
}

/** Who was invited to some bookings; of experts this transaction does not see, the id alone. */
export async function invitedTo(tx: Tx, county: string, bookings: readonly string[]) {
  const { rows } = await sql<{ bookingId: string; expertId: string; name: string | null }>`
    select i.booking_id as "bookingId", i.expert_id as "expertId", e.name from room_invited i
    left join room_expert e on e.county_code = i.county_code and e.id = i.expert_id
    where i.county_code = ${county} and i.booking_id = any(${[...bookings]}::uuid[])
    order by e.name, i.expert_id`.execute(tx);
  return rows;
}
