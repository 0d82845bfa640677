/** 对纪要: whoever holds a copy of minutes, as a Word file, a PDF or as text, is told whether it is what was signed. Nothing of it leaves this page. */
import { linesOf } from '../../domain/meeting/letters.ts';
import type { Sentence } from '../kit/sentences.ts';
import { textOfDocx } from './docx.ts';
import { made, verdict, w } from './parts.ts';
import { textOfPdf } from './pdf.ts';
import { COMPARE } from './words.ts';

/** `letters`: the hash that stands on record, proved before. */
export function compareMinutes(letters: string): HTMLElement {
  const section = made('section', '');
  const result = made('div', '', { 'aria-live': 'polite' });
  const text = made('textarea', '', { id: 'copy', spellcheck: 'false', autocomplete: 'off' });
  const file = made('input', '', { id: 'copy-file', type: 'file', accept: '.docx,.pdf,.txt' });
  const check = made('button', w(COMPARE.check), { type: 'button' });
  section.append(
    ...[made('h2', w(COMPARE.title)), made('p', w(COMPARE.lead)), result],
    ...[made('label', w(COMPARE.file), { for: 'copy-file' }), file],
    ...[made('label', w(COMPARE.paste), { for: 'copy' }), text, check],
  );
  const compare = (copy: string | undefined, unlike: Sentence = COMPARE.other): void => {
    result.textContent = '';
    if (copy === undefined) verdict(result, COMPARE.unreadable, true);
    else if (copy.trim() !== '') tell(result, linesOf(copy, letters), unlike);
  };
  check.addEventListener('click', () => compare(text.value));
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    result.textContent = '';
    result.append(made('p', w(COMPARE.reading)));
    void readCopy(chosen).then(
      (copy) => compare(copy, isPdf(chosen) ? COMPARE.otherPdf : COMPARE.other),
      () => {
        result.textContent = '';
        verdict(result, COMPARE.noReader, true);
      },
    );
  });
  return section;
}

const isPdf = ({ name }: File): boolean => /\.pdf$/i.test(name);

/** Undefined when it cannot be read; rejects when what reads it cannot be fetched. */
function readCopy(file: File): Promise<string | undefined> {
  if (isPdf(file)) return textOfPdf(file);
  return file.name.endsWith('.txt') ? file.text() : textOfDocx(file);
}

function tell(result: HTMLElement, same: readonly string[] | undefined, unlike: Sentence): void {
  if (same === undefined) {
    verdict(result, unlike, true);
    return;
  }
  verdict(result, COMPARE.same, false);
  const [first = ''] = same;
  const [last = ''] = same.slice(-1);
  result.append(made('p', w(COMPARE.what, { first: first.slice(0, 24), last: last.slice(-24) })));
}
