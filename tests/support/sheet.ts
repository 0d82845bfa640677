/** 读表格: the cells of a CSV file or a workbook, as a spreadsheet would take them. */
import { unzipped } from './zip.ts';

/** A cell as read back: its text, and whether a spreadsheet would compute it. */
export interface ReadCell {
  readonly text: string;
  readonly formula: boolean;
}

/** What spreadsheets compute when it stands at the beginning of an untyped cell. */
const COMPUTED = /^[=+\-@\t\r\0＝＋－＠]/;

/** RFC 4180. Throws on a stray quote. */
export function readCsv(text: string): ReadCell[][] {
  const rows: ReadCell[][] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  let row: ReadCell[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, inside = '', after] = cell.exec(text) ?? [];
    if (after === undefined) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`);
    const plain = inside.replaceAll('""', '"');
    row.push({ text: plain, formula: COMPUTED.test(plain) });
    if (after === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The first sheet of a workbook. A cell is a formula when it holds one, or is text that is not typed as text. */
export function readXlsx(workbook: Buffer): ReadCell[][] {
  const xml = unzipped(workbook).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c(\s[^>]*?)?(?:\/>|>(.*?)<\/c>)/gs)].map(([, looks = '', inside = '']) => {
      const [, text] = /<t[^>]*>(.*?)<\/t>/s.exec(inside) ?? [];
      const [, value = ''] = /<v>(.*?)<\/v>/s.exec(inside) ?? [];
      const typed = looks.includes('t="inlineStr"');
      const untyped = text === undefined && value !== '' && !/^-?\d+(\.\d+)?$/.test(value);
      return {
        text: text === undefined ? value : fromXml(text),
        formula: inside.includes('<f') || untyped || (text !== undefined && !typed),
      };
    }),
  );
}

const fromXml = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
