/** 工作簿: the first visible sheet of an .xlsx file, with hidden rows and columns, merges, and how each cell is written. */
import { dayOfSerial, type Sheet } from '../../../domain/kernel/sheet.ts';
import { gridReader } from './grid.ts';
import { UnreadableError } from './refusal.ts';
import { dayStyles } from './styles.ts';
import { readXml } from './xml.ts';
import { type Archive, openArchive } from './zip.ts';

/** A sheet that explains the others is no data. */
export const NOTES_SHEET = '填写说明';

export function readWorkbook(bytes: Buffer): Sheet {
  const archive = openArchive(bytes);
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name)))
    throw new UnreadableError('macro-workbook');
  if (!archive.names.includes('xl/workbook.xml')) throw new UnreadableError('not-a-sheet');
  const { sheets, from1904 } = contentsOf(archive);
  const [first, ...others] = sheets.filter(({ hidden }) => !hidden);
  if (first === undefined) throw new UnreadableError('no-visible-sheet');
  const content = archive.open(first.path);
  if (content === undefined) throw new UnreadableError('broken-file', { sheet: first.name });

  const isDay = dayStyles(archive.open('xl/styles.xml'));
  const strings = sharedStrings(archive.open('xl/sharedStrings.xml'));
  const grid = gridReader({
    sheet: first.name,
    string: (index) => strings[index],
    dayOf: (style, serial) => (isDay[style] ? dayOfSerial(serial + (from1904 ? 1462 : 0)) : undefined),
  });
  readXml(content, grid.listener);
  return { ...grid.done(), others: others.map(({ name }) => name).filter((name) => name !== NOTES_SHEET) };
}

interface Contents {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  /** Old Macintosh workbooks count days from 1904. */
  readonly from1904: boolean;
}

function contentsOf(archive: Archive): Contents {
  const targets = new Map<string, string>();
  readXml(archive.open('xl/_rels/workbook.xml.rels') ?? Buffer.alloc(0), {
    open: (name, { Id, Target, Type }) => {
      if (name === 'Relationship' && Id && Target && Type?.endsWith('/worksheet'))
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let from1904 = false;
  readXml(archive.open('xl/workbook.xml') ?? Buffer.alloc(0), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
      const path =
        name === 'sheet' ? targets.get(attributes['r:id'] ?? attributes['ns0:id'] ?? '') : undefined;
      if (path !== undefined)
        sheets.push({
          name: attributes.name ?? '',
          path,
          hidden: (attributes.state ?? 'visible') !== 'visible',
        });
    },
  });
  return { sheets, from1904 };
}

export const isOn = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/** More strings than cells are nobody's register. */
const MOST_STRINGS = 1_200_000;

function sharedStrings(bytes: Buffer | undefined): readonly string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let current = '';
  let reading = false;
  let sounding = 0;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') sounding += 1;
      reading = name === 't' && sounding === 0;
    },
    text: (text) => {
      if (reading) current += text;
    },
    close: (name) => {
      if (name === 't') reading = false;
      if (name === 'rPh') sounding -= 1;
      if (name !== 'si') return;
      if (strings.length >= MOST_STRINGS) throw new UnreadableError('too-much-memory');
      strings.push(unescaped(current));
    },
  });
  return strings;
}

/** _x000D_ is how a workbook writes a character XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
