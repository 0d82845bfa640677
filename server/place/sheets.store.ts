/** SQL of the exported lists of places and offices: a thousand rows at a time, in order of code. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Post } from '../../domain/people/post.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Level } from '../../domain/place/level.ts';
import type { Tx } from '../kit/database.ts';

export interface Within {
  readonly place: PlaceCode;
  /** The last code (or id) of the batch before. */
  readonly after: string;
  readonly limit: number;
}

export interface PlaceLine {
  readonly code: PlaceCode;
  readonly name: string;
  readonly level: Level;
  readonly parent_name: string | null;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
}

/** Places inside one, those no longer in force too. */
export async function placeLines(
  tx: Tx,
  county: string,
  { place, after, limit }: Within,
): Promise<PlaceLine[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<PlaceLine>`
    select p.code, p.name, p.level, above.name as parent_name, p.valid_from, p.valid_to
    from place p
    left join place above on above.county_code = p.county_code and above.code = p.parent_code
    where p.county_code = ${county} and p.code >= ${from} and p.code < ${before} and p.code > ${after}
    order by p.code limit ${limit}`.execute(tx);
  return rows;
}

export interface OfficeLine {
  readonly id: string;
  readonly place_code: PlaceCode;
  readonly place_name: string;
  readonly post: Post;
  readonly person_name: string;
  readonly unit_name: string | null;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
}

/** Offices inside a place that are held on a day: who answers for what. Phones are not part of a list. */
export async function officeLines(
  tx: Tx,
  county: string,
  { place, after, limit, day }: Within & { readonly day: Day },
): Promise<OfficeLine[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<OfficeLine>`
    select o.id, o.place_code, pl.name as place_name, o.post, p.name as person_name, u.name as unit_name,
      o.valid_from, o.valid_to
    from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id
    join place pl on pl.county_code = o.county_code and pl.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where o.county_code = ${county} and o.place_code >= ${from} and o.place_code < ${before}
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
      and (o.place_code || ' ' || o.id) > ${after}
    order by o.place_code || ' ' || o.id limit ${limit}`.execute(tx);
  return rows;
}
