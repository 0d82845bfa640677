/** 村里大事 on the public site: the affairs of a place, and the page of one. */
import type { AffairKind } from '../domain/publication/affair-sheet.ts';
import type { AffairRow, PublicAffair } from './affair-sheet.ts';
import type { FoundOpen } from './search-public.ts';
import type { PlaceChoice, QrDrawing, SiteProof } from './site.ts';

export interface AffairsFilter {
  readonly kind: AffairKind | '';
  readonly town: string;
  readonly village: string;
  readonly q: string;
}

export interface AffairsPage {
  readonly kind: 'affairs';
  readonly filter: AffairsFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  readonly affairs: readonly AffairRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
}

export interface AffairPage {
  readonly kind: 'affair';
  readonly affair: PublicAffair;
  /** Its meetings in the calendar, the disclosures that tell of it. */
  readonly related: readonly FoundOpen[];
  readonly qr: QrDrawing;
  /** Of the version that is read; null within its first minutes. */
  readonly proof: SiteProof | null;
}

export type AffairContent = AffairsPage | AffairPage;
