/** All SQL of the public record. It is only added to; what other words put on record goes through `enter`. */
import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import {
  type Entry,
  type Expected,
  entryText,
  type Kind,
  newEntries,
  SALT_BYTES,
  sealOf,
} from '../../domain/record/entry.ts';
import { ask, plain, send, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';

/**
 * 记一笔: puts something on record in the transaction of its effect. Two rows that travel with the others and are not waited for;
 * it has its place in the tree within a minute.
 */
export function enter(
  tx: Tx,
  { county, newId, now }: Pick<House, 'county' | 'newId' | 'now'>,
  entry: Entry,
): void {
  const [id, salt, text] = [newId(), randomBytes(SALT_BYTES), entryText(entry)];
  const hash = entry.enclosed === undefined ? (entry.hash ?? null) : sha256Hex(entry.enclosed);
  send(
    tx,
    plain`
    insert into record_pending (county_code, id, at, seal)
    values (${county}, ${id}, ${new Date(now())}, ${Buffer.from(sealOf(salt, text))})`,
  );
  send(
    tx,
    plain`
    insert into record_opening (county_code, id, kind, of_id, salt, text, hash)
    values (${county}, ${id}, ${entry.kind}, ${entry.of}, ${salt}, ${text}, ${hash})`,
  );
}

/** The same for whatever became new of a thing: each word says what of it stands on record, before and after. */
export function enterNew(
  tx: Tx,
  house: Pick<House, 'county' | 'newId' | 'now'>,
  before: readonly Entry[],
  after: readonly Entry[],
): void {
  for (const entry of newEntries(before, after)) enter(tx, house, entry);
}

/** What a word must have on record, read from its own rows. */
export type Recorded = (tx: Tx, county: string) => AsyncIterable<Expected>;

/** 拆封的没有了: salt and text of what is shown no more are erased; its seal stays in the tree and tells nothing. */
export async function forget(tx: Tx, county: string, kind: Kind, of: string): Promise<void> {
  await ask(
    tx,
    plain`delete from record_opening where county_code = ${county} and kind = ${kind} and of_id = ${of}`,
  );
}

export interface Opening {
  readonly id: string;
  readonly kind: Kind;
  readonly of_id: string;
  readonly salt: Buffer;
  readonly text: string;
  /** Its place in the tree; null while it waits. */
  readonly place: number | null;
}

/** What was put on record of one thing, in the order in which it was. */
export const openingsOf = (tx: Tx, county: string, of: string): Promise<Opening[]> =>
  ask<Opening>(
    tx,
    plain`
    select o.id, o.kind, o.of_id, o.salt, o.text, l.place from record_opening o
    left join record_leaf l on l.county_code = o.county_code and l.id = o.id
    where o.county_code = ${county} and o.of_id = ${of} order by l.place nulls last, o.id limit 100`,
  );

/** The same of everything that encloses a text with this SHA-256. */
export const openingsBy = (tx: Tx, county: string, hash: string): Promise<Opening[]> =>
  ask<Opening>(
    tx,
    plain`
    select o.id, o.kind, o.of_id, o.salt, o.text, l.place from record_opening o
    left join record_leaf l on l.county_code = o.county_code and l.id = o.id
    where o.county_code = ${county} and o.hash = ${hash} order by l.place nulls last, o.id limit 100`,
  );

/** What is on record of these things: what is there is not entered again as the record begins. */
export async function textsOnRecord(
  tx: Tx,
  county: string,
  of: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await ask<{ text: string }>(
    tx,
    plain`select text from record_opening where county_code = ${county} and of_id = any(${of})`,
  );
  return new Set(rows.map(({ text }) => text));
}
