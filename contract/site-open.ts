/** 村务公开 on the public site: the list of a place, one, its poster, its texts, and asking. */
import type { AskRefusal, QuestionKind } from '../domain/disclosure/question.ts';
import type { AskedPage, OpenPage, OpenRow } from './disclosure-public.ts';
import type { FoundOpen } from './search-public.ts';
import type { PlaceChoice, QrDrawing, SiteProof } from './site.ts';

export interface OpenFilter {
  readonly town: string;
  readonly village: string;
  readonly item: string;
  /** 'YYYY-MM', or nothing. */
  readonly month: string;
  readonly q: string;
}

export interface OpenListPage {
  readonly kind: 'open';
  readonly filter: OpenFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  /** 月历: the months one can turn to, the newest first. */
  readonly months: readonly string[];
  readonly disclosures: readonly OpenRow[];
  readonly next: string | null;
  readonly continued: boolean;
}

/** What somebody typed, as it was typed. */
export interface AskForm {
  readonly commandId: string;
  readonly questionId: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly phone: string;
}

export type AskTrouble =
  | AskRefusal
  | 'too-short'
  | 'bad-phone'
  | 'holds-numbers'
  | 'too-often'
  | 'form-used-before'
  | 'not-now';

export interface OpenOnePage {
  readonly kind: 'open-one';
  readonly it: OpenPage;
  /** The version shown; the newest unless another was asked for. */
  readonly version: number;
  readonly form: AskForm;
  readonly trouble: AskTrouble | null;
  /** Texts are sent in this county: a phone may be left. */
  readonly canTell: boolean;
  readonly proof: SiteProof | null;
  /** Where its rows come from, as far as that is public. */
  readonly related: readonly FoundOpen[];
}

/** A3, for the board. */
export interface OpenPosterPage {
  readonly kind: 'open-poster';
  readonly it: OpenPage;
  readonly qr: QrDrawing;
  readonly proof: SiteProof | null;
}

/** 广播稿 and the card for groups. */
export interface OpenTextsPage {
  readonly kind: 'open-texts';
  readonly it: OpenPage;
}

export interface OpenAskedPage {
  readonly kind: 'open-asked';
  readonly it: OpenPage;
  readonly no: number;
  readonly due: string;
  /** By which the answer is found again. */
  readonly code: string;
  /** A text will go. */
  readonly told: boolean;
}

/** 凭码看答复: what was asked, by its code. */
export interface AskedByCodePage {
  readonly kind: 'asked';
  readonly code: string;
  readonly commandId: string;
  readonly asked: AskedPage;
  /** The phone was deleted just now. */
  readonly stopped: boolean;
}

export interface OpenFeedPage {
  readonly kind: 'open-feed';
  readonly disclosures: readonly OpenRow[];
}

export type OpenContent =
  | OpenListPage
  | OpenOnePage
  | OpenPosterPage
  | OpenTextsPage
  | OpenAskedPage
  | AskedByCodePage
  | OpenFeedPage;
