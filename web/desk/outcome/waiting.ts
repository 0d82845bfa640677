/** 等什么: what an outcome waits for, with its day, in a sentence. */
import type { OutcomeRow } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { OUTCOME_WORDS, WAITS_LABELS } from '../../kit/outcome/words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';

export function useWaiting(): (row: Pick<OutcomeRow, 'waits' | 'due'>) => string | undefined {
  const say = useSay();
  const lang = useLang();
  return ({ waits, due }) => {
    if (waits === 'nothing') return undefined;
    const what = say(WAITS_LABELS[waits]);
    if (due === null) return what;
    const sentence = waits === 'look-back' ? OUTCOME_WORDS.from : OUTCOME_WORDS.dueOn;
    return say(sentence, { what, day: dayText(due, lang) });
  };
}
