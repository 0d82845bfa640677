/** All SQL that writes matters or reads one: its row, its steps, its reporter and its follow code. Lists are in `lists.store.ts`. */
import { sql } from 'kysely';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Reported } from '../../domain/matter/report.ts';
import type { LaterStep, MatterStep } from '../../domain/matter/step.ts';
import { joinWords, splitWords, type Words } from '../../domain/matter/words.ts';
import { ask, change, insertion, plain, send, type Tx } from '../kit/database.ts';
import { recount } from './figures.store.ts';
import { insertWords } from './finding.store.ts';
import { changedColumns, columnsOf, matterOf, type Row } from './row.ts';
import { heard } from './telling.ts';

/** What the row of a locked matter says beside it: how many steps it has, and whether others ever went along with it. */
type Beside = Pick<Row, 'steps' | 'leads'>;

const locked = new WeakMap<Matter, Beside>();

function lockedOf(row: Row): Matter {
  const matter = matterOf(row);
  locked.set(matter, row);
  return matter;
}

/** The matter, locked until this transaction ends; undefined when it is not there for this actor. */
export async function lockMatter(tx: Tx, county: string, id: string): Promise<Matter | undefined> {
  const [row] = await ask<Row>(
    tx,
    plain`select * from matter where county_code = ${county} and id = ${id} for update`,
  );
  return row && lockedOf(row);
}

export async function findMatter(tx: Tx, county: string, id: string): Promise<Matter | undefined> {
  const { rows } = await sql<Row>`select * from matter where county_code = ${county} and id = ${id}`.execute(
    tx,
  );
  return rows[0] && matterOf(rows[0]);
}

export async function findByNumber(tx: Tx, county: string, no: string): Promise<Matter | undefined> {
  const { rows } = await sql<Row>`select * from matter where county_code = ${county} and no = ${no}`.execute(
    tx,
  );
  return rows[0] && matterOf(rows[0]);
}

/** A new matter with its first step, its reporter and its follow code; sent, and on the disk when the transaction ends. */
export function insertMatter(
  tx: Tx,
  matter: Matter,
  step: Reported,
  { name, phone, codeHash }: { name: string | undefined; phone: string | undefined; codeHash: Buffer },
): void {
  const columns = { ...columnsOf(matter), steps: 1 };
  locked.set(matter, { steps: 1, leads: false });
  send(tx, insertion('matter', columns));
  insertStep(tx, matter, step, 1);
  insertWords(tx, matter);
  recount(tx, undefined, matter);
  if (name !== undefined || phone !== undefined)
    send(
      tx,
      plain`
      insert into matter_reporter (county_code, matter_id, name, phone)
      values (${matter.countyCode}, ${matter.id}, ${name ?? null}, ${phone ?? null})`,
    );
  send(
    tx,
    plain`
    insert into follow_code (county_code, code_hash, matter_id)
    values (${matter.countyCode}, ${codeHash}, ${matter.id})`,
  );
}

/**
 * The matter after a step, the step itself, and what it changes in the figures; sent like a new one. `before` was locked in
 * this transaction: nobody else gives its next step a number.
 */
export function saveStep(tx: Tx, before: Matter, matter: Matter, step: LaterStep): void {
  const beside = locked.get(before);
  if (beside === undefined) throw new Error('only a locked matter takes a step');
  const steps = beside.steps + 1;
  locked.set(matter, { ...beside, steps });
  const { countyCode: county, id } = matter;
  send(tx, change('matter', { county, id }, { ...changedColumns(before, matter), steps }, NOTED));
  insertStep(tx, matter, step, steps);
  recount(tx, before, matter);
}

/** Phones that carry a row read it again when its transaction is not over at their cursor, or later. */
const NOTED = 'changed = pg_current_xact_id()';

/** What the page of a matter shows beside its own row has changed. */
export const sendChanged = (tx: Tx, county: string, matterId: string): void =>
  send(
    tx,
    plain`update matter set changed = pg_current_xact_id() where county_code = ${county} and id = ${matterId}`,
  );

function insertStep(tx: Tx, matter: Matter, step: MatterStep, seq: number): void {
  const { body, words } = splitWords(step);
  send(
    tx,
    plain`
    insert into matter_step (county_code, matter_id, seq, kind, at, person_id, office_id, body, words)
    values (${matter.countyCode}, ${matter.id}, ${seq}, ${step.kind}, ${new Date(step.at)},
      ${step.by.personId ?? null}, ${step.by.officeId ?? null}, ${JSON.stringify(body)}, ${JSON.stringify(words)})`,
  );
  heard().step(tx, { matter, step, seq });
}

export interface StoredStep {
  readonly seq: number;
  readonly body: MatterStep;
  readonly person_name: string | null;
  readonly post: string | null;
  readonly place_code: string | null;
  readonly unit_code: string | null;
}

/** The steps of a matter in order, with those who took them. */
export async function stepsOf(tx: Tx, county: string, matterId: string): Promise<StoredStep[]> {
  const { rows } = await sql<StoredStep & { words: Words | null }>`
    select s.seq, s.body, s.words, p.name as person_name, o.post, o.place_code, o.unit_code
    from matter_step s
    left join person p on p.county_code = s.county_code and p.id = s.person_id
    left join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${county} and s.matter_id = ${matterId} order by s.seq`.execute(tx);
  return rows.map(({ words, ...step }) => ({ ...step, body: joinWords(step.body, words) }));
}

export async function reporterOf(
  tx: Tx,
  county: string,
  matterId: string,
): Promise<{ name: string | null; phone: string | null } | undefined> {
  const { rows } = await sql<{ name: string | null; phone: string | null }>`
    select name, phone from matter_reporter where county_code = ${county} and matter_id = ${matterId}`.execute(
    tx,
  );
  return rows[0];
}

/** Whether others may go along with a locked matter: whoever wants to join them locks it too, and says so in its row. */
export const leadsOthers = (matter: Matter): boolean => locked.get(matter)?.leads ?? true;

/** Another matter goes along with this one from now on. */
export const noteLead = (tx: Tx, county: string, id: string): void =>
  send(
    tx,
    plain`update matter set leads = true, changed = pg_current_xact_id() where county_code = ${county} and id = ${id}`,
  );

/** The matters that go along with one, each locked. */
export async function lockFollowers(tx: Tx, county: string, lead: string): Promise<Matter[]> {
  const { rows } = await sql<Row>`
    select * from matter where county_code = ${county} and merged_into = ${lead} order by id for update`.execute(
    tx,
  );
  return rows.map(lockedOf);
}

const SHOWN_ALONG = 20;

/** The matters that go along with one: how many, and the first of them. */
export async function followersOf(
  tx: Tx,
  county: string,
  lead: string,
): Promise<{ readonly count: number; readonly first: readonly Matter[] }> {
  const { rows } = await sql<Row & { readonly n: number }>`
    select *, count(*) over ()::int as n from matter where county_code = ${county} and merged_into = ${lead}
    order by id limit ${SHOWN_ALONG}`.execute(tx);
  return { count: rows[0]?.n ?? 0, first: rows.map(matterOf) };
}

/** Erases what people wrote about a matter, and who it was. What happened stays. */
export async function eraseWords(tx: Tx, county: string, matterId: string): Promise<void> {
  await sql`update matter_step set words = null where county_code = ${county} and matter_id = ${matterId}`.execute(
    tx,
  );
  await eraseReporter(tx, county, matterId);
}

/** Erases who raised a matter. */
export const eraseReporter = (tx: Tx, county: string, matterId: string): Promise<unknown> =>
  sql`delete from matter_reporter where county_code = ${county} and matter_id = ${matterId}`.execute(tx);

/** The parts a matter was split into. */
export async function partsOf(tx: Tx, county: string, matterId: string): Promise<Matter[]> {
  const { rows } = await sql<Row>`
    select * from matter where county_code = ${county} and split_from = ${matterId} order by id`.execute(tx);
  return rows.map(matterOf);
}

/** The matter a follow code belongs to. */
export async function findByCode(tx: Tx, county: string, codeHash: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ matter_id: string }>`
    select matter_id from follow_code where county_code = ${county} and code_hash = ${codeHash}`.execute(tx);
  return rows[0]?.matter_id;
}

/** Ids of matters whose clock has something to record at a moment, the longest due first. */
export async function turning(tx: Tx, county: string, at: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from matter
    where county_code = ${county} and clock_due is not null and clock_yellow <= ${at}
      and case when clock_purpose = 'confirm' then clock_due < ${at}
               when clock_due < ${at} then clock_colour <> 'red'
               else clock_colour = 'green' end
    union
    select id from matter where county_code = ${county} and supervision_due < ${at}
    limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}
