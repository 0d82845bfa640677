/** 查找, and 一个地方 on the public site: everything published by words and place; and a place with all that is open of it. */
import type { AnnouncedMeeting } from './meeting-public.ts';
import type { RoomCard } from './room.ts';
import type { FoundOpen } from './search-public.ts';
import type { PlaceChoice } from './site.ts';

export interface SearchPage {
  readonly kind: 'search';
  readonly filter: { readonly town: string; readonly village: string; readonly q: string };
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  /** Places that answer to the words. */
  readonly places: readonly PlaceChoice[];
  readonly found: readonly FoundOpen[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  readonly continued: boolean;
}

export interface PlacePage {
  readonly kind: 'place';
  /** Null: the county. */
  readonly place: PlaceChoice | null;
  /** The places directly below, as far down as villages. */
  readonly below: readonly PlaceChoice[];
  /** Its own room, and who keeps it: whom to turn to. */
  readonly room: Omit<RoomCard, 'qr'> | null;
  readonly meetings: readonly AnnouncedMeeting[];
  /** What was published last of every kind. */
  readonly newest: readonly FoundOpen[];
}

/** What was published last, as RSS 2.0. */
export interface FoundFeedPage {
  readonly kind: 'found-feed';
  readonly found: readonly FoundOpen[];
}

export type SearchContent = SearchPage | PlacePage | FoundFeedPage;
