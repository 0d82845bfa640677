/** All SQL about absence cards. Whoever shows the code sees one; the village and the area's chief read theirs. */
import { sql } from 'kysely';
import type { AbsenceCard, Wish } from '../../domain/area/absence-card.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly place_code: string;
  readonly called: string;
  readonly phone: string;
  readonly wishes: Wish[];
  readonly house: string;
  readonly expires: Day;
  readonly version: number;
}

const COLUMNS = sql`id, place_code, called, phone, wishes, house, expires, version`;

const cardOf = (row: Row): AbsenceCard => ({
  id: row.id,
  placeCode: row.place_code,
  called: row.called,
  phone: row.phone,
  wishes: row.wishes,
  house: row.house,
  expires: row.expires,
  version: row.version,
});

/** At a place and inside it, those that still stand, by how they are called. */
export async function absencesIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
  today: Day,
): Promise<AbsenceCard[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Row>`
    select ${COLUMNS} from absence_card
    where county_code = ${county} and place_code >= ${from} and place_code < ${before} and expires >= ${today}
    order by called, id limit 1000`.execute(tx);
  return rows.map(cardOf);
}

/** As its readers see it. */
export async function findAbsence(
  tx: Tx,
  county: string,
  id: string,
  today: Day,
): Promise<AbsenceCard | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from absence_card where county_code = ${county} and id = ${id} and expires >= ${today}`.execute(
    tx,
  );
  return rows[0] && cardOf(rows[0]);
}

/** For its owner, by the hash of the code. */
export async function lockAbsence(
  tx: Tx,
  county: string,
  codeHash: Buffer,
  today: Day,
): Promise<AbsenceCard | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from absence_card
    where county_code = ${county} and code_hash = ${codeHash} and expires >= ${today} for update`.execute(tx);
  return rows[0] && cardOf(rows[0]);
}

export async function insertAbsence(
  tx: Tx,
  county: string,
  it: AbsenceCard,
  codeHash: Buffer,
): Promise<void> {
  await sql`
    insert into absence_card (county_code, id, place_code, called, phone, wishes, house, code_hash, expires, version)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.called}, ${it.phone}, ${[...it.wishes]}, ${it.house}, ${codeHash},
      ${it.expires}, ${it.version})`.execute(tx);
}

export async function updateAbsence(tx: Tx, county: string, it: AbsenceCard): Promise<void> {
  await sql`
    update absence_card set called = ${it.called}, phone = ${it.phone}, wishes = ${[...it.wishes]}, house = ${it.house},
      expires = ${it.expires}, version = ${it.version}
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

/** With the record of who opened its number. */
export async function eraseAbsence(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from card_opening where county_code = ${county} and card_id = ${id}`.execute(tx);
  await sql`delete from absence_card where county_code = ${county} and id = ${id}`.execute(tx);
}
