/** 会议日历 on the public site: a month of a place, one meeting, and a file for a calendar of one's own. */
import type { AnnouncedMeeting, AnnouncedPage } from './meeting-public.ts';
import type { FoundOpen } from './search-public.ts';
import type { PlaceChoice, QrDrawing, SiteProof } from './site.ts';

export interface MeetingsFilter {
  readonly town: string;
  readonly village: string;
  /** `2026-09`, or nothing: from today on. */
  readonly month: string;
}

export interface MeetingsPage {
  readonly kind: 'meetings';
  readonly filter: MeetingsFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  readonly meetings: readonly AnnouncedMeeting[];
  /** The month of today, for its neighbours. */
  readonly thisMonth: string;
  /** Continues the list; null at its end. */
  readonly next: string | null;
  readonly continued: boolean;
}

export interface MeetingPage {
  readonly kind: 'meeting';
  readonly meeting: AnnouncedPage;
  /** Affairs and disclosures it was held for. */
  readonly related: readonly FoundOpen[];
  readonly qr: QrDrawing;
  /** That its minutes were signed and stand on record; null before. */
  readonly proof: SiteProof | null;
}

/** iCalendar, RFC 5545. */
export interface MeetingsFilePage {
  readonly kind: 'meetings-file';
  readonly meetings: readonly AnnouncedMeeting[];
  readonly now: number;
}

export type MeetingContent = MeetingsPage | MeetingPage | MeetingsFilePage;
