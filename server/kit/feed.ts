/** 随身的内容: what of a word's rows an office carries on a phone. Each word brings its own feed; `app.ts` wires them. */
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Given } from './admission.ts';

/** What is carried: all that lies in a place, or what was pinned of it; closed work from a day on. */
export interface CarriedScope {
  readonly place: PlaceCode;
  readonly which: 'all' | 'pinned';
  readonly since: Day;
}

/** A record by its id, and the version it is in. */
export interface Versioned {
  readonly id: string;
  readonly version: string;
}

export interface Feed {
  /** What the phone files it under: `matter`. */
  readonly kind: string;
  /**
   * `rows`: versions are the transactions that changed them last (a column `changed`), and only what changed is sent.
   * `basics`: a few small things, sent together whenever one of them differs.
   */
  readonly of: 'rows' | 'basics';
  /** Everything of this kind that a scope holds for this office: one question, by an index. */
  readonly held: (given: Given, scope: CarriedScope) => Promise<readonly Versioned[]>;
  /** The records themselves, of those that are still there. */
  readonly records: (given: Given, ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
}
