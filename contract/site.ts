/** 议事公开: what the server gives the renderer of the public site, page by page. Sentences stay with the renderer. */
import type { Moment } from '../domain/kernel/day.ts';
import type { Categories } from '../domain/matter/categories.ts';
import type { ConfirmRefusal } from '../domain/matter/confirm.ts';
import type { Limits } from '../domain/matter/limits.ts';
import type { RemindRefusal } from '../domain/matter/remind.ts';
import type { ReopenRefusal } from '../domain/matter/reopen.ts';
import type { ReportRefusal } from '../domain/matter/report.ts';
import type { SendBackRefusal } from '../domain/matter/send-back.ts';
import type { WithdrawRefusal } from '../domain/matter/withdraw.ts';
import type { FollowPage, NumberShown } from './follow.ts';
import type { Linked } from './meeting-public.ts';
import type { PlaceRow } from './place.ts';
import type { PublishedPage, PublishedRow } from './publication.ts';
import type { AffairContent } from './site-affair.ts';
import type { AwayContent } from './site-away.ts';
import type { CategoryContent } from './site-category.ts';
import type { LeafletContent } from './site-leaflet.ts';
import type { MeetingContent } from './site-meeting.ts';
import type { OpenContent } from './site-open.ts';
import type { OutcomeContent } from './site-outcome.ts';
import type { OwnContent } from './site-own.ts';
import type { RoomContent } from './site-room.ts';
import type { SearchContent } from './site-search.ts';
import type { TalkContent } from './site-talk.ts';
import type { VotePage } from './site-vote.ts';
import type { YearContent } from './site-year.ts';

export const SITE_LANGS = ['zh', 'en'] as const;
export type SiteLang = (typeof SITE_LANGS)[number];

/** What every page needs, whatever it shows. */
export interface SiteView {
  readonly lang: SiteLang;
  /** 大字: the root type a third larger. */
  readonly large: boolean;
  readonly countyName: string;
  /** What the county calls its categories. */
  readonly categories: Categories;
  /** The county is a demonstration: its people and areas are made up. */
  readonly demo: boolean;
  /** 备案号, once granted. */
  readonly filingNo?: string | undefined;
  /** The address of this page without its language and size, for switching them: `/results?q=路`. */
  readonly here: string;
  /** Where people reach the site, without a slash at the end. */
  readonly origin: string;
}

/** A QR code: `size` modules on each side, the dark ones as areas an SVG path fills. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** What somebody typed, as it was typed. The two ids are made by the server, so that sending twice acts once. */
export interface SayForm {
  readonly commandId: string;
  readonly matterId: string;
  readonly text: string;
  readonly category: string;
  readonly name: string;
  readonly phone: string;
  readonly find: string;
  /** It is about an officer or an office; then nobody asks for its category. */
  readonly officer: boolean;
  /** Which: `post:area_chief`, `unit:611025-shuili`, or nothing. */
  readonly about: string;
}

export const SAY_FIELDS = ['text', 'category', 'name', 'phone', 'about'] as const;
export type SayField = (typeof SAY_FIELDS)[number];

/** Why a matter could not be raised now; what was typed is kept. */
export type SayTrouble = ReportRefusal | 'too-often' | 'form-used-before' | 'not-now';

/** Why a rating or a return could not be taken. */
export type FollowTrouble =
  | ConfirmRefusal
  | SendBackRefusal
  | WithdrawRefusal
  | RemindRefusal
  | ReopenRefusal
  | 'too-short'
  | 'no-rating'
  | 'form-used-before';

export type PlaceChoice = Pick<PlaceRow, 'code' | 'name' | 'within'>;

export interface UnitChoice {
  readonly code: string;
  readonly name: string;
}

export interface SayPage {
  readonly kind: 'say';
  /** 匿名: a page of its own, which asks for no name and keeps the village, the day and the text. */
  readonly anonymous: boolean;
  readonly form: SayForm;
  readonly place: PlaceChoice | null;
  /** The places directly below the chosen one, or the towns of the county. */
  readonly below: readonly PlaceChoice[];
  /** The units it can be about, once that is asked: those of the county, and of the town of the chosen place. */
  readonly units: readonly UnitChoice[];
  /** What the search by name found; null when nothing was searched. */
  readonly found: readonly PlaceChoice[] | null;
  readonly wrong: readonly SayField[];
  readonly trouble: SayTrouble | null;
  /** The text seems to hold what somebody can be known by: asked about once. */
  readonly personal: boolean;
}

export interface SaidPage {
  readonly kind: 'said';
  readonly no: string;
  readonly followCode: string;
  readonly followUrl: string;
  readonly qr: QrDrawing;
}

export interface FollowFormPage {
  readonly kind: 'follow-form';
  readonly code: string;
  readonly unknown: boolean;
  /** What the number of a matter tells, when one was typed instead of a code. */
  readonly byNumber: NumberShown | null;
}

/** What whoever raised a matter can do with its code. */
export const FOLLOW_ACTS = ['confirm', 'send-back', 'withdraw', 'remind', 'reopen'] as const;
export type FollowAct = (typeof FOLLOW_ACTS)[number];

export interface FollowedPage {
  readonly kind: 'followed';
  readonly code: string;
  readonly commandId: string;
  readonly matter: FollowPage;
  readonly now: Moment;
  readonly trouble: FollowTrouble | null;
  /** Which of the forms was tried, and what was typed in it. */
  readonly tried: FollowAct | null;
  readonly typed: string;
}

export interface HomePage {
  readonly kind: 'home';
  readonly newest: readonly PublishedRow[];
}

export interface ResultsFilter {
  readonly shelf: 'front' | 'archive';
  readonly town: string;
  readonly village: string;
  /** A domain, or one of its categories. */
  readonly category: string;
  readonly q: string;
}

export interface ResultsPage {
  readonly kind: 'results';
  readonly filter: ResultsFilter;
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  readonly publications: readonly PublishedRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  /** Not the first page of the list. */
  readonly continued: boolean;
}

export interface ResultPage {
  readonly kind: 'result';
  readonly result: PublishedPage;
  /** The version shown; the newest unless another was asked for. */
  readonly version: number;
  /** Published topics that came of it. */
  readonly topics: readonly Linked[];
  readonly qr: QrDrawing;
  /** That this version stands on record; null within its first minutes. */
  readonly proof: SiteProof | null;
}

/** 验真: what a page shows of a proof. */
export interface SiteProof {
  /** The page that checks it, with the proof behind its `#`. */
  readonly link: string;
  readonly qr: QrDrawing;
  /** Of the checkpoint: how many leaves, and the root in base64. */
  readonly size: number;
  readonly root: string;
  /** The eight digits that tell the record's own key. */
  readonly key: string;
  /** Who witnessed it. */
  readonly witnesses: readonly string[];
}

export interface FeedPage {
  readonly kind: 'feed';
  readonly publications: readonly PublishedRow[];
}

export interface PrivacyPage {
  readonly kind: 'privacy';
}

export interface AboutPage {
  readonly kind: 'about';
  readonly limits: Limits;
}

export type SiteProblem = 'not-found' | 'too-often' | 'malformed' | 'not-now' | 'fault';

export interface ProblemPage {
  readonly kind: 'problem';
  readonly problem: SiteProblem;
}

export type SiteContent =
  | HomePage
  | SayPage
  | SaidPage
  | FollowFormPage
  | FollowedPage
  | ResultsPage
  | ResultPage
  | FeedPage
  | PrivacyPage
  | AboutPage
  | ProblemPage
  | AwayContent
  | OwnContent
  | RoomContent
  | TalkContent
  | OpenContent
  | OutcomeContent
  | AffairContent
  | MeetingContent
  | VotePage
  | SearchContent
  | CategoryContent
  | YearContent
  | LeafletContent;

export type SitePage = SiteView & SiteContent;

/**
 * `text`: the whole document, HTML or (for the feed) XML. `style`: exactly what stands between its style tags; `script`: the same of its
 * script tags, on the one page that has one.
 */
export interface Rendered {
  readonly text: string;
  readonly style: string;
  readonly script?: string | undefined;
}

export type RenderSite = (page: SitePage) => Rendered;
