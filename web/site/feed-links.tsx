/** 订阅和数据: what a list shows of a place, as a feed and as open data. */
import type { FoundKind } from '../../contract/search-public.ts';
import { LEAFLET } from './leaflet-words.ts';
import type { Reading } from './reading.ts';

interface FeedLinks {
  readonly r: Reading;
  readonly kind: FoundKind;
  readonly within: { readonly town: string; readonly village: string };
}

export const FeedLinks = ({ r: { view, to }, kind, within: { town, village } }: FeedLinks) => (
  <>
    <a href={to('/feed.xml', { kind, town, village })}>{LEAFLET.feed[view.lang]}</a>
    <a href={to('/data.csv', { kind, town, village })} download>
      {LEAFLET.data[view.lang]}
    </a>
  </>
);
