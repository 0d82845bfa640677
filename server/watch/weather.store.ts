/** All SQL about weather notes. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { WeatherNote } from '../../domain/watch/weather.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly id: string;
  readonly place_code: string;
  readonly text: string;
  readonly from_day: Day;
  readonly until: Day;
  readonly taken_back_on: Day | null;
}

const noteOf = (row: Row): WeatherNote => ({
  id: row.id,
  placeCode: row.place_code,
  text: row.text,
  from: row.from_day,
  until: row.until,
  takenBackOn: row.taken_back_on,
});

/** In force on a day at a place: entered for it or for what lies around it. */
export async function weatherFor(
  tx: Tx,
  county: string,
  { place, day }: { place: PlaceCode; day: Day },
): Promise<WeatherNote[]> {
  const { rows } = await sql<Row>`
    select id, place_code, text, from_day, until, taken_back_on from weather_note
    where county_code = ${county} and taken_back_on is null and from_day <= ${day} and until >= ${day}
      and starts_with(${place}, place_code)
    order by length(place_code) desc, from_day, id limit 20`.execute(tx);
  return rows.map(noteOf);
}

/** In force or to come at a place: entered for it or for what lies around it. */
export async function weatherAhead(
  tx: Tx,
  county: string,
  { place, day }: { place: PlaceCode; day: Day },
): Promise<WeatherNote[]> {
  const { rows } = await sql<Row>`
    select id, place_code, text, from_day, until, taken_back_on from weather_note
    where county_code = ${county} and taken_back_on is null and until >= ${day} and starts_with(${place}, place_code)
    order by from_day, id limit 50`.execute(tx);
  return rows.map(noteOf);
}

/** In force or to come, inside a place. */
export async function weatherInside(
  tx: Tx,
  county: string,
  { place, day }: { place: PlaceCode; day: Day },
): Promise<WeatherNote[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Row>`
    select id, place_code, text, from_day, until, taken_back_on from weather_note
    where county_code = ${county} and taken_back_on is null and until >= ${day}
      and place_code >= ${from} and place_code < ${before}
    order by from_day, id limit 200`.execute(tx);
  return rows.map(noteOf);
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertWeather(tx: Tx, county: string, note: WeatherNote): Promise<boolean> {
  const { rows } = await sql`
    insert into weather_note (county_code, id, place_code, text, from_day, until)
    values (${county}, ${note.id}, ${note.placeCode}, ${note.text}, ${note.from}, ${note.until})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length === 1;
}

/** Whether there was one inside the place; taken back twice it is taken back once. */
export async function takeBackWeather(
  tx: Tx,
  county: string,
  { id, place, day }: { id: string; place: PlaceCode; day: Day },
): Promise<boolean> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql`
    update weather_note set taken_back_on = coalesce(taken_back_on, ${day}::date)
    where county_code = ${county} and id = ${id} and place_code >= ${from} and place_code < ${before}
    returning id`.execute(tx);
  return rows.length === 1;
}

/** Needs the clock's sight. Answers how many. */
export async function forgetOldNotes(tx: Tx, county: string, before: Day): Promise<number> {
  const { rows } = await sql`
    delete from weather_note where county_code = ${county} and until < ${before} returning id`.execute(tx);
  return rows.length;
}
