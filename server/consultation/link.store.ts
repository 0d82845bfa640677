/** SQL of where topics come from and where they are talked over. */
import { sql } from 'kysely';
import type { LinkedOutcome } from '../../contract/follow.ts';
import type { Linked } from '../../contract/meeting-public.ts';
import type { SourceRef } from '../../domain/consultation/propose.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import type { Reporter } from '../notice/store.ts';

/** Linked before: nothing more. */
export function insertLinks(
  tx: Tx,
  county: string,
  consultationId: string,
  refs: readonly SourceRef[],
): void {
  if (refs.length === 0) return;
  send(
    tx,
    sql`insert into consultation_link (county_code, consultation_id, kind, target)
      select ${county}, ${consultationId}::uuid, r ->> 'kind', (r ->> 'id')::uuid
      from jsonb_array_elements(${JSON.stringify(refs)}::jsonb) r
      on conflict do nothing`,
  );
}

export async function linksOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<(SourceRef & { of: string })[]> {
  const { rows } = await sql<SourceRef & { of: string }>`
    select consultation_id as of, kind, target as id from consultation_link
    where county_code = ${county} and consultation_id = any(${[...ids]}::uuid[]) order by kind, target`.execute(
    tx,
  );
  return rows;
}

/**
 * Who raised the matters a topic began with, as far as they can be told: not without a name, not of what is sealed or sensitive. Needs the
 * clock's sight.
 */
export const reportersBehind = (tx: Tx, county: string, topic: string): Promise<Reporter[]> =>
  ask<Reporter>(
    tx,
    sql`select min(m.no) as no,
        case m.reporter_kind when 'named' then 'matter:' || m.id else 'person:' || m.reporter_person end as to
      from consultation_link l
      join matter m on m.county_code = l.county_code and m.id = l.target
      where l.county_code = ${county} and l.consultation_id = ${topic} and l.kind = 'matter'
        and m.data_class <> 'P3' and m.sealed_from = '{}'
        and (m.reporter_kind = 'named' or (m.reporter_kind = 'office' and m.reporter_person is not null))
      group by 2 order by 2 limit 50`,
  );

/** 从哪里来: the published results of the matters a topic began with. Read under the duty `public`, like all below. */
export const resultsBehind = (tx: Tx, county: string, topic: string): Promise<Linked[]> =>
  ask<Linked>(
    tx,
    sql`select p.id, p.title from publication p
      join consultation_link l on l.county_code = p.county_code and l.kind = 'matter' and l.target = p.matter_id
      where p.county_code = ${county} and l.consultation_id = ${topic} and p.withdrawn_at is null
      order by p.published_at, p.id limit 20`,
  );

/** The published topics that came of a matter, for whoever raised it. */
export const topicsFrom = (tx: Tx, county: string, matterId: string): Promise<Linked[]> =>
  ask<Linked>(
    tx,
    sql`select t.consultation_id as id, t.title from topic_sheet t
      join consultation_link l on l.county_code = t.county_code and l.consultation_id = t.consultation_id
      where t.county_code = ${county} and l.kind = 'matter' and l.target = ${matterId}
      order by t.published_at, t.consultation_id limit 20`,
  );

/** The published results of the topics that came of a matter, for whoever raised it: as far as each was when it was published. */
export const outcomesFrom = (tx: Tx, county: string, matterId: string): Promise<LinkedOutcome[]> =>
  ask<LinkedOutcome>(
    tx,
    sql`select s.subject_id as id, s.title, s.sheet ->> 'status' as status from consultation_link l
      join outcome o on o.county_code = l.county_code and o.source = 'consultation' and o.source_id = l.consultation_id
      join open_sheet s on s.county_code = o.county_code and s.kind = 'outcome' and s.subject_id = o.id
      where l.county_code = ${county} and l.kind = 'matter' and l.target = ${matterId}
      order by s.published_at, s.subject_id limit 20`,
  );

/** The meetings in the calendar at which a topic is talked over: their ids, the earliest first. */
export async function meetingsOf(tx: Tx, county: string, topic: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`select m.id from meeting m
      join consultation_link l on l.county_code = m.county_code and l.kind = 'meeting' and l.target = m.id
      where m.county_code = ${county} and l.consultation_id = ${topic} order by m.starts, m.id limit 20`,
  );
  return rows.map(({ id }) => id);
}

/** 到哪里去: the published topics that came of the matter of a published result. */
export const topicsBeyond = (tx: Tx, county: string, publicationId: string): Promise<Linked[]> =>
  ask<Linked>(
    tx,
    sql`select t.consultation_id as id, t.title from topic_sheet t
      join consultation_link l on l.county_code = t.county_code and l.consultation_id = t.consultation_id
      join publication p on p.county_code = l.county_code and l.kind = 'matter' and l.target = p.matter_id
      where t.county_code = ${county} and p.id = ${publicationId} and p.withdrawn_at is null
      order by t.published_at, t.consultation_id limit 20`,
  );
