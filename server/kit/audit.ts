/** 审计: who did what, written in the transaction of the act itself. Never the content. */
import { sql } from 'kysely';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from './database.ts';
import type { House } from './house.ts';

export interface Act {
  /** The endpoint's name, or what the system did. */
  readonly act: string;
  readonly office?: Office | undefined;
  readonly matterId?: string | undefined;
}

export async function record(tx: Tx, house: House, { act, office, matterId }: Act): Promise<void> {
  await sql`
    insert into audit (county_code, at, id, person_id, office_id, act, matter_id)
    values (${house.county}, ${new Date(house.now())}, ${house.newId()}, ${office?.personId ?? null},
      ${office?.id ?? null}, ${act}, ${matterId ?? null})`.execute(tx);
}
