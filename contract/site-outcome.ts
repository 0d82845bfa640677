/** 成果 on the public site: the results of a place, and the page of one. */
import type { PublicOutcome, PublicOutcomeRow } from './outcome-sheet.ts';
import type { PlaceChoice, QrDrawing, SiteProof } from './site.ts';
import type { ShelfFilter } from './site-talk.ts';

export interface OutcomesPage {
  readonly kind: 'outcomes';
  readonly filter: ShelfFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  readonly outcomes: readonly PublicOutcomeRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  readonly continued: boolean;
}

export interface OutcomeSheetPage {
  readonly kind: 'outcome';
  readonly outcome: PublicOutcome;
  /** The published topic it comes from, if there is one. */
  readonly talk: string | null;
  readonly qr: QrDrawing;
  /** Of the version that is read; null within its first minutes. */
  readonly proof: SiteProof | null;
}

/** 说办好没有: a slip is used on an own phone, or what its paper says is typed in. */
export interface OutcomeSayPage {
  readonly kind: 'outcome-say';
  readonly outcome: PublicOutcome;
  readonly commandId: string;
  readonly blind: string;
  /** What was typed and chosen, kept when it was not taken. */
  readonly ballot: string;
  readonly done: string;
  readonly satisfied: string;
  readonly why: string;
  /** A reason of the rule, or that something was left out, or too many tries. */
  readonly trouble: string | null;
  readonly counted: boolean;
}

export type OutcomeContent = OutcomesPage | OutcomeSheetPage | OutcomeSayPage;
