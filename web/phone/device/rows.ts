/**
 * IndexedDB, thinly: rows of bytes under names, in a database that never changes its shape, so that no upgrade of the app can
 * fail on it. A connection that the system killed is opened again, once for each call; what was cleared meanwhile is another
 * database, and is left alone: what would be written there nobody could ever read.
 */
import { newId } from '../../kit/ids.ts';
import { FullError } from '../outbox/store.ts';

/** A row as it lies on the disk. */
export interface RawRow {
  readonly name: string;
  readonly mark: string;
  readonly data: Uint8Array;
}

export interface RawChange {
  readonly name: string;
  /** Without data it is dropped. */
  readonly row: Omit<RawRow, 'name'> | undefined;
}

const ROWS = 'rows';
/** What stands outside the encrypted part: keys, salt, count of tries. */
const VAULT = 'vault';
/** Beside the vault: of which making this database is. */
const BIRTH = 'birth';

export class Rows {
  readonly name: string;
  #opening: Promise<IDBDatabase> | undefined;
  #destroyed = false;
  /** Of the database that was opened first; older ones tell none. */
  #birth: { readonly told: string | undefined } | undefined;

  /** Told once when somebody else took away what was here. */
  whenCleared: () => void = () => {};

  constructor(name: string) {
    this.name = name;
  }

  get(name: string): Promise<RawRow | undefined> {
    return this.#during('readonly', ROWS, (rows) => rows.get(name));
  }

  list(begins: string): Promise<RawRow[]> {
    return this.#during('readonly', ROWS, (rows) =>
      rows.getAll(IDBKeyRange.bound(begins, `${begins}\uffff`)),
    );
  }

  /** False, and nothing written, when a row is no longer marked so. */
  async write(
    changes: readonly RawChange[],
    expected: readonly { readonly name: string; readonly mark: string | undefined }[],
  ): Promise<boolean> {
    let asExpected = true;
    await this.#during('readwrite', ROWS, (rows) => {
      asExpected = true;
      let left = expected.length;
      const write = () => {
        for (const { name, row } of asExpected ? changes : [])
          if (row === undefined) rows.delete(name);
          else rows.put({ name, ...row });
      };
      if (left === 0) write();
      for (const { name, mark } of expected) {
        const asked: IDBRequest<RawRow | undefined> = rows.get(name);
        asked.onsuccess = () => {
          asExpected &&= asked.result?.mark === mark;
          left -= 1;
          if (left === 0) write();
        };
      }
      return undefined;
    });
    return asExpected;
  }

  vault<V>(): Promise<V | undefined> {
    return this.#during('readonly', VAULT, (vault) => vault.get(VAULT));
  }

  async setVault(value: unknown): Promise<void> {
    await this.#during('readwrite', VAULT, (vault) => vault.put(value, VAULT));
  }

  /** The vault of a new store. Rows that lie there without one were sealed with a key that nobody has any more. */
  async begin(value: unknown): Promise<void> {
    await this.#during('readwrite', [ROWS, VAULT], (rows) => {
      rows.clear();
      return rows.transaction.objectStore(VAULT).put(value, VAULT);
    });
  }

  /** Everything, for good. */
  async destroy(): Promise<void> {
    this.#destroyed = true;
    await this.#close();
    await new Promise<void>((resolve, reject) => {
      const asked = indexedDB.deleteDatabase(this.name);
      asked.onsuccess = () => resolve();
      asked.onerror = () => reject(asked.error);
      // Other pages close theirs when they are told; until then it waits.
    });
  }

  async #close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then((database) => database.close()).catch(() => undefined);
  }

  #open(): Promise<IDBDatabase> {
    // Whoever is still at work must not make it anew.
    if (this.#destroyed) return Promise.reject(new Error('wiped'));
    this.#opening ??= this.#connect().then((database) => this.#same(database));
    return this.#opening;
  }

  async #same(database: IDBDatabase): Promise<IDBDatabase> {
    const work = (vault: IDBObjectStore): IDBRequest<string | undefined> => vault.get(BIRTH);
    const told = await transact(database, { mode: 'readonly', stores: VAULT, work });
    this.#birth ??= { told };
    if (this.#birth.told === told) return database;
    this.#destroyed = true;
    database.close();
    this.whenCleared();
    throw new Error('cleared');
  }

  #connect(): Promise<IDBDatabase> {
    return new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(this.name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(ROWS, { keyPath: 'name' });
        opening.result.createObjectStore(VAULT).put(newId(), BIRTH);
      };
      opening.onsuccess = () => {
        const database = opening.result;
        const forget = () => {
          this.#opening = undefined;
        };
        database.onclose = forget;
        database.onversionchange = () => {
          forget();
          database.close();
        };
        resolve(database);
      };
      opening.onerror = () => reject(opening.error);
    });
  }

  /** Resolves once the transaction is on the disk, with what the request came to. */
  async #during<T>(
    mode: IDBTransactionMode,
    stores: string | string[],
    work: (first: IDBObjectStore) => IDBRequest<T> | undefined,
  ): Promise<T> {
    try {
      return await transact(await this.#open(), { mode, stores, work });
    } catch (problem) {
      if (!isLost(problem)) throw problem;
      await this.#close();
      return transact(await this.#open(), { mode, stores, work });
    }
  }
}

interface Turn<T> {
  readonly mode: IDBTransactionMode;
  readonly stores: string | string[];
  readonly work: (first: IDBObjectStore) => IDBRequest<T> | undefined;
}

function transact<T>(database: IDBDatabase, { mode, stores, work }: Turn<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const turn = database.transaction(stores, mode, { durability: 'strict' });
    const asked = work(turn.objectStore([stores].flat()[0] ?? ROWS));
    turn.oncomplete = () => resolve(asked?.result as T);
    turn.onabort = () => reject(problemOf(turn.error));
    turn.onerror = (event) => event.stopPropagation();
  });
}

function problemOf(error: DOMException | null): Error {
  if (error?.name === 'QuotaExceededError') return new FullError();
  return error ?? new Error('aborted');
}

/** The connection is gone, not the data. */
const isLost = (problem: unknown): boolean =>
  problem instanceof DOMException &&
  ['InvalidStateError', 'UnknownError', 'AbortError', 'TransactionInactiveError'].includes(problem.name);
