/** Word 文件: a heading, parts and where it is read, set as official papers are (GB/T 9704): the least file that Word and WPS open. */
import type { Readable } from 'node:stream';
import { xmlText } from '../kit/sheet-cell.ts';
import { type Member, zipBytes } from '../kit/zip.ts';

export interface WordSheet {
  readonly band: string;
  readonly title: string;
  readonly under: string;
  readonly parts: readonly { readonly head: string; readonly text: string }[];
  readonly on: string;
  readonly address: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Line {
  readonly text: string;
  readonly font: '宋体' | '仿宋' | '黑体';
  /** Half points: 二号 44, 三号 32, 四号 28. */
  readonly size: number;
  readonly align?: 'center' | 'right';
  readonly indent?: true;
}

function paragraph({ text, font, size, align, indent }: Line): string {
  const within = [
    ...(indent ? [`<w:ind w:firstLineChars="200" w:firstLine="${size * 20}"/>`] : []),
    ...(align === undefined ? [] : [`<w:jc w:val="${align}"/>`]),
  ].join('');
  return `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>${within}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

const body = (text: string): Line[] =>
  text.split('\n').map((line) => ({ text: line, font: '仿宋', size: 32, indent: true }));

const linesOf = ({ band, title, under, parts, on, address }: WordSheet): Line[] => [
  { text: band, font: '黑体', size: 28, align: 'center' },
  { text: title, font: '宋体', size: 44, align: 'center' },
  { text: under, font: '仿宋', size: 28, align: 'center' },
  ...parts.flatMap(({ head, text }): Line[] => [
    { text: head, font: '黑体', size: 32, indent: true },
    ...body(text),
  ]),
  { text: on, font: '仿宋', size: 32, align: 'right' },
  { text: address, font: '仿宋', size: 24 },
];

/** A4 with the margins of the standard, in twentieths of a point: 37, 28, 35 and 26 millimetres. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:left="1588" w:bottom="1985" w:right="1474" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

export const wordBytes = (sheet: WordSheet): Readable => zipBytes(members(sheet));

async function* members(sheet: WordSheet): AsyncGenerator<Member> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  yield {
    path: '[Content_Types].xml',
    content: [
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ],
  };
  yield {
    path: '_rels/.rels',
    content: [
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
  };
  yield {
    path: 'word/document.xml',
    content: [
      `${XML}<w:document xmlns:w="${WORD}"><w:body>${linesOf(sheet).map(paragraph).join('')}${PAGE}</w:body></w:document>`,
    ],
  };
}
