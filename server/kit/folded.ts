/** 折叠的行，翻页与随迁: a page of them by the day each began, and how they go along with their place. */
import type { Day } from '../../domain/kernel/day.ts';
import type { Carrier } from './carrier.ts';
import { widen } from './database.ts';
import type { Folded, FoldedStore } from './folded.store.ts';
import { MalformedError } from './problem.ts';

/** One more is read, to know whether there is another page. */
const PAGE = 20;
export const ONE_MORE = PAGE + 1;

/** Where a page begins, as a client sent it back. */
export function afterOf(text: string | undefined): { day: Day; id: string } | undefined {
  if (text === undefined) return undefined;
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text) ?? [];
  if (day === undefined || id === undefined) throw new MalformedError('query/after');
  return { day, id };
}

export function pageOf<State extends Folded>(
  found: readonly State[],
): { page: readonly State[]; next: string | null } {
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return { page, next: found.length > PAGE && last !== undefined ? `${last.beganOn}~${last.id}` : null };
}

/** What ended keeps its file with the place too: it is the village's archive. */
export const carryFolded = (stores: readonly Pick<FoldedStore<never>, 'move'>[]): Carrier => ({
  // A place without offices has nobody who could carry it on.
  standing: async () => 0,
  carry: async ({ tx, house }, heirs) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs)
      for (const store of stores) moved += await store.move(tx, house.county, { from, to });
    return moved;
  },
});
