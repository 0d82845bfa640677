/** 有问题的行: as a CSV that Excel and WPS open, in which nothing can be taken for a formula. */
import { type IntakeRow, listIntakeRows } from '../../../contract/intake.ts';
import { call } from '../../kit/api.ts';
import { type Lang, say } from '../../kit/sentences.ts';
import type { IntakePage } from './intake.tsx';
import { problemsOf } from './problems.ts';
import { columnLabel, INTAKE_WORDS, VERDICT_LABELS } from './words.ts';

export async function saveErrors(page: IntakePage, lang: Lang): Promise<void> {
  const rows = [...(await every(page.intakeId, 'refused')), ...(await every(page.intakeId, 'doubtful'))];
  const text = errorsText(
    rows.sort((one, other) => one.row - other.row),
    page,
    lang,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  link.download = `${page.fileName.replace(/\.\w+$/, '')}-${say(INTAKE_WORDS.problems, lang)}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function every(intakeId: string, verdict: 'refused' | 'doubtful'): Promise<IntakeRow[]> {
  const rows: IntakeRow[] = [];
  const next: string[] = ['0'];
  for (const after of next) {
    const reply = await call(listIntakeRows, {
      params: { intakeId },
      query: { verdict, after, many: 'yes' },
    });
    if (reply.kind !== 'answer') break;
    rows.push(...reply.answer.rows);
    if (reply.answer.next !== null) next.push(reply.answer.next);
  }
  return rows;
}

/** The file's own columns, with the row, the result and the problems before them. */
export function errorsText(
  rows: readonly IntakeRow[],
  page: Pick<IntakePage, 'kind' | 'columns' | 'doubts'>,
  lang: Lang,
): string {
  const heads = [
    ...[INTAKE_WORDS.row, INTAKE_WORDS.verdict, INTAKE_WORDS.problems].map((it) => say(it, lang)),
    ...page.columns.map(({ key }) => say(columnLabel(page.kind, key), lang)),
  ];
  const lines = rows.map((row) => [
    String(row.row),
    say(VERDICT_LABELS[row.verdict], lang),
    problemsOf(row, page, lang).join(' '),
    ...page.columns.map(({ key }) => row.cells.find((cell) => cell.key === key)?.text ?? ''),
  ]);
  return [heads, ...lines].map((line) => line.map(field).join(',')).join('\r\n');
}

/** Quoted always; what a spreadsheet would calculate is made text by an apostrophe. */
const field = (text: string): string =>
  `"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
