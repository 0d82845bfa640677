/** 选人草稿: what was filled in so far, what is missing, and the person as the request names one. */
import type { PersonChoice } from '../../../domain/people/appoint.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { OFFICE_WORDS } from './office-words.ts';

export interface PersonDraft {
  readonly kind: 'known' | 'fresh';
  readonly personId: string;
  readonly personName: string;
  readonly name: string;
  readonly phone: string;
}

export const NOBODY: PersonDraft = { kind: 'known', personId: '', personName: '', name: '', phone: '' };

export interface PersonWrong {
  readonly person?: Sentence;
  readonly name?: Sentence;
  readonly phone?: Sentence;
}

export const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);

export function wrongInPerson({ kind, personId, name, phone }: PersonDraft): PersonWrong {
  if (kind === 'known') return personId === '' ? { person: OFFICE_WORDS.missingPerson } : {};
  return {
    ...(name.trim().length < 2 ? { name: OFFICE_WORDS.missingName } : {}),
    ...(isMobile(phone) ? {} : { phone: OFFICE_WORDS.missingPhone }),
  };
}

export const personOf = ({ kind, personId, name, phone }: PersonDraft): PersonChoice =>
  kind === 'known' ? { personId } : { name: name.trim(), phone };
