/**
 * 对账: phone and server each add up what the phone holds and should hold. When the sums differ, whatever the reason - a place
 * that moved, a matter that was sealed, a change that was missed - the phone names what it holds and is told what to drop and
 * what to fetch. Nothing has to be announced to somebody who must not know that it exists.
 */

/** A record and the version it is held in. */
export interface Held {
  readonly kind: string;
  readonly id: string;
  readonly version: string;
}

export interface Holdings {
  readonly count: number;
  /** 32 bits; the order does not matter. */
  readonly sum: number;
}

/** FNV-1a over the record's name, added up. Not a secret: it finds differences, it does not keep anybody out. */
function mark({ kind, id, version }: Held): number {
  let hash = 0x811c9dc5;
  for (const letter of `${kind} ${id} ${version}`) {
    hash ^= letter.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The count and the sum of what is held. */
export function holdingsOf(held: Iterable<Held>): Holdings {
  let count = 0;
  let sum = 0;
  for (const one of held) {
    count += 1;
    sum = (sum + mark(one)) >>> 0;
  }
  return { count, sum };
}

export const sameHoldings = (one: Holdings, other: Holdings): boolean =>
  one.count === other.count && one.sum === other.sum;
