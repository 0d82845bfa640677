/** 内存库: a store that lives as long as its page: for tests and the simulation, and where a browser keeps nothing. */
import type { Box, Change, Expected, Row, Store } from './store.ts';

interface Kept {
  /** JSON, so that nobody changes a row by holding on to it; bytes as they are. */
  readonly text: string | undefined;
  readonly bytes: Uint8Array | undefined;
  readonly mark: string;
}

const nameOf = (box: Box, key: string): string => `${box} ${key}`;

export class MemoryStore implements Store {
  #rows = new Map<string, Kept>();
  #writes = 0;

  async get<V>(box: Box, key: string): Promise<Row<V> | undefined> {
    const kept = this.#rows.get(nameOf(box, key));
    return kept && read<V>(key, kept);
  }

  async list<V>(box: Box, begins = ''): Promise<Row<V>[]> {
    const names = [...this.#rows.keys()].filter((name) => name.startsWith(nameOf(box, begins))).sort();
    return names.flatMap((name) => {
      const kept = this.#rows.get(name);
      return kept === undefined ? [] : [read<V>(name.slice(box.length + 1), kept)];
    });
  }

  async write(changes: readonly Change[], expected: readonly Expected[] = []): Promise<boolean> {
    if (expected.some(({ box, key, mark }) => this.#rows.get(nameOf(box, key))?.mark !== mark)) return false;
    for (const change of changes) {
      const name = nameOf(change.box, change.key);
      if ('drop' in change) this.#rows.delete(name);
      else this.#rows.set(name, this.#kept(change.value));
    }
    return true;
  }

  #kept(value: unknown): Kept {
    this.#writes += 1;
    const mark = String(this.#writes);
    return value instanceof Uint8Array
      ? { text: undefined, bytes: value.slice(), mark }
      : { text: JSON.stringify(value), bytes: undefined, mark };
  }
}

const read = <V>(key: string, { text, bytes, mark }: Kept): Row<V> => ({
  key,
  value: (text === undefined ? bytes : JSON.parse(text)) as V,
  mark,
});
