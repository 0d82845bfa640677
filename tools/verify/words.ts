/** 检索: whether each matter is found by its own words, place and number, and by nothing else. */
import { createHash } from 'node:crypto';
import { findableOf } from '../../domain/matter/finding.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Tx } from '../../server/kit/database.ts';
import { digestsOfWords } from './read.ts';

/** The index is compared by digests: nobody reads what stands in it. */
export async function checkWords(tx: Tx, county: string, matters: readonly Matter[]): Promise<string[]> {
  const kept = await digestsOfWords(
    tx,
    county,
    matters.map(({ id }) => id),
  );
  return matters
    .filter((matter) => kept.get(matter.id) !== digestOf(matter))
    .map(({ id, no }) =>
      kept.has(id) ? `${no}: is found by other words than its own` : `${no}: is not found`,
    );
}

function digestOf(matter: Matter): string {
  const { words, tokens } = findableOf(matter);
  const inOrder = [...new Set(tokens)].map((token) => Buffer.from(token)).sort(Buffer.compare);
  return createHash('sha256')
    .update(`${words}\n${inOrder.join('\n')}`)
    .digest('hex');
}
