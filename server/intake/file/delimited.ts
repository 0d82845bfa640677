/** 文本表格: CSV and its kin. The encoding is told by content: UTF-8, UTF-16 by its mark, else GB 18030, strictly. */
import { type CsvError, parse } from 'csv-parse/sync';
import { type Cell, SHEET_LIMITS, type Sheet } from '../../../domain/kernel/sheet.ts';
import { keepWithin } from './effort.ts';
import { UnreadableError } from './refusal.ts';

export function readDelimited(bytes: Buffer): Sheet & { readonly encoding: string } {
  const { text, encoding } = decoded(bytes);
  const delimiter = delimiterOf(text);
  refuseEndlessLines(text, delimiter);
  const rows: { row: number; hidden: boolean; cells: Cell[] }[] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 300_000,
      on_record: (record: string[], { records }) => {
        if (records % 500 === 0) keepWithin();
        const filled = record.findLastIndex((field) => field.trim() !== '') + 1;
        if (filled > SHEET_LIMITS.columns) throw new UnreadableError('too-many-columns', { row: records });
        if (records > SHEET_LIMITS.rows + 100) throw new UnreadableError('too-many-rows', { row: records });
        const cells = record.slice(0, filled).map(textCell);
        if (filled > 0) rows.push({ row: records, hidden: false, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new UnreadableError('odd-quotes', lines === undefined ? {} : { row: lines });
  }
  return { name: 'CSV', rows, hiddenColumns: [], others: [], encoding };
}

/** Whole registers of commas take a parser minutes; a line of ours has sixty columns, some with commas of their own. */
const MOST_MARKS = 5000;

function refuseEndlessLines(text: string, delimiter: string): void {
  const mark = delimiter.charCodeAt(0);
  let row = 1;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) marks += 1;
    if (marks > MOST_MARKS) throw new UnreadableError('too-many-columns', { row });
    if (code !== 10) continue;
    row += 1;
    marks = 0;
  }
}

const textCell = (field: string): Cell => ({
  kind: 'text',
  text: field.slice(0, SHEET_LIMITS.characters + 1),
});

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decoded(bytes: Buffer): { readonly text: string; readonly encoding: string } {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked === undefined && bytes.includes(0)) throw new UnreadableError('not-a-sheet');
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next one.
    }
  }
  throw new UnreadableError('unknown-encoding');
}

const DELIMITERS = [',', '\t', ';', '|', '，'] as const;

/** The mark that stands most often in the first line that says something, outside of quotes. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/, 20).find((one) => one.replace(/[\s,;|\t，]/g, '') !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((mark) => bare.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
