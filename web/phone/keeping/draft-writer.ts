/** 写草稿: every change at once, for an app that is closed has no moment left to seal what was typed; no more often than the disk can. */
import { FullError, type Store } from '../outbox/store.ts';

export class DraftWriter {
  readonly #store: Pick<Store, 'write'>;
  readonly #told: (full: boolean) => void;
  #writing = new Map<string, unknown>();
  #written: Promise<void> | undefined;

  /** `told` hears after every write whether the phone has no room for it. */
  constructor(store: Pick<Store, 'write'>, told: (full: boolean) => void) {
    this.#store = store;
    this.#told = told;
  }

  /** Without a draft it is dropped. */
  keep(name: string, draft: unknown): void {
    this.#writing.set(name, draft);
    void this.flush();
  }

  /** Nothing more is written of what was begun. */
  forget(): void {
    this.#writing.clear();
  }

  /** Resolves when every draft is on the disk, or could not be; then the next time tries it again. */
  flush(): Promise<void> {
    this.#written ??= this.#write().finally(() => {
      this.#written = undefined;
    });
    return this.#written;
  }

  /** What is typed while one is being written goes with the next. */
  async #write(): Promise<void> {
    while (this.#writing.size > 0) {
      const some = [...this.#writing];
      this.#writing.clear();
      try {
        await this.#store.write(
          some.map(([key, value]) =>
            value === undefined
              ? ({ box: 'draft', key, drop: true } as const)
              : ({ box: 'draft', key, value } as const),
          ),
        );
        this.#told(false);
      } catch (problem) {
        for (const [key, value] of some) if (!this.#writing.has(key)) this.#writing.set(key, value);
        this.#told(problem instanceof FullError);
        return;
      }
    }
  }
}
