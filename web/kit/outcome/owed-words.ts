/** 谁该办什么，到哪天: what is owed of a result, said alike at the desk and to everybody. */
import type { Owing } from '../../../contract/outcome-view.ts';
import { dayText } from '../day-text.ts';
import type { Sentence } from '../sentences.ts';
import { OUTCOME_WORDS, WAITS_LABELS } from './words.ts';

export const OWED_WORDS = {
  title: { zh: '谁该办什么，到哪天', en: 'Who owes what, until when' },
  or: { zh: '或', en: ' or ' },
};

const OWER_LABELS: Record<Owing[number]['by'][number]['as'], Sentence> = {
  body: { zh: '{place}', en: '{place}' },
  committee: { zh: '{place}村务监督委员会', en: 'Supervision committee of {place}' },
  members: { zh: '{place}政协办', en: 'Members’ office of {place}' },
};

type Say = (sentence: Sentence, values?: Record<string, string | number>) => string;

/** One of whom owes it. */
export const owersText = (say: Say, by: Owing[number]['by']): string =>
  by.map(({ placeName, as }) => say(OWER_LABELS[as], { place: placeName })).join(say(OWED_WORDS.or));

/** What it is, with its day, in a sentence. */
export function owedText(
  say: Say,
  lang: 'zh' | 'en',
  { what, day }: { readonly what: Owing[number]['what']; readonly day: string | null },
): string {
  const name = say(WAITS_LABELS[what]);
  if (day === null) return name;
  const sentence = what === 'look-back' ? OUTCOME_WORDS.from : OUTCOME_WORDS.dueOn;
  return say(sentence, { what: name, day: dayText(day, lang) });
}
