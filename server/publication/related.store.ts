/** SQL of which published things belong together: a row of a disclosure says where it comes from, a step of an affair where it was held. */
import { sql } from 'kysely';
import type { PlaceCode } from '../../domain/place/code.ts';
import { ask, type Tx } from '../kit/database.ts';

export interface Of {
  readonly id: string;
  readonly place: PlaceCode;
}

/** Ids of what a thing tells of, and of what tells of it; whether they are public is not asked here. */
export async function tiedTo(tx: Tx, county: string, { id, place }: Of): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`with tie as (
        select d.disclosure_id as one, (r #>> '{source,id}')::uuid as other
        from disclosure_version d, jsonb_array_elements(d.sheet #> '{content,rows}') r
        where d.county_code = ${county} and d.place_code = ${place}
        union all
        select s.subject_id, (h ->> 'meetingId')::uuid from open_sheet s, jsonb_array_elements(s.sheet -> 'held') h
        where s.county_code = ${county} and s.kind = 'procedure' and s.place_code = ${place}
      )
      select other as id from tie where one = ${id} and other is not null
      union select one from tie where other = ${id} limit 40`,
  );
  return rows.map((row) => row.id);
}
