/** All SQL of the verification: matters with their steps, the offices and units that acted, settings and publications. */
import { sql } from 'kysely';
import type { Calendar } from '../../domain/kernel/day.ts';
import { CalendarSchema } from '../../domain/kernel/day-schema.ts';
import { DEFAULT_KEEPING, type Keeping, readKeeping } from '../../domain/matter/keeping.ts';
import { DEFAULT_LIMITS, Limits } from '../../domain/matter/limits.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import { joinWords, type Words } from '../../domain/matter/words.ts';
import type { Office } from '../../domain/people/office.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { Tx } from '../../server/kit/database.ts';
import type { Row } from '../../server/matter/row.ts';

export interface StoredStep {
  readonly seq: number;
  readonly kind: string;
  readonly at: number;
  readonly person_id: string | null;
  readonly office_id: string | null;
  readonly body: MatterStep;
  /** Whether what people wrote in it was erased. */
  readonly erased: boolean;
}

export interface StoredMatter {
  readonly row: Row;
  /** Whether another one goes along with it. */
  readonly followed: boolean;
  readonly steps: readonly StoredStep[];
}

const AT_ONCE = 500;

/** Every matter of the county with its steps, some hundred at a time, in order of id. Needs the clock's sight. */
export async function* everyMatter(tx: Tx, county: string): AsyncGenerator<readonly StoredMatter[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<Row & { followed: boolean }>`
      select m.*, exists (
        select 1 from matter one where one.county_code = m.county_code and one.merged_into = m.id) as followed
      from matter m where m.county_code = ${county} and m.id > ${after} order by m.id limit ${AT_ONCE}`.execute(
      tx,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    const steps = await stepsOf(
      tx,
      county,
      rows.map(({ id }) => id),
    );
    yield rows.map(({ followed, ...row }) => ({ row, followed, steps: steps.get(row.id) ?? [] }));
  }
}

async function stepsOf(tx: Tx, county: string, ids: readonly string[]): Promise<Map<string, StoredStep[]>> {
  const { rows } = await sql<StoredStep & { matter_id: string; words: Words | null }>`
    select matter_id, seq, kind, at, person_id, office_id, body, words from matter_step
    where county_code = ${county} and matter_id = any(${ids}::uuid[]) order by matter_id, seq`.execute(tx);
  const steps = new Map<string, StoredStep[]>();
  for (const { matter_id, words, ...step } of rows)
    steps.set(matter_id, [
      ...(steps.get(matter_id) ?? []),
      { ...step, body: joinWords(step.body, words), erased: words === null },
    ]);
  return steps;
}

/** The newest of a setting that was in force at a moment. */
type InForce<T> = (at: number) => T;

export interface Books {
  readonly offices: ReadonlyMap<string, Office>;
  readonly units: ReadonlyMap<string, HandlingUnit>;
  readonly limits: InForce<Limits>;
  readonly calendar: InForce<Calendar>;
  readonly keeping: InForce<Keeping>;
}

export async function readBooks(tx: Tx, county: string): Promise<Books> {
  const offices = await sql<Omit<Office, 'unitCode' | 'to'> & { unitCode: string | null }>`
    select id, person_id as "personId", post, place_code as "placeCode", unit_code as "unitCode", valid_from as "from"
    from office where county_code = ${county}`.execute(tx);
  const units = await sql<HandlingUnit>`
    select code, name, place_code as "placeCode", handles from unit where county_code = ${county}`.execute(
    tx,
  );
  const settings = await sql<{ word: string; since: number; body: unknown }>`
    select word, since, body from setting where county_code = ${county} order by version desc`.execute(tx);
  const inForce = <T>(word: string, read: (body: unknown) => T, otherwise: T): InForce<T> => {
    const versions = settings.rows
      .filter((row) => row.word === word)
      .map(({ since, body }) => ({ since, value: read(body) }));
    return (at) => versions.find(({ since }) => since <= at)?.value ?? otherwise;
  };
  return {
    offices: new Map(
      offices.rows.map(({ unitCode, ...office }) => [
        office.id,
        unitCode === null ? office : { ...office, unitCode },
      ]),
    ),
    units: new Map(units.rows.map((unit) => [unit.code, unit])),
    limits: inForce('matter.limits', (body) => Limits.parse(body), DEFAULT_LIMITS),
    keeping: inForce('matter.keeping', readKeeping, DEFAULT_KEEPING),
    calendar: inForce('calendar', (body) => CalendarSchema.parse(body), {
      published: [],
      rest: [],
      work: [],
    }),
  };
}

/** By id of the matter, a digest of the words and tokens it is found by. */
export async function digestsOfWords(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ matter_id: string; digest: string }>`
    select matter_id, digest from digests_of_words(${county}, ${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ matter_id, digest }) => [matter_id, digest]));
}

export interface StoredPublication {
  readonly id: string;
  readonly matter_id: string;
  readonly no: string;
  readonly place_code: string;
  readonly category: string;
  readonly satisfaction: string | null;
  readonly published_at: number;
  readonly front_until: number;
  readonly version: number;
  readonly title: string;
  readonly withdrawn_why: string | null;
  readonly versions: readonly { version: number; title: string; at: number }[];
}

export async function everyPublication(tx: Tx, county: string): Promise<StoredPublication[]> {
  const { rows } = await sql<StoredPublication>`
    select p.*, (
      select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'title', v.title,
        'at', floor(extract(epoch from v.at) * 1000)::bigint) order by v.version), '[]')
      from publication_version v where v.county_code = p.county_code and v.publication_id = p.id) as versions
    from publication p where p.county_code = ${county} order by p.published_at, p.id`.execute(tx);
  return rows;
}
