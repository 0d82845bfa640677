/** 例子: what is hung up, read aloud and passed on. */
import type { ResultPage } from '../../contract/site.ts';
import type { LeafletContent } from '../../contract/site-leaflet.ts';
import type { OutcomeSheetPage } from '../../contract/site-outcome.ts';
import type { SearchPage } from '../../contract/site-search.ts';

export function leafletPages(
  { result, qr }: ResultPage,
  { outcome }: OutcomeSheetPage,
  { found }: SearchPage,
) {
  const ofResult = { kind: 'result', result } as const;
  const ofOutcome = { kind: 'outcome', outcome } as const;
  return {
    poster: { kind: 'leaflet', form: 'poster', of: ofResult, qr, proof: null },
    texts: { kind: 'leaflet', form: 'texts', of: ofOutcome, qr, proof: null },
    'lines-feed': { kind: 'leaflet-lines', of: ofOutcome },
    'found-feed': { kind: 'found-feed', found },
  } as const satisfies Record<string, LeafletContent | { kind: 'found-feed'; found: SearchPage['found'] }>;
}
