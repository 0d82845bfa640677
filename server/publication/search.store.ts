/** SQL of the one search over everything that is public: only what a person approved, and of a meeting its kind and venue. */
import { sql } from 'kysely';
import type { FoundKind } from '../../contract/search-public.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Cursor } from '../kit/cursor.ts';
import type { Tx } from '../kit/database.ts';

export interface FoundRow {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string | null;
  readonly meeting_kind: MeetingKind | null;
  readonly place_code: PlaceCode;
  readonly at: number;
}

/** A word of the question, folded, with the places it may mean and the kinds of meetings it calls. */
export interface Sought {
  readonly text: string;
  readonly places: readonly PlaceCode[];
  readonly meetings: readonly MeetingKind[];
}

export interface AskedSearch {
  readonly place: PlaceCode | undefined;
  readonly kind: FoundKind | undefined;
  readonly sought: readonly Sought[];
  readonly before: Cursor | undefined;
  readonly limit: number;
}

/** Each published thing with the words it is found by, which all stand on its own page. */
const published = (county: string) => sql`
  select 'result' as kind, p.id, p.title, null as meeting_kind, p.place_code, p.published_at as at,
    -- Names that were left standing are read for thirty days, and found never.
    case when v.kept @> '[{"kind": "name"}]' then p.title else concat_ws(' ', p.title, v.text, v.result) end as words
  from publication p join publication_version v
    on v.county_code = p.county_code and v.publication_id = p.id and v.version = p.version
  where p.county_code = ${county} and p.withdrawn_at is null
  union all
  select 'topic', consultation_id, title, null, place_code, published_at,
    concat_ws(' ', title, sheet ->> 'text', sheet #>> '{agreement,text}')
  from topic_sheet where county_code = ${county}
  union all
  select kind, subject_id, title, null, place_code, published_at,
    concat_ws(' ', title, jsonb_path_query_array(sheet, '$.points[*].text')::text,
      jsonb_path_query_array(sheet, '$.texts[*].text')::text, jsonb_path_query_array(sheet, '$.schemes[*].purpose')::text)
  from open_sheet where county_code = ${county}
  union all
  select 'disclosure', d.disclosure_id, d.title, null, d.place_code, d.from_on::timestamp at time zone 'Asia/Shanghai',
    case when d.named then d.title else concat_ws(' ', d.title, d.sheet #>> '{content,text}',
      jsonb_path_query_array(d.sheet, '$.content.rows[*].name')::text) end
  from disclosure_version d
  where d.county_code = ${county} and not exists (select 1 from disclosure_version n
    where n.county_code = ${county} and n.disclosure_id = d.disclosure_id and n.version > d.version)
  union all
  select 'meeting', id, null, kind, place_code, starts, state ->> 'venue' from meeting where county_code = ${county}`;

/** Those of them that are public, the newest first. */
export async function publishedOnes(tx: Tx, county: string, ids: readonly string[]): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    select kind, id, title, meeting_kind, place_code, at from (${published(county)}) it
    where id = any(${[...ids]}::uuid[]) order by at desc, id desc limit 20`.execute(tx);
  return rows;
}

/** The newest first. */
export async function searchPublished(
  tx: Tx,
  county: string,
  { place, kind, sought, before, limit }: AskedSearch,
): Promise<FoundRow[]> {
  const conditions = [sql`true`];
  if (place !== undefined) {
    const range = rangeOf(place);
    conditions.push(sql`place_code >= ${range.from} and place_code < ${range.before}`);
  }
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`);
  for (const { text, places, meetings } of sought)
    conditions.push(sql`(position(${text} in lower(normalize(words, NFKC))) > 0
      or meeting_kind = any(${[...meetings]})
      or exists (select 1 from unnest(${[...places]}::text[]) called where starts_with(place_code, called)))`);
  if (before !== undefined) conditions.push(sql`(at, id) < (${before.at}, ${before.id}::uuid)`);
  const { rows } = await sql<FoundRow>`
    select kind, id, title, meeting_kind, place_code, at from (${published(county)}) it
    where ${sql.join(conditions, sql` and `)} order by at desc, id desc limit ${limit}`.execute(tx);
  return rows;
}
