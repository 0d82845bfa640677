/** 审计: who did what, written in the transaction of the act itself. Never the content. */
import type { Office } from '../../domain/people/office.ts';
import { plain, send, type Tx } from './database.ts';
import type { House } from './house.ts';

export interface Act {
  /** The endpoint's name, or what the system did. */
  readonly act: string;
  readonly office?: Office | undefined;
  readonly matterId?: string | undefined;
}

/** Sent and not waited for: when it fails, the transaction fails, and whoever asked gets nothing. */
export function record(tx: Tx, house: House, { act, office, matterId }: Act): void {
  send(
    tx,
    plain`
    insert into audit (county_code, at, id, person_id, office_id, act, matter_id)
    values (${house.county}, ${new Date(house.now())}, ${house.newId()}, ${office?.personId ?? null},
      ${office?.id ?? null}, ${act}, ${matterId ?? null})`,
  );
}
