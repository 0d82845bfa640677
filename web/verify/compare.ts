/** 对纪要: whoever holds a copy of minutes, as a Word file or as text, is told whether it is what was signed. Nothing of it leaves this page. */
import { linesOf } from '../../domain/meeting/letters.ts';
import { textOfDocx } from './docx.ts';
import { made, verdict, w } from './parts.ts';
import { COMPARE } from './words.ts';

/** `letters`: the hash that stands on record, proved before. */
export function compareMinutes(letters: string): HTMLElement {
  const section = made('section', '');
  const result = made('div', '', { 'aria-live': 'polite' });
  const text = made('textarea', '', { id: 'copy', spellcheck: 'false', autocomplete: 'off' });
  const file = made('input', '', { id: 'copy-file', type: 'file', accept: '.docx,.txt' });
  const check = made('button', w(COMPARE.check), { type: 'button' });
  section.append(
    ...[made('h2', w(COMPARE.title)), made('p', w(COMPARE.lead)), result],
    ...[made('label', w(COMPARE.file), { for: 'copy-file' }), file],
    ...[made('label', w(COMPARE.paste), { for: 'copy' }), text, check],
  );
  const compare = (copy: string | undefined): void => {
    result.textContent = '';
    if (copy === undefined) verdict(result, COMPARE.unreadable, true);
    else if (copy.trim() !== '') tell(result, linesOf(copy, letters));
  };
  check.addEventListener('click', () => compare(text.value));
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    void (chosen.name.endsWith('.txt') ? chosen.text() : textOfDocx(chosen)).then(compare);
  });
  return section;
}

function tell(result: HTMLElement, same: readonly string[] | undefined): void {
  if (same === undefined) {
    verdict(result, COMPARE.other, true);
    return;
  }
  verdict(result, COMPARE.same, false);
  const [first = ''] = same;
  const [last = ''] = same.slice(-1);
  result.append(made('p', w(COMPARE.what, { first: first.slice(0, 24), last: last.slice(-24) })));
}
