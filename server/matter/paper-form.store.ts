/** All SQL about sheets of paper that matters were recorded from. */
import { sql } from 'kysely';
import type { Matter } from '../../domain/matter/matter.ts';
import { send, type Tx } from '../kit/database.ts';

/** The number of the matter recorded from a sheet. */
export async function recordedFrom(tx: Tx, county: string, paper: string): Promise<string | undefined> {
  const { rows } = await sql<{ no: string }>`
    select no from paper_form where county_code = ${county} and form_no = ${paper}`.execute(tx);
  return rows[0]?.no;
}

/** Two who record the same sheet at one moment: the second one meets the key, tries again and finds the first. */
export function keepPaper(
  tx: Tx,
  county: string,
  { paper, matter }: { paper: string; matter: Pick<Matter, 'id' | 'no'> },
): void {
  send(
    tx,
    sql`
    insert into paper_form (county_code, form_no, no, matter_id)
    values (${county}, ${paper}, ${matter.no}, ${matter.id})`,
  );
}
