/**
 * 村里大事公开页: what residents read of a weighty affair in its order (四议两公开) and of a levy (一事一议筹资筹劳): decisions and how they were
 * carried out, with their arithmetic (村民委员会组织法 2025 第三十五条). Counts and texts; nobody is named in either.
 */
import { type Decision, refuse } from '../kernel/decision.ts';
import { actsAt, type Levy } from '../levy/levy.ts';
import type { Office } from '../people/office.ts';
import { conducts, type Procedure } from '../procedure/procedure.ts';
import type { Known } from './mask-kind.ts';
import { approveSheet, type PublishSheetRequest, type SheetRefusal, textsIn } from './sheet.ts';

export const AFFAIR_KINDS = ['procedure', 'levy'] as const;
export type AffairKind = (typeof AFFAIR_KINDS)[number];

export type Affair =
  | { readonly kind: 'procedure'; readonly it: Procedure }
  | { readonly kind: 'levy'; readonly it: Levy };

export type PublishAffairRefusal = 'not-yours' | SheetRefusal;

/** Whoever carries it on in the village publishes it. */
export const publishesAffair = (by: Pick<Office, 'post' | 'placeCode'>, { kind, it }: Affair): boolean =>
  kind === 'procedure' ? conducts(by, it) : actsAt(by, it, 'announce');

export function publishAffair(
  affair: Affair,
  request: PublishSheetRequest,
  { by, known }: { readonly by: Office; readonly known: Known },
): Decision<Affair, PublishAffairRefusal> {
  if (!publishesAffair(by, affair)) return refuse('not-yours');
  return approveSheet(affair, wordedAffair, request, { steps: affair.it.steps, known });
}

export const textsOfAffair = (affair: Affair): readonly string[] => textsIn(affair, wordedAffair);

type Put = (text: string) => string;

/** An affair with each of its free texts put otherwise. */
export const wordedAffair = (affair: Affair, put: Put): Affair =>
  affair.kind === 'procedure'
    ? { kind: 'procedure', it: wordedProcedure(affair.it, put) }
    : { kind: 'levy', it: wordedLevy(affair.it, put) };

const may = (put: Put, text: string | null): string | null => (text === null ? null : put(text));

const wordedProcedure = (it: Procedure, put: Put): Procedure => ({
  ...it,
  title: put(it.title),
  texts: it.texts.map(({ text, why, ...version }) => ({ ...version, text: put(text), why: may(put, why) })),
  disclosures: it.disclosures.map(({ text, where, ...shown }) => ({
    ...shown,
    text: put(text),
    where: put(where),
  })),
  endedWhy: may(put, it.endedWhy),
});

const wordedLevy = (it: Levy, put: Put): Levy => ({
  ...it,
  title: put(it.title),
  schemes: it.schemes.map(({ purpose, why, ...scheme }) => ({
    ...scheme,
    purpose: put(purpose),
    why: may(put, why),
  })),
  done: it.done.map(({ words, ...done }) => ({ ...done, words: put(words) })),
  endedWhy: may(put, it.endedWhy),
});
