/** All SQL about what supervisors look at: which things a village has, who carries one out, who was drawn for it. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { OWNING_POST } from '../../domain/people/post.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Comer } from '../../domain/room/advisor.ts';
import type { WatchedKind, WatchedThing } from '../../domain/room/watched.ts';
import type { Tx } from '../kit/database.ts';
import { thingOf } from './supervision.store.ts';

export interface Thing extends WatchedThing {
  readonly title: string;
  /** The keys of places and units that carry it out. */
  readonly bodies: readonly string[];
}

/** Of a village: results not closed, affairs not given up, items on the board; the newest first, or one. */
export async function thingsIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
  one?: WatchedThing,
): Promise<Thing[]> {
  const { rows } = await sql<Thing>`
    select kind, id, title, bodies from (
      select 'outcome' as kind, id, title, holders as bodies, put_on as since from outcome
      where county_code = ${county} and place_code = ${place} and status not in ('not-adopted', 'closed')
      union all
      select 'procedure', id, title, array[place_code], began_on from procedure
      where county_code = ${county} and place_code = ${place} and status <> 'given_up'
      union all
      select 'disclosure', id, title, array[place_code], began_on from disclosure
      where county_code = ${county} and place_code = ${place} and status not in ('dropped', 'archived')
    ) as thing
    where ${one === undefined ? sql`true` : sql`kind = ${one.kind} and id = ${one.id}`}
    order by since desc, id desc limit 100`.execute(tx);
  return rows;
}

/** Who acts for places and units on a day, with their names. */
export async function actingFor(
  tx: Tx,
  county: string,
  { bodies, day }: { bodies: readonly string[]; day: Day },
): Promise<{ personId: string; personName: string }[]> {
  const { rows } = await sql<{ personId: string; personName: string }>`
    select distinct o.person_id as "personId", p.name as "personName"
    from office o join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${county} and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
      and (o.unit_code = any(${[...bodies]}) or (o.unit_code is null and o.place_code = any(${[...bodies]})
        and o.post = any(${[...Object.values(OWNING_POST), 'county_leader']})))`.execute(tx);
  return rows;
}

/** Those drawn in a village who said that they come and are not named as supervisors yet. */
export async function comersIn(
  tx: Tx,
  county: string,
  place: PlaceCode,
): Promise<(Comer & { title: string })[]> {
  const { rows } = await sql<{
    drawId: string;
    no: number;
    name: string;
    title: string;
    thing: WatchedKind | null;
    thingId: string | null;
  }>`
    select d.id as "drawId", p.no, p.name, d.title, d.thing, d.thing_id as "thingId"
    from draw d join draw_person p on p.county_code = d.county_code and p.draw_id = d.id and p.no = any(d.accepted)
    where d.county_code = ${county} and d.place_code = ${place} and not exists (
      select 1 from advisor a where a.county_code = d.county_code and a.draw_id = d.id and a.draw_no = p.no)
    order by d.published_on desc, d.id, p.no limit 60`.execute(tx);
  return rows.map(({ thing, thingId, ...row }) => ({ ...row, looksAt: thingOf(thing, thingId) }));
}
