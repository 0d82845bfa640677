/**
 * 满三十天隐去姓名: each minute, names that were left standing on purpose go from the pages of topics, results, affairs and levies:
 * whatever is made of them (lists, search, feeds, cards, posters, files) reads them no more. Versions and the public record stay.
 * Settled matters and what hung on the board are never changed; they are read without names (`store.ts`, `server/disclosure/open.ts`).
 */
import { DAY } from '../../domain/kernel/day.ts';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { type Affair, wordedAffair } from '../../domain/publication/affair-sheet.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { NAMES_DAYS, namesAmong, withoutNamesIn } from '../../domain/publication/names-gone.ts';
import { wordedOutcome } from '../../domain/publication/outcome-sheet.ts';
import type { Kept } from '../../domain/publication/publication.ts';
import { worded as wordedTopic } from '../../domain/publication/topic-sheet.ts';
import { canonical } from '../../domain/record/entry.ts';
import { namedTopics, renameTopic } from '../consultation/sheet.store.ts';
import type { House } from '../kit/house.ts';
import { namedSheets, type OpenSheet, renameSheet } from './open-sheet.store.ts';

const AT_ONCE = 100;

type Put = (text: string) => string;

/** The page of an outcome, an affair or a levy with each of its free texts put otherwise. */
function wordedSheet({ kind, sheet }: OpenSheet<object>, put: Put): { readonly title: string } {
  if (kind === 'outcome') return wordedOutcome(sheet as Outcome, put);
  return wordedAffair({ kind, it: sheet } as Affair, put).it;
}

/** Names by their form, and whoever was left standing. */
const without = (county: string, kept: readonly Kept[]): Put => {
  const known = { ...knownByForm(county), names: namesAmong(kept.map(({ passage }) => passage)) };
  return (text) => withoutNamesIn(text, known);
};

/** What a page stands on record by: the hash of the text as it was approved. */
const recordedBy = (sheet: object): string => sha256Hex(canonical(sheet as Parameters<typeof canonical>[0]));

/** Answers in how many pages. */
export const forgetNames = ({ database, county, now }: House): Promise<number> =>
  database.longWriting({ county, duty: 'clock' }, async (tx) => {
    const some = { before: new Date(now() - NAMES_DAYS * DAY), limit: AT_ONCE };
    const sheets = await namedSheets<object>(tx, county, some);
    for (const page of sheets)
      await renameSheet(tx, county, {
        ...{ kind: page.kind, id: page.id, sheet: wordedSheet(page, without(county, page.kept)) },
        namesGone: recordedBy(page.sheet),
      });
    const topics = await namedTopics(tx, county, some);
    for (const { sheet, counts, kept } of topics)
      await renameTopic(tx, county, {
        sheet: wordedTopic(sheet, without(county, kept)),
        namesGone: recordedBy({ ...sheet, counts }),
      });
    return sheets.length + topics.length;
  });
