/** SQL of what a case names: read for the masker alone, under its own duty; nobody is shown it. */
import { sql } from 'kysely';
import type { CaseTold } from '../../domain/publication/case.ts';
import { type Tx, widen } from '../kit/database.ts';

/** What a public page is about, or what a row of it was taken from. */
export interface CaseRef {
  readonly kind: 'matter' | 'consultation' | 'outcome' | string;
  readonly id: string;
}

/** The most households and texts that are looked through. */
const MOST = 2000;

/**
 * Who raised the matters behind a page, the houses of their area, and every text of them and of the topics between, after the page's
 * own `texts`. From here on this transaction sees what the masker sees.
 */
export async function caseOf(
  tx: Tx,
  county: string,
  refs: readonly CaseRef[],
  texts: readonly string[],
): Promise<CaseTold> {
  widen(tx, { county, duty: 'mask' });
  const { topics, matters } = await behind(tx, county, refs);
  if (topics.length === 0 && matters.length === 0) return { people: [], houses: [], texts };
  const [people, houses, written] = [
    await peopleOf(tx, county, matters),
    await housesOf(tx, county, matters),
    await textsOf(tx, county, { topics, matters }),
  ];
  return { people, houses, texts: [...texts, ...written] };
}

interface Behind {
  readonly topics: readonly string[];
  readonly matters: readonly string[];
}

async function behind(tx: Tx, county: string, refs: readonly CaseRef[]): Promise<Behind> {
  const of = (kind: string): string[] => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const { rows } = await sql<{ kind: 'topic' | 'matter'; id: string }>`
    with topic as (
      select unnest(${of('consultation')}::uuid[]) as id
      union select source_id from outcome
      where county_code = ${county} and id = any(${of('outcome')}::uuid[]) and source = 'consultation')
    select 'topic' as kind, id from topic where id is not null
    union select 'matter', unnest(${of('matter')}::uuid[])
    union select 'matter', target from consultation_link
      where county_code = ${county} and kind = 'matter' and consultation_id in (select id from topic)`.execute(
    tx,
  );
  const those = (kind: 'topic' | 'matter') => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { topics: those('topic'), matters: those('matter') };
}

async function peopleOf(tx: Tx, county: string, matters: readonly string[]): Promise<CaseTold['people']> {
  const { rows } = await sql<CaseTold['people'][number]>`
    select name, phone from matter_reporter
    where county_code = ${county} and matter_id = any(${[...matters]}::uuid[])`.execute(tx);
  return rows;
}

/** Of a matter that names no village nothing is known of houses. */
async function housesOf(tx: Tx, county: string, matters: readonly string[]): Promise<CaseTold['houses']> {
  const { rows } = await sql<CaseTold['houses'][number]>`
    select distinct h.label, h.phone from household h join matter m
      on m.county_code = h.county_code and length(m.place_code) >= 12 and starts_with(h.place_code, m.place_code)
    where h.county_code = ${county} and m.id = any(${[...matters]}::uuid[]) limit ${MOST}`.execute(tx);
  return rows;
}

async function textsOf(tx: Tx, county: string, { topics, matters }: Behind): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select distinct word #>> '{}' as text from (
      select jsonb_build_array(title, text, answer) as said from matter
      where county_code = ${county} and id = any(${[...matters]}::uuid[])
      union all select body from matter_step where county_code = ${county} and matter_id = any(${[...matters]}::uuid[])
      union all select state || jsonb_build_object('title', title) from consultation
      where county_code = ${county} and id = any(${[...topics]}::uuid[])) it,
      jsonb_path_query(said, 'strict $.**') word
    where jsonb_typeof(word) = 'string' and word #>> '{}' ~ '[一-龥]' limit ${MOST}`.execute(tx);
  return rows.map(({ text }) => text);
}
