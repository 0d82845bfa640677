/** SQL of slips that have a say once: how many there are, and which were used. */
import { sql } from 'kysely';
import type { Tx } from '../kit/database.ts';

/** How many slips a topic has, and how many of them were used. */
export interface Ballots {
  readonly issued: number;
  readonly used: number;
}

/** By topic; topics without slips are not in it. */
export async function ballotsOf(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Ballots>> {
  const { rows } = await sql<Ballots & { id: string }>`
    select consultation_id as id, count(*)::int as issued, (count(*) filter (where used))::int as used
    from statement_ballot where county_code = ${county} and consultation_id = any(${[...ids]}::uuid[])
    group by consultation_id`.execute(tx);
  return new Map(rows.map(({ id, ...ballots }) => [id, ballots]));
}

export async function unusedBallots(tx: Tx, county: string, id: string): Promise<number[]> {
  const { rows } = await sql<{ no: number }>`
    select no from statement_ballot
    where county_code = ${county} and consultation_id = ${id} and not used order by no`.execute(tx);
  return rows.map(({ no }) => no);
}

/** The numbers after `from`, up to `to`. The topic is locked meanwhile. */
export async function addBallots(
  tx: Tx,
  county: string,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await sql`
    insert into statement_ballot (county_code, consultation_id, no)
    select ${county}, ${id}::uuid, no from generate_series(${from + 1}::int, ${to}::int) no`.execute(tx);
}

/** Whether it was good until now. Two at once wait for each other: one of them is late. */
export async function spendBallot(tx: Tx, county: string, id: string, no: number): Promise<boolean> {
  const { rows } = await sql<{ no: number }>`
    update statement_ballot set used = true
    where county_code = ${county} and consultation_id = ${id} and no = ${no} and not used returning no`.execute(
    tx,
  );
  return rows.length === 1;
}
