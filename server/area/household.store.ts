/** All SQL about households that want contact, and about who opened a number. */
import { sql } from 'kysely';
import type { OpeningPurpose } from '../../domain/area/contact.ts';
import type { Household } from '../../domain/area/household.ts';
import type { Day } from '../../domain/kernel/day.ts';
import type { Consent } from '../../domain/matter/report.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import { ask, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

interface Row {
  readonly id: string;
  readonly place_code: string;
  readonly label: string;
  readonly phone: string | null;
  readonly consent: Consent;
  readonly consent_day: Day;
  readonly version: number;
}

const COLUMNS = sql`id, place_code, label, phone, consent, consent_day, version`;

const householdOf = (row: Row): Household => ({
  id: row.id,
  placeCode: row.place_code,
  label: row.label,
  phone: row.phone ?? undefined,
  consent: row.consent,
  consentDay: row.consent_day,
  version: row.version,
});

/** Those of an area, by label. */
export async function householdsIn(tx: Tx, county: string, area: PlaceCode): Promise<Household[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from household where county_code = ${county} and place_code = ${area}
    order by label, id limit 1000`.execute(tx);
  return rows.map(householdOf);
}

/** The same, by name and version, for a phone that carries them. */
export function carriedHouseholds(
  tx: Tx,
  county: string,
  area: PlaceCode,
): Promise<{ id: string; version: string }[]> {
  return ask(
    tx,
    sql`select id, changed_in::text as version from household where county_code = ${county} and place_code = ${area}`,
  );
}

/** Whether a place is an area that exists on a day; its row is held, so that two who add decide one after the other. */
export async function holdArea(tx: Tx, county: string, code: PlaceCode, day: Day): Promise<boolean> {
  const { rows } = await sql<{ lives: boolean }>`
    select valid_from <= ${day} and (valid_to is null or valid_to > ${day}) as lives from place
    where county_code = ${county} and code = ${code} and level = 'area' for update`.execute(tx);
  return rows[0]?.lives === true;
}

export async function countHouseholds(tx: Tx, county: string, area: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from household where county_code = ${county} and place_code = ${area}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

export async function lockHousehold(tx: Tx, county: string, id: string): Promise<Household | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from household where county_code = ${county} and id = ${id} for update`.execute(tx);
  return rows[0] && householdOf(rows[0]);
}

export async function insertHousehold(tx: Tx, county: string, it: Household, by: Office): Promise<void> {
  await sql`
    insert into household (county_code, id, place_code, label, phone, consent, consent_day, recorded_by, recorded_office,
      version)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.label}, ${it.phone ?? null}, ${it.consent}, ${it.consentDay},
      ${by.personId}, ${by.id}, ${it.version})`.execute(tx);
}

export async function updateHousehold(tx: Tx, county: string, it: Household): Promise<void> {
  await sql`
    update household set label = ${it.label}, phone = ${it.phone ?? null}, version = ${it.version},
      changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

/** With the record of who opened its number. */
export async function eraseHousehold(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from card_opening where county_code = ${county} and card_id = ${id}`.execute(tx);
  await sql`delete from household where county_code = ${county} and id = ${id}`.execute(tx);
}

/** Whoever carries the household carries who opened it. */
export async function recordOpening(
  tx: Tx,
  house: House,
  { cardId, office, purpose }: { cardId: string; office: Office; purpose: OpeningPurpose },
): Promise<void> {
  await sql`
    insert into card_opening (county_code, card_id, at, id, person_id, office_id, purpose)
    values (${house.county}, ${cardId}, ${new Date(house.now())}, ${house.newId()}, ${office.personId}, ${office.id},
      ${purpose})`.execute(tx);
  await sql`
    update household set changed_in = pg_current_xact_id() where county_code = ${house.county} and id = ${cardId}`.execute(
    tx,
  );
}

export interface StoredOpening {
  readonly at: number;
  readonly purpose: OpeningPurpose;
  readonly post: Post;
  readonly placeName: string;
}

/** Who opened the numbers of cards, newest first, by card. */
export async function openingsOf(
  tx: Tx,
  county: string,
  cards: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredOpening[]>> {
  const { rows } = await sql<StoredOpening & { card_id: string }>`
    select c.card_id, c.at, c.purpose, o.post, p.name as "placeName"
    from card_opening c
    join office o on o.county_code = c.county_code and o.id = c.office_id
    join place p on p.county_code = o.county_code and p.code = o.place_code
    where c.county_code = ${county} and c.card_id = any(${[...cards]}::uuid[])
    order by c.at desc, c.id desc limit 1000`.execute(tx);
  const byCard = new Map<string, StoredOpening[]>();
  for (const { card_id, at, purpose, post, placeName } of rows)
    byCard.set(card_id, [
      ...(byCard.get(card_id) ?? []),
      { at, purpose, post, placeName: shortName(placeName) },
    ]);
  return byCard;
}
