/**
 * 抽签: everybody stands in the order of the seed; from the first on, each is taken with whom the panel can still be completed. Two
 * who are alike in every trait and in their household are as likely to be taken. Whoever declines makes room for the
 * next in the same order with whom the targets still hold.
 */

import { inOrder, seedOf } from './chance.ts';
import { canComplete, type Lacking, lackingIn } from './complete.ts';
import { type Entry, type Pool, poolHash } from './pool.ts';

export interface Panel {
  readonly hash: string;
  readonly seed: string;
  /** Numbers of those who hold a seat, in the order in which they came to it. */
  readonly seated: readonly number[];
  /** Numbers of those who were drawn and declined. */
  readonly declined: readonly number[];
  /** Seats that nobody can take without breaking a target, and which targets those are. */
  readonly vacant: number;
  readonly lacking: readonly Lacking[];
}

/** The panel of a pool by a public number, after those who declined, in the order in which they did. */
export function panelOf(pool: Pool, number: string, declined: readonly number[] = []): Panel {
  const hash = poolHash(pool);
  const seed = seedOf(hash, number);
  const order = inOrder(pool.entries, seed);
  let seated = filled(pool, order, []);
  const gone: number[] = [];
  for (const no of declined) {
    if (!seated.some((one) => one.no === no)) continue;
    gone.push(no);
    seated = filled(
      pool,
      order.filter((one) => !gone.includes(one.no)),
      seated.filter((one) => one.no !== no),
    );
  }
  const vacant = pool.seats - seated.length;
  const left = pool.entries.filter(({ no }) => !gone.includes(no));
  return {
    ...{ hash, seed, vacant },
    seated: seated.map(({ no }) => no),
    declined: gone,
    lacking: vacant === 0 ? [] : lackingIn(pool, seated, left),
  };
}

/** Those seated, and whoever of the others completes them; nobody else when nothing completes them. */
function filled(pool: Pool, order: readonly Entry[], seated: readonly Entry[]): readonly Entry[] {
  if (!canComplete(pool, seated, order)) return seated;
  let taken = seated;
  for (const [at, entry] of order.entries()) {
    if (taken.length === pool.seats) break;
    if (taken.some(({ household }) => household === entry.household)) continue;
    if (canComplete(pool, [...taken, entry], order.slice(at + 1))) taken = [...taken, entry];
  }
  return taken;
}
