/** SQL of what is owed: kept beside each outcome, told once before its day and once after. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { type Due, LAST, type Owed } from '../../domain/outcome/dues.ts';
import { nextTelling, type TellingOf } from '../../domain/outcome/telling.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import type { Stored } from './store.ts';

/** A row for each of those of whom one has to do it. */
export const rowsOf = (dues: readonly Due[]): Omit<DueRow, 'outcomeId' | 'told'>[] =>
  dues.flatMap(({ what: owed, by, day = LAST, taskId = '' }) =>
    by.map((body) => ({ owed, taskId, body, day })),
  );

/**
 * Keeps what is owed now: what is done goes, what is new is told from its day on, and what keeps its day stays as told as it was.
 * Needs the outcome's lock.
 */
export function keepDues(
  tx: Tx,
  county: string,
  outcomeId: string,
  { dues, aheadDays }: { dues: readonly Due[]; aheadDays: number },
): void {
  const rows = rowsOf(dues).map(({ owed, taskId, body, day }) => ({
    ...{ owed, task_id: taskId, body, due_on: day },
    next_on: day === LAST ? null : (nextTelling({ day, told: 'no' }, aheadDays) ?? null),
  }));
  send(
    tx,
    sql`with now as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as it(owed text, task_id text, body text, due_on date, next_on date)),
      done as (
        delete from outcome_due d where d.county_code = ${county} and d.outcome_id = ${outcomeId}
          and not exists (select 1 from now n where n.owed = d.owed and n.task_id = d.task_id and n.body = d.body))
      insert into outcome_due as d (county_code, outcome_id, owed, task_id, body, due_on, told, next_on)
      select ${county}, ${outcomeId}::uuid, owed, task_id, body, due_on, 'no', next_on from now
      on conflict (county_code, outcome_id, owed, task_id, body) do update
        set due_on = excluded.due_on, told = 'no', next_on = excluded.next_on
        where d.due_on <> excluded.due_on or (d.told = 'no' and d.next_on is distinct from excluded.next_on)`,
  );
}

export interface DueRow {
  readonly outcomeId: string;
  readonly owed: Owed;
  readonly taskId: string;
  readonly body: string;
  readonly day: Day;
  readonly told: TellingOf['told'];
}

/** What is to be told by a day, each held until this transaction ends. */
export async function toTell(tx: Tx, county: string, today: Day, limit: number): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    select outcome_id as "outcomeId", owed, task_id as "taskId", body, due_on as day, told from outcome_due
    where county_code = ${county} and next_on <= ${today}
    order by next_on limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

export function markTold(tx: Tx, county: string, row: DueRow, next: Day | undefined): void {
  send(
    tx,
    sql`update outcome_due set told = ${row.told}, next_on = ${next ?? null}
      where county_code = ${county} and outcome_id = ${row.outcomeId} and owed = ${row.owed}
        and task_id = ${row.taskId} and body = ${row.body}`,
  );
}

/** Whether a body owes one of these of an outcome, told as far. */
export async function owesStill(
  tx: Tx,
  county: string,
  { outcomeId, body, owed, told }: Pick<DueRow, 'outcomeId' | 'body' | 'told'> & { owed: readonly Owed[] },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from outcome_due where county_code = ${county} and outcome_id = ${outcomeId} and body = ${body}
      and owed = any(${[...owed]}) and told = ${told} limit 1`.execute(tx);
  return rows.length > 0;
}

/** Those under way whose days were counted by other numbers or another calendar, locked. */
export async function lockReckonedOtherwise(
  tx: Tx,
  county: string,
  reckoned: string,
  limit: number,
): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select state, steps, is_public as "isPublic" from outcome
    where county_code = ${county} and status <> 'closed' and reckoned is distinct from ${reckoned}
    order by id limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

export function markReckoned(tx: Tx, county: string, outcomeId: string, reckoned: string): void {
  send(
    tx,
    sql`update outcome set reckoned = ${reckoned}, changed_in = pg_current_xact_id()
      where county_code = ${county} and id = ${outcomeId}`,
  );
}

/** What waits for a body, with the day of what it owes first: the earliest first. */
export async function outcomesOwedBy(
  tx: Tx,
  county: string,
  body: string,
  { after, limit }: { after: { readonly day: Day; readonly id: string } | undefined; limit: number },
): Promise<(Stored & { day: Day })[]> {
  const { rows } = await sql<Stored & { day: Day }>`
    select o.state, o.steps, o.is_public as "isPublic", d.day from (
      select outcome_id, min(due_on) as day from outcome_due
      where county_code = ${county} and body = ${body} group by outcome_id) d
    join outcome o on o.county_code = ${county} and o.id = d.outcome_id
    where ${after === undefined ? sql`true` : sql`(d.day, d.outcome_id) > (${after.day}::date, ${after.id}::uuid)`}
    order by d.day, d.outcome_id limit ${limit}`.execute(tx);
  return rows;
}

/** How many outcomes wait for a body. */
export async function countOwedBy(tx: Tx, county: string, body: string): Promise<number> {
  const rows = await ask<{ n: number }>(
    tx,
    sql`select count(distinct outcome_id)::int as n from outcome_due where county_code = ${county} and body = ${body}`,
  );
  return rows[0]?.n ?? 0;
}
