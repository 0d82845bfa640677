/** All SQL of the verification of the public record. */
import { sql } from 'kysely';
import type { Kind } from '../../domain/record/entry.ts';
import type { Tx } from '../../server/kit/database.ts';

export interface StoredLeaf {
  readonly place: number;
  readonly id: string;
  readonly seal: Buffer;
}

const AT_ONCE = 5000;

/** Every leaf in its place, some thousand at a time. */
export async function* everyLeaf(tx: Tx, county: string): AsyncGenerator<StoredLeaf> {
  for (let after = -1; ; ) {
    const { rows } = await sql<StoredLeaf>`
      select place, id, seal from record_leaf where county_code = ${county} and place > ${after}
      order by place limit ${AT_ONCE}`.execute(tx);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.place;
  }
}

export interface StoredOpening {
  readonly id: string;
  readonly kind: Kind;
  readonly of_id: string;
  readonly salt: Buffer;
  readonly text: string;
  readonly hash: string | null;
}

export async function* everyOpening(tx: Tx, county: string): AsyncGenerator<StoredOpening> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<StoredOpening>`
      select id, kind, of_id, salt, text, hash from record_opening where county_code = ${county} and id > ${after}
      order by id limit ${AT_ONCE}`.execute(tx);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** By level and place. */
export async function everyNode(tx: Tx, county: string): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await sql<{ level: number; place: number; hash: Buffer }>`
    select level, place, hash from record_node where county_code = ${county}`.execute(tx);
  return new Map(rows.map(({ level, place, hash }) => [`${level} ${place}`, hash]));
}

export async function everyPending(tx: Tx, county: string): Promise<ReadonlyMap<string, StoredPending>> {
  const { rows } = await sql<StoredPending & { id: string }>`
    select id, seal, at from record_pending where county_code = ${county}`.execute(tx);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

export interface StoredPending {
  readonly seal: Buffer;
  readonly at: number;
}

export interface StoredCheckpoint {
  readonly size: number;
  readonly at: number;
  readonly root: Buffer;
  readonly note: string;
  readonly lines: readonly string[];
}

export async function everyCheckpoint(tx: Tx, county: string): Promise<StoredCheckpoint[]> {
  const { rows } = await sql<StoredCheckpoint>`
    select c.size, c.at, c.root, c.note, array(select s.line from record_cosignature s
      where s.county_code = c.county_code and s.size = c.size and s.at = c.at order by s.witness) as lines
    from record_checkpoint c where c.county_code = ${county} order by c.at, c.size`.execute(tx);
  return rows;
}
