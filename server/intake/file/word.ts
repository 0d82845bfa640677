/** Word 文件: paragraphs and tables as they are printed. Deleted words, remarks, hidden runs and instructions of fields are not read. */
import type { LeftOut } from '../../../domain/kernel/paper-text.ts';
import { readXml } from './xml.ts';
import type { Archive } from './zip.ts';

export type Tally = Map<LeftOut, number>;
export const count = (tally: Tally, what: LeftOut, by = 1): void => {
  if (by > 0) tally.set(what, (tally.get(what) ?? 0) + by);
};

/** Whatever stands in these is no text of the page; of a drawing kept twice, the newer is read. */
const SILENT: readonly string[] = [
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tcPr',
  'trPr',
];
const PICTURES: readonly string[] = ['drawing', 'pict', 'object'];
const NOTES: readonly string[] = ['footnoteReference', 'endnoteReference'];

export function readWord(archive: Archive, tally: Tally): string {
  const lines: string[] = [];
  /** Of each open table: its row so far. Of a table within a cell the words are read with the cell. */
  let tables = 0;
  let row: string[] = [];
  let cell = '';
  let paragraph = '';
  let silent = 0;
  let hidden = false;
  let inText = false;

  const write = (text: string): void => {
    if (silent === 0 && !hidden) paragraph += text;
  };
  const endParagraph = (): void => {
    if (tables > 0) cell += cell === '' || paragraph === '' ? paragraph : ` ${paragraph}`;
    else lines.push(paragraph);
    paragraph = '';
  };

  readXml(archive.open('word/document.xml') ?? Buffer.alloc(0), {
    open: (name, attributes) => {
      if (name === 'vanish' && isOn(attributes['w:val'])) hidden = true;
      if (SILENT.includes(name)) silent += 1;
      if (name === 'del' || name === 'moveFrom') count(tally, 'deletions');
      if (silent > 0) return;
      if (name === 'r') hidden = false;
      else if (name === 't') inText = true;
      else if (name === 'tab') write(tables > 0 ? ' ' : '\t');
      else if (name === 'br' || name === 'cr') write(tables > 0 ? ' ' : '\n');
      else if (name === 'noBreakHyphen') write('-');
      else if (name === 'tbl') tables += 1;
      else if (name === 'tr' && tables === 1) row = [];
      else if (name === 'tc' && tables === 1) cell = '';
      else if (PICTURES.includes(name)) count(tally, 'pictures');
      else if (NOTES.includes(name)) count(tally, 'notes');
    },
    text: (text) => {
      if (inText) write(text);
    },
    close: (name) => {
      if (SILENT.includes(name)) silent -= 1;
      if (silent > 0) return;
      if (name === 't') inText = false;
      else if (name === 'r') {
        if (hidden) count(tally, 'hidden');
        hidden = false;
      } else if (name === 'p') endParagraph();
      else if (name === 'tc' && tables === 1) row.push(cell);
      else if (name === 'tr' && tables === 1) lines.push(tabbed(row));
      else if (name === 'tbl') tables -= 1;
    },
  });
  const parts = archive.names.filter((part) => /^word\/(?:header|footer)\d*\.xml$/.test(part));
  count(tally, 'notes', parts.length);
  count(tally, 'comments', marksIn(archive, 'word/comments.xml', 'comment'));
  return lines.join('\n');
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';

/** A row of one cell is a line. */
export const tabbed = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t');

/** How many elements of a name a part of the file holds. */
export function marksIn(archive: Archive, part: string, element: string): number {
  const bytes = archive.open(part);
  let marks = 0;
  const open = (name: string): void => {
    if (name === element) marks += 1;
  };
  if (bytes !== undefined) readXml(bytes, { open });
  return marks;
}
