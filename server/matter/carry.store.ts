/** All SQL by which a matter is found where its place now is. */
import { sql } from 'kysely';
import type { Matter } from '../../domain/matter/matter.ts';
import { send, type Tx } from '../kit/database.ts';
import { insertWords } from './finding.store.ts';

/** Its words under the codes of its present place. The transaction must name the matter. */
export function moveWords(tx: Tx, matter: Matter): void {
  send(
    tx,
    sql`delete from matter_words where county_code = ${matter.countyCode} and matter_id = ${matter.id}`,
  );
  insertWords(tx, matter);
}
