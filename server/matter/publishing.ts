/** 公开的接口: what the pages of a matter tell about its publication. A later word answers; `app.ts` wires it. */
import type { LinkedOutcome } from '../../contract/follow.ts';
import type { Linked } from '../../contract/meeting-public.ts';
import type { Moment } from '../../domain/kernel/day.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

export interface Publishing {
  /** The id of the published result, if there is one. */
  idOf(tx: Tx, county: string, matterId: string): Promise<string | null>;
  /** The same of many, by matter. */
  idsOf(tx: Tx, county: string, matterIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Why this office cannot publish this matter now; null when it can. */
  refusal(tx: Tx, house: House, office: Office, matter: Matter): Promise<string | null>;
  /** What was published of a matter is shown no more: another body has it, or it is sensitive. */
  withdraw(
    tx: Tx,
    house: House,
    matterId: string,
    it: { why: 'redirected' | 'sensitive'; at: Moment },
  ): Promise<void>;
  /** The published topics that came of a matter. */
  topicsOf(tx: Tx, county: string, matterId: string): Promise<Linked[]>;
  /** The published results of topics that came of it. */
  outcomesOf(tx: Tx, county: string, matterId: string): Promise<LinkedOutcome[]>;
  /** Closed matters that this office should publish, the longest closed first. */
  waitingFor(tx: Tx, house: House, office: Office): Promise<readonly Matter[]>;
}
