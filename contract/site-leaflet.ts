/** 一份内容，几种样子: a published thing as a sheet for the board, as texts for the radio and for groups, and as a Word file. */
import type { PublicAffair } from './affair-sheet.ts';
import type { PublicTopic } from './consultation-sheet.ts';
import type { PublicOutcome } from './outcome-sheet.ts';
import type { PublishedPage } from './publication.ts';
import type { QrDrawing, SiteProof } from './site.ts';

/** What it is of: what everybody reads on its own page, and nothing else. */
export type LeafletOf =
  | { readonly kind: 'result'; readonly result: PublishedPage }
  | { readonly kind: 'topic'; readonly topic: PublicTopic }
  | { readonly kind: 'outcome'; readonly outcome: PublicOutcome }
  | { readonly kind: 'affair'; readonly affair: PublicAffair };

export interface LeafletPage {
  readonly kind: 'leaflet';
  readonly form: 'poster' | 'texts';
  readonly of: LeafletOf;
  readonly qr: QrDrawing;
  /** Null within its first minutes, and of what has none. */
  readonly proof: SiteProof | null;
}

/** The same as lines for a Word file. */
export interface LeafletLinesPage {
  readonly kind: 'leaflet-lines';
  readonly of: LeafletOf;
}

export type LeafletContent = LeafletPage | LeafletLinesPage;
