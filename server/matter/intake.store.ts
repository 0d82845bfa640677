/** SQL of bringing in matters from an older register: many written at once, and taken back while they are as they came. */
import { sql } from 'kysely';
import { countedIn, recounted } from '../../domain/matter/marks.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import { splitWords } from '../../domain/matter/words.ts';
import type { Tx } from '../kit/database.ts';
import { recount } from './figures.store.ts';
import { insertWords } from './finding.store.ts';
import { columnsOf } from './row.ts';

type Tables = Record<'matter' | 'matter_step', Record<string, unknown>>;

/** A matter with all its steps. */
export interface WholeMatter {
  readonly matter: Matter;
  readonly steps: readonly MatterStep[];
}

export async function insertWhole(tx: Tx, matters: readonly WholeMatter[]): Promise<void> {
  const tables = tx.withTables<Tables>();
  await tables
    .insertInto('matter')
    .values(matters.map(({ matter, steps }) => ({ ...columnsOf(matter), steps: steps.length })))
    .execute();
  await tables
    .insertInto('matter_step')
    .values(matters.flatMap(({ matter, steps }) => steps.map((step, at) => stepRow(matter, step, at + 1))))
    .execute();
  for (const { matter } of matters) {
    insertWords(tx, matter);
    recount(tx, undefined, matter);
  }
}

function stepRow(matter: Matter, step: MatterStep, seq: number): Record<string, unknown> {
  const { body, words } = splitWords(step);
  return {
    county_code: matter.countyCode,
    matter_id: matter.id,
    seq,
    kind: step.kind,
    at: new Date(step.at),
    person_id: step.by.personId ?? null,
    office_id: step.by.officeId ?? null,
    body: JSON.stringify(body),
    words: JSON.stringify(words),
  };
}

export interface Recorded {
  readonly reported_at: number;
  readonly place_code: string;
  readonly title: string;
}

/** What a matter counts for, and where: what has to be taken off again when it is taken back. */
export const countsOf = (matter: Matter) => ({
  month: countedIn(matter),
  place: matter.placeCode.slice(0, 12),
  marks: recounted(undefined, matter)?.come ?? [],
});

/** Matters that came from an older register. Seen by the clock's duty only. */
export async function recordedMatters(tx: Tx, county: string): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`
    select reported_at, place_code, title from matter
    where county_code = ${county} and ending = 'recorded'`.execute(tx);
  return rows;
}

/** Rows of a confirmed file whose matter went on since, or was published. Seen by the clock's duty only. */
export async function pastRowsBuiltUpon(tx: Tx, county: string, intakeId: string): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    select r.row from intake_row r
    left join matter m on m.county_code = r.county_code and m.id = (r.made ->> 'matter')::uuid
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made is not null
      and (m.id is null or m.steps <> 2 or m.ending is distinct from 'recorded'
        or exists (select 1 from publication p where p.county_code = m.county_code and p.matter_id = m.id))
    order by r.row limit 100`.execute(tx);
  return rows.map(({ row }) => row);
}

export async function takeBackPast(tx: Tx, county: string, intakeId: string): Promise<void> {
  await sql`
    insert into figure_change (county_code, id, month, place_code, gone, come)
    select ${county}, gen_random_uuid(), (r.made ->> 'month')::date, r.made ->> 'place',
      array(select jsonb_array_elements_text(r.made -> 'marks')), '{}'
    from intake_row r
    where r.county_code = ${county} and r.intake_id = ${intakeId} and r.made ->> 'month' is not null
      and jsonb_array_length(r.made -> 'marks') > 0`.execute(tx);
  await sql`select take_back_matters(${county}, ${intakeId})`.execute(tx);
}
