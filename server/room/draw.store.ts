/** All SQL about public draws: the pool as it was published, what came later, and who stands behind the numbers. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Draw, Drawable } from '../../domain/room/draw/hold.ts';
import { onRecord } from '../../domain/room/draw/on-record.ts';
import type { WatchedKind } from '../../domain/room/watched.ts';
import type { Tx } from '../kit/database.ts';
import type { Recorded } from '../record/store.ts';
import { thingOf } from './supervision.store.ts';

export interface StoredDraw extends Draw {
  readonly title: string;
  readonly settledOn: Day | undefined;
}

interface Row extends Omit<StoredDraw, 'number' | 'settledOn' | 'looksAt'> {
  readonly thing: WatchedKind | null;
  readonly thingId: string | null;
  readonly number: string | null;
  readonly settledOn: Day | null;
}

const COLUMNS = sql`id, place_code as "placeCode", title, pool, hash, number_from as "numberFrom", number_day as "numberDay",
  published_on as "publishedOn", number, settled_on as "settledOn", declined, accepted, thing, thing_id as "thingId"`;

const drawOf = ({ number, settledOn, thing, thingId, ...row }: Row): StoredDraw => ({
  ...row,
  number: number ?? undefined,
  settledOn: settledOn ?? undefined,
  looksAt: thingOf(thing, thingId),
});

export async function findDraw(tx: Tx, county: string, id: string): Promise<StoredDraw | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from draw where county_code = ${county} and id = ${id}`.execute(tx);
  return rows.map(drawOf)[0];
}

/** Waits until nobody else goes on with a draw. */
export async function holdDraw(tx: Tx, county: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${county} || ${id}::text, 27))`.execute(tx);
}

/** The newest first. */
export async function drawsIn(
  tx: Tx,
  county: string,
  { place, before, limit }: { place: PlaceCode; before: { day: Day; id: string } | undefined; limit: number },
): Promise<StoredDraw[]> {
  const range = rangeOf(place);
  const { rows } = await sql<Row>`
    select ${COLUMNS} from draw
    where county_code = ${county} and place_code >= ${range.from} and place_code < ${range.before}
      and ${before === undefined ? sql`true` : sql`(published_on, id) < (${before.day}, ${before.id}::uuid)`}
    order by published_on desc, id desc limit ${limit}`.execute(tx);
  return rows.map(drawOf);
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertDraw(
  tx: Tx,
  county: string,
  { draw, title, people }: { draw: Draw; title: string; people: readonly Drawable[] },
): Promise<boolean> {
  const { rows } = await sql`
    insert into draw (county_code, id, place_code, title, pool, hash, number_from, number_day, published_on,
      thing, thing_id)
    values (${county}, ${draw.id}, ${draw.placeCode}, ${title}, ${draw.pool}, ${draw.hash}, ${draw.numberFrom},
      ${draw.numberDay}, ${draw.publishedOn}, ${draw.looksAt?.kind ?? null}, ${draw.looksAt?.id ?? null})
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into draw_person (county_code, draw_id, no, name, salt)
    select ${county}, ${draw.id}::uuid, r.no, r.name, r.salt
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r(no integer, name text, salt text)`.execute(
    tx,
  );
  return true;
}

export async function saveDraw(
  tx: Tx,
  county: string,
  draw: Draw,
  settledOn: Day | undefined,
): Promise<void> {
  await sql`
    update draw set number = ${draw.number ?? null}, settled_on = ${settledOn ?? null},
      declined = ${[...draw.declined]}::integer[], accepted = ${[...draw.accepted]}::integer[]
    where county_code = ${county} and id = ${draw.id}`.execute(tx);
}

export async function peopleOf(tx: Tx, county: string, drawId: string): Promise<Drawable[]> {
  const { rows } = await sql<Drawable>`
    select no, name, salt from draw_person where county_code = ${county} and draw_id = ${drawId} order by no`.execute(
    tx,
  );
  return rows;
}

/** Every draw as it must stand in the public record. */
export const recordedDraws: Recorded = async function* (tx, county) {
  const { rows } =
    await sql<Row>`select ${COLUMNS} from draw where county_code = ${county} order by id`.execute(tx);
  for (const row of rows) yield* onRecord(drawOf(row));
};
