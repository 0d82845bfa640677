/** 还差什么，一句话: the next step with its earliest day, or what is due and when. */
import type { ProcedureRow } from '../../../contract/procedure.ts';
import { dayText } from '../../kit/day-text.ts';
import { WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { PROCEDURE_WORDS } from './words.ts';

export function useWaiting(): (row: Pick<ProcedureRow, 'waits' | 'from' | 'due'>) => string | undefined {
  const say = useSay();
  const lang = useLang();
  return ({ waits, due }) => {
    if (waits === 'nothing') return undefined;
    const what = say(WAITS_LABELS[waits]);
    const next = due === null ? what : say(PROCEDURE_WORDS.dueOn, { what, day: dayText(due, lang) });
    return say(PROCEDURE_WORDS.nextIs, { what: next });
  };
}
