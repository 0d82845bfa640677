/** 办理的内容: what the form of an act holds, what is wrong with it, and the request it makes. */
import type { Sentence, Values } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { ACT_PANEL_WORDS } from './act-words.ts';
import { type ActForm, isOptional } from './acts.ts';

export interface ActDraft {
  readonly text: string;
  readonly unitCode: string;
  readonly satisfaction: string;
}

export const BLANK: ActDraft = { text: '', unitCode: '', satisfaction: '' };

export type Wrong = Partial<Record<keyof ActDraft, readonly [Sentence, Values?]>>;

export function wrongIn({ act, text: rule }: ActForm, { text, unitCode, satisfaction }: ActDraft): Wrong {
  const { length } = text.trim();
  return {
    ...(act === 'dispatch' && unitCode === '' && { unitCode: [ACT_PANEL_WORDS.unitMissing] as const }),
    ...(act === 'confirm' &&
      satisfaction === '' && { satisfaction: [ACT_PANEL_WORDS.satisfactionMissing] as const }),
    ...(rule &&
      length < rule.min &&
      !(isOptional(act) && length === 0) && { text: [WORDS.tooShort, { n: rule.min }] as const }),
    ...(rule && length > rule.max && { text: [WORDS.tooLong, { n: rule.max }] as const }),
  };
}

/** What is sent, besides the command id. */
export const bodyOf = ({ act, text: rule }: ActForm, { text, unitCode, satisfaction }: ActDraft) => ({
  ...(rule && text.trim() !== '' && { [rule.name]: text.trim() }),
  ...(act === 'dispatch' && { unitCode }),
  ...(act === 'confirm' && { satisfaction }),
});
