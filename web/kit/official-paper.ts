/** 文稿: a paper of the house as text: its title (in one line or two), whom it is for, its paragraphs, who signs and when. Printed and written to a Word file from this alone. */
export interface OfficialPaper {
  readonly title: string;
  /** 主送. */
  readonly to: string | undefined;
  readonly lines: readonly string[];
  readonly signed: readonly string[];
}

/** As many characters of 22 pt as stand on one line. */
const TITLE_LINE = 20;

/** `about` and what it is, in one line where both fit; a longer title is broken where it is read. */
export function titleOf(about: string, kind: string): string {
  return [...about, ...kind].length > TITLE_LINE ? `${about}\n${kind}` : `${about}${kind}`;
}
