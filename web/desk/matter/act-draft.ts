/** 办理的内容: what the form of an act holds, what is wrong with it, and the request it makes. */
import type { Sentence, Values } from '../../kit/sentences.ts';
import { WORDS } from '../words.ts';
import { ACT_PANEL_WORDS } from './act-words.ts';
import { type ActForm, ASKS, type Ask, isOptional } from './acts.ts';
import { WAY_FORM_WORDS } from './way-form-words.ts';

export type ActDraft = Readonly<Record<Ask | 'text', string>>;

export const BLANK: ActDraft = {
  text: '',
  ...(Object.fromEntries(ASKS.map((ask) => [ask, ''])) as Record<Ask, string>),
};

/** Where the forms of one matter keep what was typed. */
export const draftsOf = (matterId: string): string => `matter/${matterId}`;

export type Wrong = Partial<Record<keyof ActDraft, readonly [Sentence, Values?]>>;

/** What is said about an empty answer; what may stay empty is not here. */
const MISSING: Partial<Record<Ask, Sentence>> = {
  unitCode: ACT_PANEL_WORDS.unitMissing,
  satisfaction: ACT_PANEL_WORDS.satisfactionMissing,
  heard: ACT_PANEL_WORDS.satisfactionMissing,
  aside: ACT_PANEL_WORDS.satisfactionMissing,
  review: WAY_FORM_WORDS.reviewMissing,
  into: WAY_FORM_WORDS.intoMissing,
  channel: WAY_FORM_WORDS.channelMissing,
  rescuer: WAY_FORM_WORDS.rescuerMissing,
};

/** How long what is typed into a line or a second text may be. */
const LENGTHS: Partial<Record<Ask, { readonly min: number; readonly max: number; readonly free?: true }>> = {
  title: { min: 2, max: 60 },
  part: { min: 2, max: 2000 },
  reference: { min: 2, max: 60, free: true },
};

export function wrongIn({ act, text: rule, asks }: ActForm, draft: ActDraft): Wrong {
  const wrong: { -readonly [K in keyof Wrong]: Wrong[K] } = {};
  for (const ask of asks) {
    const missing = MISSING[ask];
    const length = LENGTHS[ask];
    if (missing !== undefined && draft[ask] === '') wrong[ask] = [missing];
    if (length !== undefined) Object.assign(wrong, lengthWrong(ask, draft[ask], length, length.free));
  }
  if (rule !== undefined) Object.assign(wrong, lengthWrong('text', draft.text, rule, isOptional(act)));
  return wrong;
}

function lengthWrong(
  name: keyof ActDraft,
  said: string,
  { min, max }: { readonly min: number; readonly max: number },
  free = false,
): Wrong {
  const { length } = said.trim();
  if (free && length === 0) return {};
  if (length < min) return { [name]: [WORDS.tooShort, { n: min }] };
  return length > max ? { [name]: [WORDS.tooLong, { n: max }] } : {};
}

/** As the requests call what the forms ask. */
const CALLED: Partial<Record<Ask, string>> = { aside: 'as', part: 'text', rescuer: 'to' };

/** What is sent, besides the command id. What was left empty is not said; a part gets an id of its own. */
export function bodyOf({ act, text: rule, asks }: ActForm, draft: ActDraft, newId: () => string) {
  const said = asks.map((ask) => [CALLED[ask] ?? ask, draft[ask].trim()] as const);
  const text = rule === undefined ? [] : [[rule.name, draft.text.trim()] as const];
  return {
    ...Object.fromEntries([...said, ...text].filter(([, value]) => value !== '')),
    ...(act === 'split' && { partId: newId() }),
  };
}
