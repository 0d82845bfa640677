/** 表格格式: the bytes of a CSV file, and the parts of a workbook. Pure text; zipping is the worker's. */
import type { Column, Line } from './sheet.ts';
import { serialDay } from './sheet.ts';
import { csvCell, xmlText } from './sheet-cell.ts';

/** What codes and columns are called, in the reader's language. */
export type WordsOf = (code: string) => string;

/** So that Excel reads a CSV file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

export const csvLine = (columns: readonly Column[], line: Line, word: WordsOf): string =>
  `${columns.map((column, at) => csvCell(shown(column, line[at] ?? null, word))).join(',')}\r\n`;

export const csvHead = (columns: readonly Column[], word: WordsOf): string =>
  `${columns.map(({ key }) => csvCell(word(key))).join(',')}\r\n`;

function shown({ kind }: Column, cell: string | number | null, word: WordsOf): string {
  if (cell === null) return '';
  if (kind === 'moment') return beijing(Number(cell));
  return said(kind, String(cell), word);
}

/** Codes as the face says them. */
function said(kind: Column['kind'], cell: string, word: WordsOf): string {
  if (kind === 'words') return cell.split(' ').map(word).join(' ');
  return kind === 'word' ? word(cell) : cell;
}

/** '2026-09-07 09:00' */
const beijing = (moment: number): string =>
  new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const HEAD_STYLE = 1;
const MOMENT_STYLE = 2;
const WIDTHS: Readonly<Record<Column['kind'], number>> = {
  text: 24,
  word: 14,
  words: 40,
  number: 10,
  moment: 17,
};

/** The parts of a workbook besides its one sheet: nothing in them comes from anybody's text. */
export const WORKBOOK_PARTS: readonly (readonly [path: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
].map(([path = '', xml = '']) => [path, XML + xml] as const);

export const SHEET_PATH = 'xl/worksheets/sheet1.xml';

/** The sheet up to its first row: the head stays in view, and can be filtered by. */
export const sheetHead = (columns: readonly Column[], word: WordsOf): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row>${columns
    .map(({ key }) => textCell(word(key), HEAD_STYLE))
    .join('')}</row>`;

export const sheetRow = (columns: readonly Column[], line: Line, word: WordsOf): string =>
  `<row>${columns.map((column, at) => xlsxCell(column, line[at] ?? null, word)).join('')}</row>`;

export const SHEET_FOOT = '</sheetData></worksheet>';

function xlsxCell({ kind }: Column, cell: string | number | null, word: WordsOf): string {
  if (cell === null) return '<c/>';
  if (kind === 'number' && typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (kind === 'moment') return `<c s="${MOMENT_STYLE}"><v>${serialDay(Number(cell))}</v></c>`;
  return textCell(said(kind, String(cell), word));
}

/** Typed as text: whatever it begins with, it is never computed. */
const textCell = (text: string, style?: number): string =>
  `<c t="inlineStr"${style === undefined ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
