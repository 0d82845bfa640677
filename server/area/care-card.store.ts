/** All SQL about care cards. Row-level security shows each to its area's chief and to its two carers. */
import { sql } from 'kysely';
import type { AskedBy, CareCard, Carer, Help } from '../../domain/area/care-card.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Consent } from '../../domain/matter/report.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly place_code: string;
  readonly called: string;
  readonly asked_by: AskedBy;
  readonly guardian_why: string | null;
  readonly consent: Consent;
  readonly consent_day: Day;
  readonly helps: Help[];
  readonly words: string;
  readonly carers: Carer[];
  readonly review_due: Day;
  readonly version: number;
}

const COLUMNS = sql`id, place_code, called, asked_by, guardian_why, consent, consent_day, helps, words, carers, review_due,
  version`;

const cardOf = (row: Row): CareCard => ({
  id: row.id,
  placeCode: row.place_code,
  called: row.called,
  askedBy: row.asked_by,
  guardianWhy: row.guardian_why ?? undefined,
  consent: row.consent,
  consentDay: row.consent_day,
  helps: row.helps,
  words: row.words,
  carers: row.carers,
  reviewDue: row.review_due,
  version: row.version,
});

/** Those this transaction sees and that still stand, the first to be looked at first. */
export async function careCards(tx: Tx, county: string, today: Day): Promise<CareCard[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from care_card where county_code = ${county} and review_due >= ${today}
    order by review_due, id limit 500`.execute(tx);
  return rows.map(cardOf);
}

/** Undefined when there is none, or it is over: the sweep will come. */
export async function lockCare(
  tx: Tx,
  county: string,
  id: string,
  today: Day,
): Promise<CareCard | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from care_card where county_code = ${county} and id = ${id} and review_due >= ${today}
    for update`.execute(tx);
  return rows[0] && cardOf(rows[0]);
}

const personsOf = ({ carers }: CareCard): string[] => carers.flatMap(({ personId }) => personId ?? []);

export async function insertCare(tx: Tx, county: string, it: CareCard, by: Office): Promise<void> {
  await sql`
    insert into care_card (county_code, id, place_code, called, asked_by, guardian_why, consent, consent_day, helps, words,
      carers, carer_persons, review_due, recorded_by, recorded_office, version)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.called}, ${it.askedBy}, ${it.guardianWhy ?? null}, ${it.consent},
      ${it.consentDay}, ${[...it.helps]}, ${it.words}, ${JSON.stringify(it.carers)}::jsonb, ${personsOf(it)}::uuid[],
      ${it.reviewDue}, ${by.personId}, ${by.id}, ${it.version})`.execute(tx);
}

export async function updateCare(tx: Tx, county: string, it: CareCard): Promise<void> {
  await sql`
    update care_card set called = ${it.called}, helps = ${[...it.helps]}, words = ${it.words},
      carers = ${JSON.stringify(it.carers)}::jsonb, carer_persons = ${personsOf(it)}::uuid[], review_due = ${it.reviewDue},
      version = ${it.version}
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

export async function eraseCare(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from care_card where county_code = ${county} and id = ${id}`.execute(tx);
}
