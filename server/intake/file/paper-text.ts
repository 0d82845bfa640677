/** 读出文字: a Word, Excel, CSV or PDF file as text, or why there is none. Of what lies in it besides only how much is told. */
import { LONGEST_READ, type PaperText, type Unread } from '../../../domain/kernel/paper-text.ts';
import { type FileRefusal, SHEET_LIMITS, type Sheet } from '../../../domain/kernel/sheet.ts';
import { isInOrder, isWellFormed } from '../../../domain/kernel/text.ts';
import { type PaperKind, type PaperRefusal, paperKind } from '../../kit/papers.ts';
import { readDelimited } from './delimited.ts';
import { readPages } from './pages.ts';
import { UnreadableError } from './refusal.ts';
import { count, marksIn, readWord, type Tally, tabbed } from './word.ts';
import { readWorkbook } from './workbook.ts';
import { openArchive } from './zip.ts';

/** Thrown inside this process only. */
class UnreadError extends Error {
  readonly unread: Unread;
  constructor(unread: Unread) {
    super(unread);
    this.unread = unread;
  }
}

const REFUSED: Readonly<Record<PaperRefusal, Unread>> = {
  'kind-not-allowed': 'kind-not-read',
  'with-macros': 'with-macros',
  encrypted: 'locked-paper',
  broken: 'broken-file',
};

type Reader = (bytes: Buffer, tally: Tally) => string | Promise<string>;
const READERS: Readonly<Record<PaperKind, Reader | Unread>> = {
  docx: (bytes, tally) => {
    const archive = openArchive(bytes);
    properties(archive.names, tally);
    return readWord(archive, tally);
  },
  xlsx: (bytes, tally) => {
    const archive = openArchive(bytes);
    properties(archive.names, tally);
    for (const part of archive.names)
      if (/^xl\/(?:threadedComments\/|comments)/.test(part))
        count(tally, 'comments', marksIn(archive, part, 'comment'));
    count(tally, 'pictures', archive.names.filter((part) => part.startsWith('xl/media/')).length);
    return ofSheet(readWorkbook(bytes), tally);
  },
  pdf: readPages,
  doc: 'old-paper',
  xls: 'old-paper',
  pptx: 'kind-not-read',
};

/** Author, company, who saved it last: parts of every Office file. */
const properties = (names: readonly string[], tally: Tally): void =>
  count(tally, 'properties', names.filter((name) => name.startsWith('docProps/')).length);

/** What is seen of the sheet: no hidden row, no hidden column, what stands under a merge once. */
function ofSheet({ rows, hiddenColumns, others }: Sheet, tally: Tally): string {
  count(tally, 'hidden', rows.filter(({ hidden }) => hidden).length + hiddenColumns.length);
  count(tally, 'sheets', others.length);
  // A longer cell was cut when it was read.
  if (rows.some(({ cells }) => cells.some(({ text }) => text.length > SHEET_LIMITS.characters)))
    throw new UnreadError('text-too-long');
  return rows
    .filter(({ hidden }) => !hidden)
    .map(({ cells }) =>
      tabbed(
        cells
          .filter((_, column) => !hiddenColumns.includes(column))
          .map(({ kind, text, merged }) => (merged ? '' : kind === 'number' ? numberAsSeen(text) : text)),
      ),
    )
    .join('\n');
}

/** 0.30000000000000004 is how a machine writes 0.3. */
const numberAsSeen = (text: string): string =>
  text.length > 15 && text.includes('.') ? String(Number(Number(text).toPrecision(12))) : text;

async function read(bytes: Buffer): Promise<PaperText> {
  if (bytes.length === 0) throw new UnreadError('empty-file');
  const tally: Tally = new Map();
  const text = seen(await textOf(bytes, tally));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadError('no-text');
  if (text.length > LONGEST_READ) throw new UnreadError('text-too-long');
  return { text, leftOut: [...tally].map(([what, count]) => ({ what, count })) };
}

function textOf(bytes: Buffer, tally: Tally): string | Promise<string> {
  const paper = paperKind(bytes);
  if (!paper.ok && paper.reason === 'kind-not-allowed' && isPlain(bytes))
    return ofSheet(readDelimited(bytes), tally);
  if (!paper.ok) throw new UnreadError(REFUSED[paper.reason]);
  const reader = READERS[paper.kind];
  if (typeof reader === 'string') throw new UnreadError(reader);
  return reader(bytes, tally);
}

/** Text, not a picture or a program: nothing but signs that are written. */
const isPlain = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4096).every((byte) => byte >= 32 || WHITE.includes(byte)) &&
  !/^\s*<|^\s*\{\\rtf/.test(bytes.toString('latin1', 0, 64));
const WHITE = [0x09, 0x0a, 0x0d];

/** What a form can send and a page can show: no controls, no hidden signs, no tricks with the direction, one empty line at most. */
function seen(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const clean = lines
    .filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trim();
  return isInOrder(clean) && isWellFormed(clean)
    ? clean
    : clean.replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '');
}

const LOST: Readonly<Partial<Record<FileRefusal, Unread>>> = {
  'macro-workbook': 'with-macros',
  'locked-workbook': 'locked-paper',
  'old-workbook': 'old-paper',
  'empty-file': 'empty-file',
  'no-visible-sheet': 'no-text',
  'not-a-sheet': 'kind-not-read',
  'unknown-encoding': 'kind-not-read',
  'too-many-rows': 'text-too-long',
  'too-many-columns': 'text-too-long',
  'odd-quotes': 'broken-file',
  'broken-file': 'broken-file',
};

/** Runs in a process of its own (read-paper.ts). */
export async function paperText(bytes: Buffer): Promise<{ paper: PaperText } | { unread: Unread }> {
  try {
    return { paper: await read(bytes) };
  } catch (error) {
    if (error instanceof UnreadError) return { unread: error.unread };
    if (error instanceof UnreadableError) return { unread: LOST[error.why.reason] ?? 'too-much-inside' };
    return { unread: 'broken-file' };
  }
}
