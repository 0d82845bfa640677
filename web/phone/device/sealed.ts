/** 加密的本机库: a store whose values are sealed (AES-GCM) before they are written; names of rows tell kinds and ids only. */
import type { Box, Change, Expected, Row, Store } from '../outbox/store.ts';
import type { RawRow, Rows } from './rows.ts';

const NONCE = 12;
const JSON_INSIDE = 0;
const BYTES_INSIDE = 1;

const nameOf = (box: Box, key: string): string => `${box} ${key}`;

export class SealedStore implements Store {
  readonly #rows: Pick<Rows, 'get' | 'list' | 'write'>;
  readonly #key: CryptoKey;

  constructor(rows: Pick<Rows, 'get' | 'list' | 'write'>, key: CryptoKey) {
    this.#rows = rows;
    this.#key = key;
  }

  async get<V>(box: Box, key: string): Promise<Row<V> | undefined> {
    const raw = await this.#rows.get(nameOf(box, key));
    return raw && this.#open<V>(key, raw);
  }

  async list<V>(box: Box, begins = ''): Promise<Row<V>[]> {
    const rows = await this.#rows.list(nameOf(box, begins));
    return Promise.all(rows.map((raw) => this.#open<V>(raw.name.slice(box.length + 1), raw)));
  }

  async write(changes: readonly Change[], expected: readonly Expected[] = []): Promise<boolean> {
    const sealed = await Promise.all(
      changes.map(async (change) => {
        const name = nameOf(change.box, change.key);
        return { name, row: 'drop' in change ? undefined : await this.#seal(name, change.value) };
      }),
    );
    return this.#rows.write(
      sealed,
      expected.map(({ box, key, mark }) => ({ name: nameOf(box, key), mark })),
    );
  }

  /** Bound to its name, so that no row can be put in another's place. */
  async #seal(name: string, value: unknown): Promise<Omit<RawRow, 'name'>> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(name) },
      this.#key,
      packed(value),
    );
    return { mark: hexOf(nonce), data: joined(nonce, new Uint8Array(data)) };
  }

  async #open<V>(key: string, { name, mark, data }: RawRow): Promise<Row<V>> {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: data.slice(0, NONCE), additionalData: bytesOf(name) },
      this.#key,
      data.slice(NONCE),
    );
    return { key, mark, value: unpacked(new Uint8Array(opened)) as V };
  }
}

const packed = (value: unknown) =>
  value instanceof Uint8Array
    ? joined(Uint8Array.of(BYTES_INSIDE), value)
    : joined(Uint8Array.of(JSON_INSIDE), bytesOf(JSON.stringify(value)));

const unpacked = (bytes: Uint8Array): unknown =>
  bytes[0] === BYTES_INSIDE ? bytes.slice(1) : JSON.parse(new TextDecoder().decode(bytes.subarray(1)));

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
