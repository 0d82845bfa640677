/** 等什么: what an outcome waits for, with its day, in a sentence. */
import type { OutcomeRow } from '../../../contract/outcome.ts';
import { owedText } from '../../kit/outcome/owed-words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';

export function useWaiting(): (row: Pick<OutcomeRow, 'waits' | 'due'>) => string | undefined {
  const say = useSay();
  const lang = useLang();
  return ({ waits, due }) =>
    waits === 'nothing' ? undefined : owedText(say, lang, { what: waits, day: due });
}
