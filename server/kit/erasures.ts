/**
 * 抹除簿: what was erased because somebody asked, by kind and id, in a file beside the store. A copy of the store that is put back knows
 * nothing of what was erased since; the file does, and what it names is erased again before anybody is let in.
 */
import { z } from 'zod';
import { addLines, linesIn } from './book.ts';
import * as store from './erasures.store.ts';
import type { House } from './house.ts';

/** What can be erased again by its id; of a matter also how it ended and where it went. */
export const ERASABLE = [
  'reporter',
  'choice',
  'account',
  'account-and-name',
  'household',
  'care-card',
  'absence-card',
  'roll-entry',
  'room-member',
  'expert',
  'advisor',
  'matter',
] as const;
export type Erasable = (typeof ERASABLE)[number];

const ErasureLine = z.strictObject({
  county: z.string(),
  id: z.uuid(),
  kind: z.enum(ERASABLE),
  of: z.string().max(120),
});
export type Erasure = z.infer<typeof ErasureLine>;

export interface ErasureBook {
  /** Once this returns the lines would survive a power cut. */
  add(lines: readonly Erasure[]): Promise<void>;
  all(): Promise<readonly Erasure[]>;
}

/** A line of JSON each. The half line of a power cut is left aside: it is written again. */
export const localBook = (path: string): ErasureBook => ({
  add: (lines) =>
    addLines(
      path,
      lines.map((line) => JSON.stringify(line)),
    ),
  all: async () => ((await linesIn(path)) ?? []).flatMap(lineOf),
});

/** Nothing when it is no line of ours: a damaged one keeps no county from opening. */
function lineOf(text: string): readonly Erasure[] {
  try {
    const { data } = ErasureLine.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    return [];
  }
}

const AT_ONCE = 500;

/**
 * Writes into the file what was erased since the last time; answers how many lines. Killed after the file was written it writes the
 * same again: a line that stands there twice is one.
 */
export const bookErasures = ({ database, county, erasures }: House): Promise<number> =>
  database.transaction({ county, duty: 'clock' }, async (tx) => {
    const lines = await store.unwritten(tx, county, AT_ONCE);
    if (lines.length === 0) return 0;
    await erasures.add(lines);
    await store.markWritten(tx, county, lines);
    return lines.length;
  });

/** What stands in the file and not in the store: it was erased after the day of which the store is. */
export async function erasedSince({ database, county, erasures }: House): Promise<readonly Erasure[]> {
  const lines = new Map((await erasures.all()).map((line) => [line.id, line]));
  const ours = [...lines.values()].filter((line) => line.county === county);
  if (ours.length === 0) return [];
  const known = await database.transaction({ county }, (tx) =>
    store.knownAmong(
      tx,
      county,
      ours.map(({ id }) => id),
    ),
  );
  return ours.filter(({ id }) => !known.has(id));
}
