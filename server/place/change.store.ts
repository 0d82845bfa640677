/** All SQL about how places change: the whole tree as rules want it, what a change leaves, outlines and former names. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import type { Boundary } from '../../domain/place/boundary.ts';
import type { PlaceChange } from '../../domain/place/change.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Level } from '../../domain/place/level.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Tx } from '../kit/database.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent_code: string | null;
  readonly initials: string;
  readonly demo: boolean;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly replaced_by: string | null;
}

/** Every place there is and was. The county's row is locked: places change one after the other. */
export async function allPlaces(tx: Tx, county: string): Promise<Map<PlaceCode, Place>> {
  await sql`select 1 from place where county_code = ${county} and code = ${county} for update`.execute(tx);
  const { rows } = await sql<Row>`
    select code, name, level, parent_code, initials, demo, valid_from, valid_to, replaced_by
    from place where county_code = ${county}`.execute(tx);
  return new Map(rows.map((row) => [row.code, placeOf(row)]));
}

const placeOf = (row: Row): Place => ({
  code: row.code,
  name: row.name,
  level: row.level,
  initials: row.initials,
  demo: row.demo,
  validFrom: row.valid_from,
  ...(row.parent_code === null ? {} : { parentCode: row.parent_code }),
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
});

/** The places as a change leaves them. What moved keeps its outline. */
export async function saveChange(tx: Tx, county: string, change: PlaceChange): Promise<void> {
  const { on, opened, ended, renamed } = change;
  for (const place of opened)
    await sql`
      insert into place (county_code, code, name, level, parent_code, initials, demo, valid_from)
      values (${county}, ${place.code}, ${place.name}, ${place.level}, ${place.parentCode ?? null}, ${place.initials},
        ${place.demo}, ${place.validFrom})`.execute(tx);
  for (const { code, successors } of ended) {
    const [heir = null] = successors;
    await sql`
      update place set valid_to = ${on}, replaced_by = ${heir}
      where county_code = ${county} and code = ${code}`.execute(tx);
    for (const successor of successors)
      await sql`
        insert into place_successor (county_code, code, successor, since)
        values (${county}, ${code}, ${successor}, ${on})`.execute(tx);
    if (successors.length === 1 && opened.some((place) => place.code === heir))
      await sql`
        insert into place_boundary (county_code, code, shape)
        select county_code, ${heir}, shape from place_boundary where county_code = ${county} and code = ${code}`.execute(
        tx,
      );
  }
  if (renamed !== undefined) await renameRow(tx, county, { ...renamed, on });
}

/** A name that did not last a day is no former name. */
async function renameRow(
  tx: Tx,
  county: string,
  { code, name, initials, on }: { code: PlaceCode; name: string; initials: string; on: Day },
): Promise<void> {
  await sql`
    insert into place_name (county_code, code, name, valid_from, valid_to)
    select p.county_code, p.code, p.name, since.day, ${on}
    from place p, lateral (
      select coalesce((select max(n.valid_to) from place_name n where n.county_code = p.county_code and n.code = p.code),
        p.valid_from) as day
    ) since
    where p.county_code = ${county} and p.code = ${code} and since.day < ${on}::date`.execute(tx);
  await sql`
    update place set name = ${name}, initials = ${initials}
    where county_code = ${county} and code = ${code}`.execute(tx);
}

/** Handling units that work in a place and are not retired. */
export async function unitsStanding(tx: Tx, county: string, code: PlaceCode, day: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from unit where county_code = ${county} and place_code = ${code}
      and (retired_on is null or retired_on > ${day})`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** A town's stations go to its successor and keep their codes. */
export async function moveUnits(
  tx: Tx,
  county: string,
  { from, to }: { from: PlaceCode; to: PlaceCode },
): Promise<void> {
  await sql`
    update unit set place_code = ${to} where county_code = ${county} and place_code = ${from}`.execute(tx);
}

export async function insertPlaceStep(
  tx: Tx,
  county: string,
  { at, id, kind, by, body }: { at: Date; id: string; kind: string; by: Office; body: unknown },
): Promise<void> {
  await sql`
    insert into place_step (county_code, at, id, kind, person_id, office_id, body)
    values (${county}, ${at}, ${id}, ${kind}, ${by.personId}, ${by.id}, ${JSON.stringify(body)}::jsonb)`.execute(
    tx,
  );
}

export async function boundaryOf(tx: Tx, county: string, code: PlaceCode): Promise<Boundary | null> {
  const { rows } = await sql<{ shape: Boundary }>`
    select shape from place_boundary where county_code = ${county} and code = ${code}`.execute(tx);
  return rows[0]?.shape ?? null;
}

export async function storeBoundary(
  tx: Tx,
  county: string,
  code: PlaceCode,
  boundary: Boundary | null,
): Promise<void> {
  if (boundary === null)
    await sql`delete from place_boundary where county_code = ${county} and code = ${code}`.execute(tx);
  else
    await sql`
      insert into place_boundary (county_code, code, shape)
      values (${county}, ${code}, ${JSON.stringify(boundary)}::jsonb)
      on conflict (county_code, code) do update set shape = excluded.shape`.execute(tx);
}

export interface PlaceHistory {
  readonly from: Day;
  readonly to: Day | null;
  readonly names: readonly { readonly name: string; readonly from: Day; readonly to: Day }[];
  readonly before: readonly { readonly code: string; readonly name: string }[];
  readonly after: readonly { readonly code: string; readonly name: string }[];
}

/** What a place was called, came from and became; undefined when there was never such a code. */
export async function historyOf(tx: Tx, county: string, code: PlaceCode): Promise<PlaceHistory | undefined> {
  const { rows } = await sql<{ valid_from: string; valid_to: string | null }>`
    select valid_from, valid_to from place where county_code = ${county} and code = ${code}`.execute(tx);
  const [place] = rows;
  if (place === undefined) return undefined;
  const names = await sql<{ name: string; valid_from: string; valid_to: string }>`
    select name, valid_from, valid_to from place_name
    where county_code = ${county} and code = ${code} order by valid_from`.execute(tx);
  const before = await sql<{ code: string; name: string }>`
    select p.code, p.name from place_successor s
    join place p on p.county_code = s.county_code and p.code = s.code
    where s.county_code = ${county} and s.successor = ${code} order by p.code`.execute(tx);
  const after = await sql<{ code: string; name: string }>`
    select p.code, p.name from place_successor s
    join place p on p.county_code = s.county_code and p.code = s.successor
    where s.county_code = ${county} and s.code = ${code} order by p.code`.execute(tx);
  const short = (row: { code: string; name: string }) => ({ code: row.code, name: shortName(row.name) });
  return {
    from: place.valid_from,
    to: place.valid_to,
    names: names.rows.map((row) => ({ name: shortName(row.name), from: row.valid_from, to: row.valid_to })),
    before: before.rows.map(short),
    after: after.rows.map(short),
  };
}

export interface StoredPlaceStep {
  readonly at: number;
  readonly kind: PlaceChange['kind'] | 'boundary-set' | 'boundary-removed';
  readonly by_name: string;
  readonly by_post: Post;
}

/** What happened to a place, newest first. */
export async function stepsOfPlace(tx: Tx, county: string, code: PlaceCode): Promise<StoredPlaceStep[]> {
  const { rows } = await sql<StoredPlaceStep>`
    select s.at, s.kind, p.name as by_name, o.post as by_post
    from place_step s
    join person p on p.county_code = s.county_code and p.id = s.person_id
    join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.body -> 'codes' ? ${code}
    order by s.at desc, s.id desc limit 100`.execute(tx);
  return rows;
}
