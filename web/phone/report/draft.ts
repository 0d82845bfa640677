/** 上报草稿: what is typed, and the ids under which it was saved; all of it survives a reload. */

import type { MyOffice } from '../../../contract/people.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import { EMPTY_CATEGORIES } from '../../../domain/matter/categories.ts';
import { type Category, usualLevel } from '../../../domain/matter/category.ts';
import { isAboutConduct } from '../../../domain/matter/receiver.ts';
import { suggest } from '../../../domain/matter/suggest.ts';
import { actsFor } from '../../../domain/people/office.ts';
import type { Level } from '../../../domain/place/level.ts';
import type { AboutText } from '../../kit/about-choice.tsx';
import type { SpokenClip } from '../voice/use-voice.ts';

export interface PlaceChosen {
  readonly code: string;
  readonly name: string;
}

export interface DraftPhoto {
  readonly id: string;
  /** A small picture as a data address, so that it can be kept with the words. */
  readonly src: string;
  /** Its name at the server, once it is stored there. */
  readonly photo: string | null;
  /** Of its bytes on the phone. */
  readonly sha256: string;
  readonly size: number;
}

/** Made with the first letter: whichever page of the app sends these words, they are one report. */
export interface Sent {
  readonly matterId: string;
  readonly commandId: string;
  readonly settleId: string;
}

/** Made at a watch point: the report is a look at it too. */
export interface LookedAt {
  readonly pointId: string;
  readonly title: string;
  readonly lookId: string;
  readonly day: string;
}

export interface ReportDraft {
  readonly text: string;
  /** Null: what the text suggests; the office's own place. */
  readonly category: Category | null;
  readonly place: PlaceChosen | null;
  readonly emergency: boolean | null;
  readonly photos: readonly DraftPhoto[];
  /** What was said instead of, or beside, the words. */
  readonly clip: SpokenClip | null;
  /** Whom it is about; null when it is about no officer. */
  readonly about: AboutText | null;
  readonly forOther: boolean;
  readonly name: string;
  readonly phone: string;
  readonly settled: boolean;
  readonly how: string;
  readonly look: LookedAt | null;
  /** Under which it will be saved. */
  readonly ids: Sent | null;
  /** Under which it was. */
  readonly sent: Sent | null;
}

export const BLANK_REPORT: ReportDraft = {
  text: '',
  category: null,
  place: null,
  emergency: null,
  photos: [],
  clip: null,
  about: null,
  forOther: false,
  name: '',
  phone: '',
  settled: false,
  how: '',
  look: null,
  ids: null,
  sent: null,
};

export interface Judged {
  readonly category: Category;
  readonly level: Level;
  readonly emergency: boolean;
}

/** What the draft says, with what its text suggests where the person said nothing. Works without a signal. */
export function judge(
  { text, category, emergency, about }: ReportDraft,
  categories = EMPTY_CATEGORIES,
): Judged {
  const guess = suggest(text, categories);
  const urgent = emergency ?? guess.emergency;
  const chosen = about === null ? (category ?? guess.category) : 'conduct.feedback';
  return { category: chosen, level: urgent ? 'county' : usualLevel(chosen), emergency: urgent };
}

/** Whether this office will be the first receiver, and so can settle it in the same breath. */
export function canSettle(
  office: MyOffice,
  { place }: ReportDraft,
  { category, emergency }: Judged,
): boolean {
  const { post, placeCode, unitCode } = office;
  const owns = unitCode === null && actsFor({ post, placeCode }) === placeCode;
  return owns && (place === null || place.code === placeCode) && !emergency && !isAboutConduct(category);
}

export type Wrong = 'text' | 'text-long' | 'how' | 'name' | 'phone' | 'nobody';

/** What keeps the draft from being sent, in the order of the page. */
export function wrongWith(
  { text, clip, forOther, name, phone, how }: ReportDraft,
  settles: boolean,
): readonly Wrong[] {
  const [told, called] = [name.trim(), phone.trim()];
  return [
    (clip === null || text.trim() !== '') && text.trim().length < 2 && 'text',
    text.trim().length > 2000 && 'text-long',
    settles && how.trim().length < 2 && 'how',
    forOther && told !== '' && (told.length < 2 || told.length > 30) && 'name',
    forOther && called !== '' && !PHONE_NUMBER.test(called) && 'phone',
    forOther && told === '' && called === '' && 'nobody',
  ].filter((it): it is Wrong => it !== false);
}
