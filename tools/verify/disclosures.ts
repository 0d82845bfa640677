/** 村务公开: whether every disclosure is what its steps make of it, and what hangs for everybody is what was published and answered. */
import { type DisclosureStep, fold } from '../../domain/disclosure/acts.ts';
import { type Disclosure, isOver, statusOf } from '../../domain/disclosure/disclosure.ts';
import type { Tx } from '../../server/kit/database.ts';
import { everyDisclosure } from './disclosures.store.ts';
import { unequal } from './steps.ts';

export interface StoredDisclosure {
  readonly id: string;
  readonly placeCode: string;
  readonly steps: number;
  readonly state: Omit<Disclosure, 'id' | 'placeCode' | 'steps'>;
  readonly title: string;
  readonly status: string;
  readonly isOver: boolean;
  readonly told: readonly DisclosureStep[];
  /** What everybody reads. */
  readonly hung: readonly object[];
  readonly answers: readonly object[];
  /** Questions that were answered and whose own words are still there. */
  readonly kept: number;
}

export async function checkDisclosures(
  tx: Tx,
  county: string,
): Promise<{ readonly disclosures: number; readonly differences: readonly string[] }> {
  const differences: string[] = [];
  let disclosures = 0;
  for await (const some of everyDisclosure(tx, county)) {
    disclosures += some.length;
    for (const one of some) differences.push(...checkDisclosure(one));
  }
  return { disclosures, differences };
}

/** Reads, and asks no database. */
export function checkDisclosure({ id, placeCode, steps, state, told, ...row }: StoredDisclosure): string[] {
  if (told[0]?.act !== 'draft') return [`disclosure ${id}: was never drafted`];
  // Its village may have joined another since.
  const should = { ...fold(told), placeCode };
  const { versions, answered } = should;
  const made = {
    ...{ title: should.title, status: statusOf(should), isOver: isOver(should), kept: 0 },
    hung: versions.map(({ no, content, why, from, until }) => ({ no, content, why, from, until })),
    answers: [...answered].sort((a, b) => a.no - b.no).map(({ no, shown, text }) => ({ no, shown, text })),
  };
  const wrong = [...unequal(should, { ...state, id, placeCode, steps }), ...unequal(made, row)];
  return wrong.map((what) => `disclosure ${id}: ${what}`);
}
