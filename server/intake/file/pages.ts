/** PDF: the text of its pages, also where something was laid over it: what was covered with a black bar is read, and then taken out. */
import { getDocumentProxy } from 'unpdf';
import { withoutRadicals } from '../../../domain/kernel/radicals.ts';
import { keepWithin } from './effort.ts';
import { UnreadableError } from './refusal.ts';
import { count, type Tally } from './word.ts';

const MOST_PAGES = 60;

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

export async function readPages(bytes: Buffer, tally: Tally): Promise<string> {
  const file = await opened(bytes);
  if (file.numPages > MOST_PAGES) throw new UnreadableError('too-many-rows');
  const lines: string[] = [];
  for (let n = 1; n <= file.numPages; n += 1) {
    keepWithin();
    const page = await file.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    lines.push(...linesOf(items as unknown as readonly Piece[]));
    count(tally, 'comments', (await page.getAnnotations()).length);
    page.cleanup();
  }
  const { info } = await file.getMetadata();
  const told = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'Company'];
  count(tally, 'properties', told.filter((name) => name in info).length);
  return withoutRadicals(lines.join('\n'));
}

async function opened(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw new UnreadableError(
      (error as Error).name === 'PasswordException' ? 'locked-workbook' : 'broken-file',
    );
  }
}

/** Of the size of a letter, how far apart cells of a table stand, and how far down the next line is. */
const CELL_GAP = 0.35;
const LINE_GAP = 0.5;

/** Pieces on one height are a line; wide gaps part its cells. Pieces come as they were drawn, so they are put in order first. */
function linesOf(items: readonly Piece[]): string[] {
  const pieces = items
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
