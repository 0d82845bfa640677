/** SQL of slips with which people say whether it is done, and of the counts of what was said. Nobody can be found in them. */
import { sql } from 'kysely';
import type { Outcome, Said } from '../../domain/outcome/outcome.ts';
import { andSaid, NONE_SAID, toldOfSaid } from '../../domain/outcome/say.ts';
import { ask, send, type Tx } from '../kit/database.ts';

/** Of which outcome, and of which time that it is to be accepted: each time every slip has a say. */
export interface Round {
  readonly id: string;
  readonly round: number;
}

export const roundOf = ({ id, reworks }: Outcome): Round => ({ id, round: reworks });

/** Kept from changing until this transaction ends; others may hold it too. */
export async function holdOutcome(tx: Tx, county: string, id: string): Promise<Outcome | undefined> {
  const rows = await ask<{ state: Outcome }>(
    tx,
    sql`select state from outcome where county_code = ${county} and id = ${id} for share`,
  );
  return rows[0]?.state;
}

export async function issuedSlips(tx: Tx, county: string, id: string): Promise<number> {
  const rows = await ask<{ issued: number }>(
    tx,
    sql`select count(*)::int as issued from outcome_ballot where county_code = ${county} and outcome_id = ${id}`,
  );
  return rows[0]?.issued ?? 0;
}

/** Whether somebody is asked with slips now. */
export async function takesSlips(tx: Tx, county: string, id: string): Promise<boolean> {
  const rows = await ask<{ takes: boolean }>(
    tx,
    sql`select exists (select 1 from outcome o join outcome_ballot b on b.county_code = o.county_code and b.outcome_id = o.id
      where o.county_code = ${county} and o.id = ${id} and o.status = 'done') as takes`,
  );
  return rows[0]?.takes === true;
}

export async function unusedSlips(tx: Tx, county: string, { id, round }: Round): Promise<number[]> {
  const rows = await ask<{ no: number }>(
    tx,
    sql`select no from outcome_ballot
      where county_code = ${county} and outcome_id = ${id} and used_in is distinct from ${round} order by no`,
  );
  return rows.map(({ no }) => no);
}

/** The numbers after `from`, up to `to`. The outcome is locked meanwhile. */
export async function addSlips(
  tx: Tx,
  county: string,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await sql`
    insert into outcome_ballot (county_code, outcome_id, no)
    select ${county}, ${id}::uuid, no from generate_series(${from + 1}::int, ${to}::int) no`.execute(tx);
}

/** Whether it had no say yet in this round. Two at once wait for each other: one of them is late. */
export async function spendSlip(tx: Tx, county: string, { id, round }: Round, no: number): Promise<boolean> {
  const { rows } = await sql<{ no: number }>`
    update outcome_ballot set used_in = ${round}
    where county_code = ${county} and outcome_id = ${id} and no = ${no} and used_in is distinct from ${round}
    returning no`.execute(tx);
  return rows.length === 1;
}

/** One more say; what is told of them all changes by enough at once. */
export async function countSaid(tx: Tx, county: string, { id, round }: Round, one: Said): Promise<void> {
  await sql`insert into outcome_said (county_code, outcome_id, round, said)
    values (${county}, ${id}, ${round}, ${JSON.stringify(NONE_SAID)}) on conflict do nothing`.execute(tx);
  const rows = await ask<{ said: Said; told: Said | null }>(
    tx,
    sql`select said, told from outcome_said
      where county_code = ${county} and outcome_id = ${id} and round = ${round} for update`,
  );
  const said = andSaid(rows[0]?.said ?? NONE_SAID, one);
  const told = toldOfSaid(rows[0]?.told ?? null, said);
  send(
    tx,
    sql`update outcome_said set said = ${JSON.stringify(said)}, told = ${told === null ? null : JSON.stringify(told)}
      where county_code = ${county} and outcome_id = ${id} and round = ${round}`,
  );
}

/** What may be told of what was said; null while too few said something. */
export async function toldSaid(tx: Tx, county: string, { id, round }: Round): Promise<Said | null> {
  const rows = await ask<{ told: Said | null }>(
    tx,
    sql`select told from outcome_said where county_code = ${county} and outcome_id = ${id} and round = ${round}`,
  );
  return rows[0]?.told ?? null;
}
