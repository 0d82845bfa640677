/** All SQL about the advisory group of a village, what it looked at, and the offices around it. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Advisor } from '../../domain/room/advisor.ts';
import type { WorkCheck } from '../../domain/room/check-work.ts';
import type { WatchedKind, WatchedThing } from '../../domain/room/watched.ts';
import type { Tx } from '../kit/database.ts';

interface Row extends Omit<Advisor, 'personId' | 'drawn' | 'looksAt'> {
  readonly personId: string | null;
  readonly drawId: string | null;
  readonly drawNo: number | null;
  readonly thing: WatchedKind | null;
  readonly thingId: string | null;
}

export async function advisorsOf(tx: Tx, county: string, place: PlaceCode): Promise<Advisor[]> {
  const { rows } = await sql<Row>`
    select id, place_code as "placeCode", kind, name, person_id as "personId", consent, from_day as "from", until,
      draw_id as "drawId", draw_no as "drawNo", thing, thing_id as "thingId", relatives
    from advisor where county_code = ${county} and place_code = ${place} order by kind, name, id limit 200`.execute(
    tx,
  );
  return rows.map(({ personId, drawId, drawNo, thing, thingId, ...row }) => ({
    ...row,
    personId: personId ?? undefined,
    drawn: drawId === null || drawNo === null ? undefined : { drawId, no: drawNo },
    looksAt: thingOf(thing, thingId),
  }));
}

export const thingOf = (kind: WatchedKind | null, id: string | null): WatchedThing | undefined =>
  kind === null || id === null ? undefined : { kind, id };

/** Waits until nobody else decides about the group of a village. */
export async function holdGroup(tx: Tx, county: string, place: PlaceCode): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${county} || ${place}::text, 26))`.execute(tx);
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertAdvisor(tx: Tx, county: string, it: Advisor): Promise<boolean> {
  const { rows } = await sql`
    insert into advisor (county_code, id, place_code, kind, name, person_id, consent, from_day, until, draw_id, draw_no,
      thing, thing_id, relatives)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.kind}, ${it.name}, ${it.personId ?? null}, ${it.consent},
      ${it.from}, ${it.until}, ${it.drawn?.drawId ?? null}, ${it.drawn?.no ?? null}, ${it.looksAt?.kind ?? null},
      ${it.looksAt?.id ?? null}, ${[...it.relatives]}::uuid[])
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

export async function saveRelatives(tx: Tx, county: string, it: Advisor): Promise<void> {
  await sql`
    update advisor set relatives = ${[...it.relatives]}::uuid[]
    where county_code = ${county} and id = ${it.id}`.execute(tx);
}

/** Whether there was one to erase. */
export async function eraseAdvisor(
  tx: Tx,
  county: string,
  { place, id }: { place: PlaceCode; id: string },
): Promise<boolean> {
  const { rows } = await sql`
    delete from advisor where county_code = ${county} and place_code = ${place} and id = ${id} returning id`.execute(
    tx,
  );
  return rows.length > 0;
}

/** The same, by the id alone. */
export async function eraseAdvisorById(tx: Tx, county: string, id: string): Promise<void> {
  await sql`delete from advisor where county_code = ${county} and id = ${id}`.execute(tx);
}

/** The newest first; of one thing, when one is named. */
export async function checksIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
  thing?: WatchedThing,
): Promise<WorkCheck[]> {
  const { rows } = await sql<
    Omit<WorkCheck, 'lookedAt'> & { thing: WatchedKind | null; thingId: string | null }
  >`
    select id, place_code as "placeCode", subject, thing, thing_id as "thingId", day, kinds, drawn, found from advisor_check
    where county_code = ${county} and place_code = ${place}
      and ${thing === undefined ? sql`true` : sql`thing = ${thing.kind} and thing_id = ${thing.id}`}
    order by day desc, id desc limit 50`.execute(tx);
  return rows.map(({ thing: kind, thingId, ...row }) => ({ ...row, lookedAt: thingOf(kind, thingId) }));
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertCheck(tx: Tx, county: string, it: WorkCheck): Promise<boolean> {
  const { rows } = await sql`
    insert into advisor_check (county_code, id, place_code, subject, thing, thing_id, day, kinds, drawn, found)
    values (${county}, ${it.id}, ${it.placeCode}, ${it.subject}, ${it.lookedAt?.kind ?? null}, ${it.lookedAt?.id ?? null},
      ${it.day}, ${[...it.kinds]}, ${it.drawn}, ${it.found})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

export interface NamedOffice extends Office {
  readonly personName: string;
}

/** Those in office on a day in a place or below it, under some posts. */
export async function officesIn(
  tx: Tx,
  county: string,
  { place, day, posts }: { place: PlaceCode; day: Day; posts: readonly Post[] },
): Promise<NamedOffice[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<NamedOffice>`
    select o.id, o.person_id as "personId", o.post, o.place_code as "placeCode", o.valid_from as "from", p.name as "personName"
    from office o join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${county} and o.place_code >= ${from} and o.place_code < ${before}
      and o.post = any(${[...posts]}) and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
    order by o.post, p.name, o.id limit 500`.execute(tx);
  return rows;
}

/** 随区划交接: the pool, the group, what it looked at and the draws of a place go to its successor. Seen with the clock's duty. */
export async function moveSupervision(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<void> {
  await sql`update room_expert set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
    tx,
  );
  await sql`update advisor set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
    tx,
  );
  await sql`update advisor_check set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
    tx,
  );
  await sql`update draw set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(
    tx,
  );
}
