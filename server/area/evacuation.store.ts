/** All SQL about the season's roster. Row-level security shows it to the area, its village and its town. */
import { sql } from 'kysely';
import type { EvacuationEntry } from '../../domain/area/evacuation.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly season: string;
  readonly place_code: string;
  readonly label: string;
  readonly people: number;
  readonly needs_help: boolean;
  readonly meeting_point: string;
  readonly version: number;
}

const COLUMNS = sql`id, season, place_code, label, people, needs_help, meeting_point, version`;

const entryOf = (row: Row): EvacuationEntry => ({
  id: row.id,
  season: row.season,
  placeCode: row.place_code,
  label: row.label,
  people: row.people,
  needsHelp: row.needs_help,
  meetingPoint: row.meeting_point,
  version: row.version,
});

/** At a place and inside it, of the seasons that run; who needs help first. */
export async function rosterIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
  seasons: readonly string[],
): Promise<EvacuationEntry[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Row>`
    select ${COLUMNS} from evacuation_entry
    where county_code = ${county} and place_code >= ${from} and place_code < ${before} and season = any(${[...seasons]})
    order by place_code, needs_help desc, meeting_point, label, id limit 20000`.execute(tx);
  return rows.map(entryOf);
}

export async function countEntries(tx: Tx, county: string, area: PlaceCode): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from evacuation_entry where county_code = ${county} and place_code = ${area}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

export async function lockEntry(tx: Tx, county: string, id: string): Promise<EvacuationEntry | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from evacuation_entry where county_code = ${county} and id = ${id} for update`.execute(
    tx,
  );
  return rows[0] && entryOf(rows[0]);
}

export async function insertEntry(tx: Tx, county: string, it: EvacuationEntry): Promise<void> {
  await sql`
    insert into evacuation_entry (county_code, id, season, place_code, label, people, needs_help, meeting_point, version)
    values (${county}, ${it.id}, ${it.season}, ${it.placeCode}, ${it.label}, ${it.people}, ${it.needsHelp},
      ${it.meetingPoint}, ${it.version})`.execute(tx);
}

export async function updateEntry(tx: Tx, county: string, it: EvacuationEntry): Promise<void> {
  await sql`
    update evacuation_entry set label = ${it.label}, people = ${it.people}, needs_help = ${it.needsHelp},
      meeting_point = ${it.meetingPoint}, version = ${it.version}
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

export async function eraseEntry(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from evacuation_entry where county_code = ${county} and id = ${id}`.execute(tx);
}

export interface PastSeason {
  readonly season: string;
  readonly households: number;
  readonly people: number;
  readonly needHelp: number;
  readonly wipedOn: Day;
}

/** What is left of past seasons: counts of villages, together for a place. */
export async function pastSeasons(tx: Tx, county: string, place: PlaceCode): Promise<PastSeason[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<PastSeason>`
    select season, sum(households)::int as households, sum(people)::int as people, sum(need_help)::int as "needHelp",
      max(wiped_on) as "wipedOn"
    from evacuation_count where county_code = ${county} and place_code >= ${from} and place_code < ${before}
    group by season order by max(wiped_on) desc, season limit 20`.execute(tx);
  return rows;
}
