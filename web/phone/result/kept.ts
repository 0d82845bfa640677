/** 随身的成果: what the phone carries of what was agreed, as the server's page and list would show it. */
import type { OutcomeCarried, OutcomeRow } from '../../../contract/outcome-view.ts';
import type { Own } from '../keeping/own.ts';
import type { Kept } from '../load.ts';
import { recordOf, recordsOf } from '../outbox/reader.ts';

export async function resultKept(own: Own, outcomeId: string): Promise<Kept<OutcomeCarried> | undefined> {
  const answer = await recordOf<OutcomeCarried>(own.store, 'outcome', outcomeId);
  const at = (await own.outbox.about()).pulledAt;
  return answer === undefined || at === null ? undefined : { at, answer };
}

export type Results = { readonly outcomes: OutcomeRow[]; readonly next: string | null };

/** The newest first; undefined as long as nothing was ever read. */
export async function resultsKept(
  own: Own,
  which: (it: OutcomeCarried) => boolean,
): Promise<Kept<Results> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const outcomes = (await recordsOf<OutcomeCarried>(own.store, 'outcome'))
    .filter(which)
    .sort((a, b) => (a.putOn < b.putOn ? 1 : -1));
  return { at, answer: { outcomes, next: null } };
}
