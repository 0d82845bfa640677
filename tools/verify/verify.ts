/** 核对: recomputes a whole county from the steps of its matters and tells every difference; reads, and writes nothing. */
import type { Matter } from '../../domain/matter/matter.ts';
import { widen } from '../../server/kit/database.ts';
import type { House } from '../../server/kit/house.ts';
import { checkCounts } from './counts.ts';
import { checkDisclosures } from './disclosures.ts';
import { everyLetter, noticesOfMatters } from './notices.store.ts';
import { checkLetter, checkNotices, owedBy } from './notices.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkPublication } from './publications.ts';
import { everyMatter, everyPublication, readBooks } from './read.ts';
import { checkRecord, type Recording } from './record.ts';
import { checkMatter } from './steps.ts';
import { checkTalks } from './talks.ts';
import { checkWords } from './words.ts';

export interface Verified {
  readonly matters: number;
  readonly steps: number;
  readonly publications: number;
  readonly meetings: number;
  readonly topics: number;
  readonly outcomes: number;
  readonly disclosures: number;
  /** What is sealed in the public record. */
  readonly leaves: number;
  readonly notices: number;
  readonly letters: number;
  readonly differences: readonly string[];
}

export async function verifyCounty(
  house: Pick<House, 'database' | 'settings' | 'calendar'> & Recording,
): Promise<Verified> {
  const { database, county } = house;
  return database.transaction({ county, duty: 'clock', scope: county }, async (tx) => {
    const books = await readBooks(tx, county);
    widen(tx, { county, duty: 'notice' });
    const { since, told: notices } = await noticesOfMatters(tx, county);
    const letters = await everyLetter(tx, county);
    widen(tx, { county, duty: 'clock' });
    let owed = 0;
    const matters = new Map<string, Matter>();
    const differences: string[] = [];
    let steps = 0;
    for await (const some of everyMatter(tx, county)) {
      const told: Matter[] = [];
      for (const stored of some) {
        steps += stored.steps.length;
        const checked = checkMatter(stored, books);
        differences.push(...checked.differences);
        const kept = since === undefined ? [] : owedBy(stored, since);
        owed += kept.length;
        differences.push(...checkNotices(stored.row.no, kept, notices.get(stored.row.id) ?? []));
        if (checked.matter !== undefined) told.push(checked.matter);
      }
      for (const matter of told) matters.set(matter.id, matter);
      differences.push(...(await checkWords(tx, county, told)));
    }
    differences.push(...(await checkCounts(tx, county, [...matters.values()])));
    for (const letter of letters) differences.push(...checkLetter(letter));
    const publications = await everyPublication(tx, county);
    for (const one of publications) differences.push(...checkPublication(one, matters.get(one.matter_id)));
    const talks = await checkTalks(tx, county);
    differences.push(...talks.differences);
    const results = await checkOutcomes(tx, house);
    differences.push(...results.differences);
    const open = await checkDisclosures(tx, county);
    differences.push(...open.differences);
    const record = await checkRecord(tx, house);
    differences.push(...record.differences);
    return {
      ...{
        meetings: talks.meetings,
        topics: talks.topics,
        outcomes: results.outcomes,
        disclosures: open.disclosures,
      },
      ...{ matters: matters.size, steps, publications: publications.length, leaves: record.leaves },
      ...{ notices: owed, letters: letters.length },
      differences,
    };
  });
}
