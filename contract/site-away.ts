/** 外出联系卡 on the public site: choosing the own village, writing, and one's own card by its code. */
import type { AbsenceChangeRefusal, AbsenceRefusal, Wish } from '../domain/area/absence-card.ts';
import type { AbsencePage } from './absence-card.ts';
import type { PlaceChoice, QrDrawing } from './site.ts';

/** What somebody typed, as it was typed. */
export interface AwayForm {
  readonly commandId: string;
  readonly called: string;
  readonly phone: string;
  readonly wishes: readonly Wish[];
  readonly house: string;
}

export const AWAY_FIELDS = ['called', 'phone', 'wishes', 'house'] as const;
export type AwayField = (typeof AWAY_FIELDS)[number];

export type AwayTrouble =
  | AbsenceRefusal
  | AbsenceChangeRefusal
  | 'too-often'
  | 'form-used-before'
  | 'not-now';

interface Tried {
  readonly form: AwayForm;
  readonly wrong: readonly AwayField[];
  readonly trouble: AwayTrouble | null;
}

/** The village is chosen first; until then the form is not shown. */
export interface AwayPage extends Tried {
  readonly kind: 'away';
  readonly cardId: string;
  readonly place: PlaceChoice | null;
  /** Whether the place is a village or something in it, so that a card can be written. */
  readonly exact: boolean;
  readonly below: readonly PlaceChoice[];
  /** A code was typed that opens nothing. */
  readonly unknown: boolean;
}

export interface AwayWrittenPage {
  readonly kind: 'away-written';
  readonly code: string;
  readonly url: string;
  readonly qr: QrDrawing;
  readonly expires: string;
}

export interface AwayCardPage extends Tried {
  readonly kind: 'away-card';
  readonly code: string;
  readonly card: AbsencePage;
  readonly saved: boolean;
}

export interface AwayEndedPage {
  readonly kind: 'away-ended';
}

export type AwayContent = AwayPage | AwayWrittenPage | AwayCardPage | AwayEndedPage;
