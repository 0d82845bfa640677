/**
 * 本机库: what the outbox asks of wherever it keeps things. Rows lie in boxes under keys; a write is whole or not at all, and
 * durable before it resolves. Whoever changes a row names the mark it had when it was read, so that two pages of one
 * app never undo each other.
 */

/**
 * `about`: this device and where the reading stands · `queue`: commands · `photo`: pictures that wait, without their bytes ·
 * `bytes`: theirs · `draft`: what is being written · `record`: what was read.
 */
export type Box = 'about' | 'queue' | 'photo' | 'bytes' | 'draft' | 'record';

/** JSON, or the bytes of a picture. */
export type Value = unknown;

export interface Row<V = Value> {
  readonly key: string;
  readonly value: V;
  /** Another one after each write. */
  readonly mark: string;
}

export type Change =
  | { readonly box: Box; readonly key: string; readonly value: Value }
  | { readonly box: Box; readonly key: string; readonly drop: true };

/** A row as it was read; without a mark: there was none. */
export interface Expected {
  readonly box: Box;
  readonly key: string;
  readonly mark: string | undefined;
}

/** The store cannot keep more. Whatever was to be written was not. */
export class FullError extends Error {}

export interface Store {
  get<V>(box: Box, key: string): Promise<Row<V> | undefined>;
  /** Every row of a box whose key begins so, in the order of their keys. */
  list<V>(box: Box, begins?: string): Promise<Row<V>[]>;
  /** False, and nothing written, when something is no longer as expected. */
  write(changes: readonly Change[], expected?: readonly Expected[]): Promise<boolean>;
}

/** Reads a row, changes it, and begins anew when somebody else was faster. `undefined` leaves it as it is. */
export async function amend<V>(
  store: Store,
  { box, key }: { readonly box: Box; readonly key: string },
  change: (value: V | undefined) => V | undefined,
): Promise<V | undefined> {
  for (;;) {
    const row = await store.get<V>(box, key);
    const value = change(row?.value);
    if (value === undefined) return row?.value;
    if (await store.write([{ box, key, value }], [{ box, key, mark: row?.mark }])) return value;
  }
}
