/**
 * 检索字词: how Chinese text is found without a dictionary: by pairs of neighbouring characters. Whatever a person remembers
 * of a text, from two characters on, finds it; no list of words has to know the names of our valleys.
 */

const FULL_WIDTH = { from: 0xff01, to: 0xff5e, apart: 0xfee0 };

/**
 * What is compared: full-width letters and digits narrow, capitals small, every kind of white space a space.
 * Character by character, so that a part of a text folds to a part of the folded text.
 */
export const folded = (text: string): string => Array.from(text, foldedCharacter).join('');

function foldedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? ' ' : character.toLowerCase();
  if (code >= FULL_WIDTH.from && code <= FULL_WIDTH.to)
    return String.fromCodePoint(code - FULL_WIDTH.apart).toLowerCase();
  return /\s/u.test(character) ? ' ' : character.toLowerCase();
}

/**
 * Each pair of neighbours of a folded text, once; the last character of a run is paired with the space after it, so that
 * every character begins a pair. Nothing else reaches across a space.
 */
export function pairsOf(text: string): string[] {
  const pairs = new Set<string>();
  let before = ' ';
  for (const character of `${text} `) {
    if (before !== ' ') pairs.add(before + character);
    before = character;
  }
  return [...pairs];
}

const MOST_TERMS = 8;

/** The parts of a question, folded: 老槐坡 水管 asks for what has both. Every part must be found. */
export const termsOf = (question: string): string[] =>
  folded(question)
    .split(' ')
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS);

/** The pairs a text that contains this term surely has; none for a single character, which begins a pair. */
export const pairsWithin = (term: string): string[] => pairsOf(term).filter((pair) => !pair.endsWith(' '));
