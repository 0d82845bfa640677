/**
 * 只比字: the letters of a text without its spaces and line breaks, so that minutes can be compared with what was copied out of a printed
 * page: there every line ends where the paper ended. Wide and narrow forms of a letter are one letter.
 */
import { sha256Hex } from '../kernel/sha256.ts';

export const lettersIn = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** SHA-256, hexadecimal. */
export const lettersHash = (text: string): string => sha256Hex(lettersIn(text));

/** — 3 —, 3, 第3页: what stands at the foot of a page. */
const PAGE_NUMBER = /^\s*(?:[—–―-]\s*)?(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[—–―-])?\s*$/;

/** More would be no minutes. */
const MOST_LINES = 1500;

/**
 * The lines of a whole document that have those letters, from the beginning of one line to the end of another: before them stands the
 * title, after them the signatures; page numbers may stand in between. Undefined when there are none.
 */
export function linesOf(document: string, hash: string): readonly string[] | undefined {
  const lines = document.split('\n').filter((line) => line.trim() !== '');
  return (
    within(
      lines.filter((line) => !PAGE_NUMBER.test(line)),
      hash,
    ) ?? within(lines, hash)
  );
}

/** How many lines a title may take, and what comes after the text. */
const TITLE_LINES = 12;
const FOOT_LINES = 40;

function within(all: readonly string[], hash: string): readonly string[] | undefined {
  const lines = all.slice(0, MOST_LINES);
  const letters = lines.map(lettersIn);
  for (let from = 0; from < Math.min(lines.length, TITLE_LINES); from += 1)
    for (let before = lines.length; before > Math.max(from, lines.length - FOOT_LINES); before -= 1)
      if (sha256Hex(letters.slice(from, before).join('')) === hash) return lines.slice(from, before);
  return undefined;
}
