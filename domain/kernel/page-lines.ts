/** 版面上的行: a page of a PDF is pieces of text, each at its place; what stands on one height is a line. */

/** As PDF.js tells of text; what it tells of marked content has no `str`. */
interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Of the size of a letter, how far apart cells of a table stand, and how far down the next line is. */
const CELL_GAP = 0.35;
const LINE_GAP = 0.5;

/** Pieces on one height are a line; wide gaps part its cells. Pieces come as they were drawn, so they are put in order first. */
export function linesOnPage(items: readonly object[]): string[] {
  const pieces = (items as readonly Piece[])
    .filter(({ str }) => str !== undefined && str.trim() !== '')
    .map(({ str, width, transform }) => ({
      ...{ str, width, x: transform[4] ?? 0, y: transform[5] ?? 0 },
      size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 10,
    }));
  const lines: (typeof pieces)[] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - piece.y < first.size * LINE_GAP)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    let text = '';
    let end: number | undefined;
    for (const { str, x, width, size } of line.sort((one, other) => one.x - other.x)) {
      if (end !== undefined && x - end > size * CELL_GAP) text += '\t';
      else if (end !== undefined && x - end > size * 0.15) text += ' ';
      text += str;
      end = x + width;
    }
    return text;
  });
}
