/** 协商 on the public site: the topics of a place, and the page of one. */
import type { YearlyPlanPage } from './consultation-plan.ts';
import type { PublicTopic, PublicTopicRow } from './consultation-sheet.ts';
import type { Linked } from './meeting-public.ts';
import type { PlaceChoice, QrDrawing, SiteProof } from './site.ts';

/** What lists of published things are searched by. */
export interface ShelfFilter {
  readonly state: 'now' | 'ended';
  readonly town: string;
  readonly village: string;
  readonly q: string;
}

export interface TalksPage {
  readonly kind: 'talks';
  readonly filter: ShelfFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  readonly topics: readonly PublicTopicRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  readonly continued: boolean;
}

export interface TalkPage {
  readonly kind: 'talk';
  readonly topic: PublicTopic;
  /** What became of it, where that is published. */
  readonly outcome: string | null;
  /** Published results of the matters it began with, and meetings in the calendar where it is talked over. */
  readonly results: readonly Linked[];
  readonly meetings: readonly string[];
  readonly qr: QrDrawing;
  /** Of the version that is read; null within its first minutes. */
  readonly proof: SiteProof | null;
}

/** 表态: a slip is used on an own phone. */
export interface TalkCardsPage {
  readonly kind: 'talk-cards';
  readonly topic: PublicTopic;
  readonly commandId: string;
  readonly blind: string;
  /** What was typed and chosen, kept when it was not taken. */
  readonly ballot: string;
  readonly side: string;
  readonly stances: Readonly<Record<string, string>>;
  /** A reason of the rule, or that something was left out, or too many tries. */
  readonly trouble: string | null;
  readonly counted: boolean;
}

export interface TalkPlanPage {
  readonly kind: 'talk-plan';
  readonly plan: YearlyPlanPage;
}

export type TalkContent = TalksPage | TalkPage | TalkCardsPage | TalkPlanPage;
