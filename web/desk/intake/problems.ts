/** 问题: what stands against a row, as sentences, each with its column and what is written there. */
import type { IntakeRow } from '../../../contract/intake.ts';
import type { DoubtKind } from '../../../domain/kernel/intake.ts';
import { refusalOf } from '../../kit/refusals.ts';
import { COLON, type Lang, say } from '../../kit/sentences.ts';
import { DOUBTS } from './doubts.ts';
import type { IntakePage } from './intake.tsx';
import { ROW_REFUSALS } from './refusals.ts';
import { columnLabel, INTAKE_WORDS } from './words.ts';

export function problemsOf(
  { reasons, doubts }: IntakeRow,
  page: Pick<IntakePage, 'kind' | 'columns' | 'doubts'>,
  lang: Lang,
): string[] {
  const refused = reasons.map(({ reason, column, value, other }) => {
    const sentence = say(refusalOf(ROW_REFUSALS, reason), lang, { other: other ?? '' });
    return `${headOf(column, page, lang)}${value ? `“${value}” ` : ''}${sentence}`;
  });
  const asked = doubts.map((key) => {
    const doubt = page.doubts.find((it) => it.key === key);
    if (doubt === undefined) return say(INTAKE_WORDS.seeQuestion, lang);
    const { kind, column, value, reads } = doubt;
    return say(DOUBTS[kind as DoubtKind], lang, { column: column ?? '', value, reads: reads ?? '' });
  });
  return [...refused, ...asked];
}

/** B 手机号： */
function headOf(
  letter: string | null,
  { kind, columns }: Pick<IntakePage, 'kind' | 'columns'>,
  lang: Lang,
): string {
  if (letter === null) return '';
  const key = columns.find((it) => it.letter === letter)?.key ?? '';
  const name = say(columnLabel(kind, key), lang);
  return `${letter} ${name}${say(COLON, lang)}`;
}
