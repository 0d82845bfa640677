/** 模板: an example of each register, as a workbook with a second sheet that explains it, or as CSV. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { IntakeKind } from '../../contract/intake.ts';
import * as api from '../../contract/intake.ts';
import { download } from '../kit/download.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { csvCell, xmlText } from '../kit/sheet-cell.ts';
import { NOTES_SHEET } from './file/workbook.ts';
import words from './template-words.json' with { type: 'json' };
import { tradeOf } from './trades.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BYTE_ORDER_MARK = '\ufeff';

export const getIntakeTemplate = query(
  api.getIntakeTemplate,
  async ({ params: { kind, format }, reply }, { house }) => {
    const name = `${words.sheets[kind]}.${format}`;
    if ((kind === 'boundary') !== (format === 'geojson')) throw new NotFoundError();
    if (kind === 'boundary') {
      download(reply, { name, type: 'application/geo+json' });
      return Buffer.from(`${JSON.stringify(OUTLINE_EXAMPLE, undefined, 2)}\n`) as never;
    }
    const { heads, examples, notes } = templateOf(kind, house);
    download(reply, { name, type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX });
    if (format === 'csv') {
      const lines = [heads, ...examples].map((line) => line.map(csvCell).join(','));
      return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`) as never;
    }
    return (await workbook([
      { name: words.sheets[kind], lines: [heads, ...examples] },
      { name: NOTES_SHEET, lines: notes },
    ])) as never;
  },
);

/** Kinds that are filled in as a table. */
type SheetKind = Exclude<IntakeKind, 'boundary'>;

/** One feature a place; longitude before latitude, in WGS-84 (RFC 7946). */
const OUTLINE_EXAMPLE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { 地方代码: '611025001', 名称: '永乐街道' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [109.1, 33.4],
            [109.2, 33.4],
            [109.2, 33.5],
            [109.1, 33.5],
            [109.1, 33.4],
          ],
        ],
      },
    },
  ],
};

type Lines = readonly (readonly string[])[];

/** What a template says: its heads, its examples, and a line for each column. */
export function templateOf(
  kind: SheetKind,
  house: House,
): {
  readonly heads: readonly string[];
  readonly examples: Lines;
  readonly notes: Lines;
} {
  const { columns: told, examples, choicesHead } = WORDS[kind];
  const { columns, choices } = tradeOf(kind);
  const notes = columns.map(({ key, names, required }) => [
    names[0] ?? key,
    required ? words.required : words.optional,
    ...(told[key] ?? []),
  ]);
  const offered = choices(house).map((name) => [name]);
  return {
    heads: columns.map(({ key, names }) => names[0] ?? key),
    examples,
    notes: [words.notesHeads, ...notes, ...(offered.length === 0 ? [] : [[], [choicesHead], ...offered])],
  };
}

interface Words {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly examples: Lines;
  readonly choicesHead: string;
}

const WORDS: Readonly<Record<SheetKind, Words>> = {
  place: { choicesHead: '', ...words.place },
  unit: words.unit,
  person: words.person,
  matter: words.matter,
  roll: words.roll,
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of texts: every cell is formatted as text, so that what is typed into it later keeps its digits. */
async function workbook(
  sheets: readonly { readonly name: string; readonly lines: Lines }[],
): Promise<Buffer> {
  const zip = new ZipFile();
  const put = (path: string, xml: string): void => zip.addBuffer(Buffer.from(XML + xml), path);
  const parts = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  put(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  );
  sheets.forEach(({ lines }, at) => {
    put(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(lines));
  });
  zip.end();
  return buffer(zip.outputStream);
}

const TEXT_STYLE = 1;
const HEAD_STYLE = 2;

function sheetXml(lines: Lines): string {
  const width = Math.max(...lines.map((line) => line.length));
  const cols = Array.from({ length: width }, (_, at) => {
    const longest = Math.max(...lines.map((line) => line[at]?.length ?? 0));
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(60, 6 + longest * 1.9)}" style="${TEXT_STYLE}" customWidth="1"/>`;
  });
  const rows = lines.map(
    (line, at) =>
      `<row>${line.map((text) => `<c t="inlineStr" s="${at === 0 ? HEAD_STYLE : TEXT_STYLE}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
