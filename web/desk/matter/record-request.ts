/** 登记的内容: what the form holds, what is wrong with it, and the request it makes. */

import type { BodyTo } from '../../../contract/endpoint.ts';
import type { reportMatter } from '../../../contract/matter.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import type { Category } from '../../../domain/matter/category.ts';
import type { Consent } from '../../../domain/matter/report.ts';
import { type AboutText, aboutRequest } from '../../kit/about-choice.tsx';
import type { PlaceOption } from '../../kit/place-picker.tsx';
import type { Sentence, Values } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { RECORD_WORDS } from './record-words.ts';

export interface RecordDraft {
  readonly text: string;
  readonly place: PlaceOption | null;
  readonly category: Category | '';
  /** Undefined: by the text. */
  readonly emergency: boolean | undefined;
  readonly forWhom: 'self' | 'resident';
  readonly name: string;
  readonly phone: string;
  /** Whom it is about; undefined when it is about no officer. */
  readonly about: AboutText | undefined;
  /** How the resident agreed to being written down; asked, never assumed. */
  readonly consent: Consent | undefined;
  /** The number of the paper form in front of whoever records it. */
  readonly paper: string | undefined;
}

export const BLANK: RecordDraft = {
  text: '',
  place: null,
  category: '',
  emergency: undefined,
  forWhom: 'resident',
  name: '',
  phone: '',
  consent: undefined,
  paper: undefined,
  about: undefined,
};

export const TEXT = { min: 2, max: 2000 } as const;

export type Wrong = Partial<Record<'text' | 'name' | 'phone' | 'consent', readonly [Sentence, Values?]>>;

export function wrongIn({ text, forWhom, name, phone, consent, paper }: RecordDraft): Wrong {
  const length = text.trim().length;
  const wrong: { -readonly [K in keyof Wrong]: Wrong[K] } = {};
  if (length < TEXT.min) wrong.text = [WORDS.tooShort, { n: TEXT.min }];
  if (length > TEXT.max) wrong.text = [WORDS.tooLong, { n: TEXT.max }];
  if (forWhom === 'self') return wrong;
  const called = name.trim();
  // Somebody who wrote by hand may have left both empty.
  if (called === '' && plain(phone) === '' && paper === undefined) wrong.name = [RECORD_WORDS.whoMissing];
  else if (called !== '' && (called.length < 2 || called.length > 30)) wrong.name = [RECORD_WORDS.nameWrong];
  if (plain(phone) !== '' && !PHONE_NUMBER.test(plain(phone))) wrong.phone = [RECORD_WORDS.phoneWrong];
  if (consent === undefined) wrong.consent = [RECORD_WORDS.consentMissing];
  return wrong;
}

type RecordRequest = Omit<BodyTo<typeof reportMatter>, 'commandId'>;

/** Only what was said: everything else is judged by the text. */
export function requestOf(draft: RecordDraft, matterId: string, photos: readonly string[]): RecordRequest {
  const { text, place, category, emergency, forWhom, name, phone, consent, about, paper } = draft;
  const resident = forWhom === 'resident';
  return {
    matterId,
    text: text.trim(),
    ...(place && { placeCode: place.code }),
    ...(about !== undefined ? aboutRequest(about) : category !== '' && { category }),
    ...(emergency !== undefined && { emergency }),
    ...(resident && consent && { consent }),
    ...(resident && name.trim() !== '' && { name: name.trim() }),
    ...(resident && plain(phone) !== '' && { phone: plain(phone) }),
    ...(paper !== undefined && { paper }),
    ...(photos.length > 0 && { photos: [...photos] }),
  };
}

const plain = (phone: string): string => phone.replace(/\s/g, '');
