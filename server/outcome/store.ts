/** All SQL about outcomes. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { onRecord } from '../../domain/outcome/on-record.ts';
import {
  announced,
  holdersOf,
  type Outcome,
  type Source,
  standsAlone,
} from '../../domain/outcome/outcome.ts';
import type { Step } from '../../domain/outcome/step.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import type { Recorded } from '../record/store.ts';

export const findOutcome = async (tx: Tx, county: string, id: string): Promise<Outcome | undefined> =>
  (await findWithSteps(tx, county, id))?.state;

export interface Stored {
  readonly state: Outcome;
  readonly steps: number;
  /** What was fed back stands on its public page. */
  readonly isPublic: boolean;
}

/** With the number of its steps. */
export async function findWithSteps(tx: Tx, county: string, id: string): Promise<Stored | undefined> {
  const rows = await ask<Stored>(
    tx,
    sql`select state, steps, is_public as "isPublic" from outcome where county_code = ${county} and id = ${id}`,
  );
  return rows[0];
}

/** The same, locked until this transaction ends. */
export async function lockOutcome(
  tx: Tx,
  county: string,
  id: string,
): Promise<(Stored & { proposer: string }) | undefined> {
  const rows = await ask<Stored & { proposer: string }>(
    tx,
    sql`select state, steps, is_public as "isPublic", proposer from outcome where county_code = ${county} and id = ${id} for update`,
  );
  return rows[0];
}

/** The newest first, of a place and what lies in it, or of all that is seen. */
export async function listOutcomes(
  tx: Tx,
  county: string,
  asked: {
    /** Undefined: both. */
    readonly state: 'now' | 'ended' | undefined;
    readonly sourceId: string | undefined;
    readonly place: PlaceCode | undefined;
    readonly after: { readonly day: Day; readonly id: string } | undefined;
    readonly limit: number;
  },
): Promise<Stored[]> {
  const { state, sourceId, place, after, limit } = asked;
  const range = place === undefined ? undefined : rangeOf(place);
  const { rows } = await sql<Stored>`
    select o.state, o.steps, o.is_public as "isPublic" from outcome o
    where o.county_code = ${county}
      and ${state === undefined ? sql`true` : sql`(o.status = 'closed') = ${state === 'ended'}`}
      and ${sourceId === undefined ? sql`true` : sql`o.source in ('consultation', 'meeting') and o.source_id = ${sourceId}`}
      and ${range === undefined ? sql`true` : sql`o.place_code >= ${range.from} and o.place_code < ${range.before}`}
      and ${after === undefined ? sql`true` : sql`(o.put_on, o.id) < (${after.day}, ${after.id}::uuid)`}
    order by o.put_on desc, o.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** Of one village the newest: those that are not over, and those that ended since a day; by name and version, for a phone. */
export function outcomesOfVillage(
  tx: Tx,
  county: string,
  { village, since, limit }: { village: PlaceCode; since: Day; limit: number },
): Promise<{ id: string; version: string }[]> {
  return ask(
    tx,
    sql`select id, changed_in::text as version from outcome
      where county_code = ${county} and place_code = ${village}
        and (status <> 'closed' or (state ->> 'endedOn') >= ${since})
      order by put_on desc, id desc limit ${limit}`,
  );
}

export async function outcomesAmong(tx: Tx, county: string, ids: readonly string[]): Promise<Stored[]> {
  return ask<Stored>(
    tx,
    sql`select state, steps, is_public as "isPublic" from outcome
      where county_code = ${county} and id = any(${[...ids]}::uuid[])`,
  );
}

/** Those put in a year, of a place and what lies in it. */
export async function outcomesOfYear(
  tx: Tx,
  county: string,
  { year, place }: { year: number; place: PlaceCode },
): Promise<Outcome[]> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<{ state: Outcome }>`
    select o.state from outcome o
    where o.county_code = ${county} and o.place_code >= ${from} and o.place_code < ${before}
      and o.put_on >= ${`${year}-01-01`} and o.put_on <= ${`${year}-12-31`}
    order by o.put_on desc, o.id desc limit 20000`.execute(tx);
  return rows.map((row) => row.state);
}

/** Whether it was added; an id or a source that is taken adds nothing. */
export async function insertOutcome(tx: Tx, county: string, it: Outcome, proposer: string): Promise<boolean> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`insert into outcome (county_code, id, place_code, source, source_id, title, status, put_on, announced, proposer,
        holders, state, steps)
      values (${county}, ${it.id}, ${it.placeCode}, ${it.source}, ${it.sourceId ?? null}, ${it.title}, ${it.status},
        ${it.putOn}, ${announced(it)}, ${proposer}, ${holdersOf(it)}, ${JSON.stringify(it)}, 1)
      on conflict do nothing returning id`,
  );
  return rows.length > 0;
}

export function saveOutcome(tx: Tx, county: string, it: Outcome, steps: number): void {
  send(
    tx,
    sql`update outcome set status = ${it.status}, announced = ${announced(it)}, holders = ${holdersOf(it)},
      is_public = is_public and ${it.feedback !== undefined}, state = ${JSON.stringify(it)}, steps = ${steps},
      changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${it.id}`,
  );
}

/** What stands on its public page now is what was fed back. */
export function markPublic(tx: Tx, county: string, id: string): void {
  send(
    tx,
    sql`update outcome set is_public = true, changed_in = pg_current_xact_id()
      where county_code = ${county} and id = ${id}`,
  );
}

export interface Taken {
  readonly outcomeId: string;
  readonly seq: number;
  readonly at: Date;
  readonly officeId: string;
}

export function insertOutcomeStep(tx: Tx, county: string, step: Step, taken: Taken): void {
  const { outcomeId, seq, at, officeId } = taken;
  send(
    tx,
    sql`insert into outcome_step (county_code, outcome_id, seq, at, office_id, kind, body)
      values (${county}, ${outcomeId}, ${seq}, ${at}, ${officeId}, ${step.kind}, ${JSON.stringify(step)})`,
  );
}

/** The steps of an outcome, in their order. */
export async function outcomeSteps(tx: Tx, county: string, id: string): Promise<Step[]> {
  const { rows } = await sql<{ body: Step }>`
    select body from outcome_step where county_code = ${county} and outcome_id = ${id} order by seq`.execute(
    tx,
  );
  return rows.map(({ body }) => body);
}

/** Where what it comes from was talked through, when it ended so that something follows from it; and whether that was put before. */
export async function sourceOf(
  tx: Tx,
  county: string,
  source: Source,
  id: string | undefined,
): Promise<{ talkedAt: PlaceCode | undefined; putBefore: boolean }> {
  if (id === undefined || standsAlone(source)) return { talkedAt: undefined, putBefore: false };
  const found =
    source === 'consultation'
      ? sql`select place_code from consultation
          where county_code = ${county} and id = ${id} and status in ('consensus', 'replied')`
      : sql`select place_code from meeting
          where county_code = ${county} and id = ${id} and status in ('closed', 'minuted', 'signed', 'archived')`;
  const rows = await ask<{ place_code: PlaceCode }>(tx, found);
  const before = await ask<{ id: string }>(
    tx,
    sql`select id from outcome where county_code = ${county} and source = ${source} and source_id = ${id}`,
  );
  return { talkedAt: rows[0]?.place_code, putBefore: before.length > 0 };
}

/** What residents can read of what became of a topic; undefined when nothing was published. */
export async function publishedOfTopic(tx: Tx, county: string, topic: string): Promise<string | undefined> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`select o.id from outcome o
      join open_sheet s on s.county_code = o.county_code and s.kind = 'outcome' and s.subject_id = o.id
      where o.county_code = ${county} and o.source = 'consultation' and o.source_id = ${topic}`,
  );
  return rows[0]?.id;
}

/** Whether a place lives on that day, or a unit exists. */
export async function isBody(tx: Tx, county: string, key: string, day: Day): Promise<boolean> {
  const rows = await ask<{ one: number }>(
    tx,
    sql`select 1 as one from place where county_code = ${county} and code = ${key} and valid_from <= ${day}
        and (valid_to is null or valid_to > ${day})
      union all select 1 from unit where county_code = ${county} and code = ${key}`,
  );
  return rows.length > 0;
}

/** Every answer, acceptance and word to all, as it must stand in the public record. */
export const recordedOutcomes: Recorded = async function* (tx, county) {
  const rows = await ask<{ outcome_id: string; body: Step }>(
    tx,
    sql`select outcome_id, body from outcome_step where county_code = ${county} order by outcome_id, seq`,
  );
  for (const { outcome_id, body } of rows) {
    const entry = onRecord(outcome_id, body);
    if (entry !== undefined) yield entry;
  }
};
