/**
 * Word 文件: a heading, parts and where it is read, set as official papers are (GB/T 9704): 22 lines of 28 characters, the page's number
 * between dashes on the outer side; the least file that Word and WPS open.
 */
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
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Line {
  readonly text: string;
  readonly font: '方正小标宋简体' | '仿宋_GB2312' | '黑体';
  /** Half points: 二号 44, 三号 32, 四号 28. */
  readonly size: number;
  readonly align?: 'center' | 'right';
  readonly indent?: true;
}

/** 22 lines in 225 mm: 28.95 pt each, in twentieths of a point. */
const PITCH = 579;
/** 28 characters of 16 pt are a little wider than 156 mm: each stands a quarter of a point closer. */
const CLOSER = -5;

function paragraph({ text, font, size, align, indent }: Line): string {
  const first = indent ? `<w:ind w:firstLine="${size * 20 + 2 * CLOSER}"/>` : '';
  const face = `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${font}" w:hAnsi="Times New Roman"/><w:spacing w:val="${CLOSER}"/><w:sz w:val="${size}"/>`;
  return `<w:p><w:pPr><w:widowControl w:val="false"/><w:spacing w:line="${PITCH}" w:lineRule="exact"/>${first}<w:jc w:val="${align ?? 'both'}"/></w:pPr><w:r><w:rPr>${face}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

const body = (text: string): Line[] =>
  text.split('\n').map((line) => ({ text: line, font: '仿宋_GB2312', size: 32, indent: true }));

const linesOf = ({ band, title, under, parts, on, address }: WordSheet): Line[] => [
  { text: band, font: '黑体', size: 28, align: 'center' },
  { text: title, font: '方正小标宋简体', size: 44, align: 'center' },
  { text: under, font: '仿宋_GB2312', size: 28, align: 'center' },
  ...parts.flatMap(({ head, text }): Line[] => [
    { text: head, font: '黑体', size: 32, indent: true },
    ...body(text),
  ]),
  { text: on, font: '仿宋_GB2312', size: 32, align: 'right' },
  { text: address, font: '仿宋_GB2312', size: 24 },
];

/** By which name its file and its relation go; odd pages first. */
const FOOTERS = [
  { name: 'footer1', type: 'default', edge: 'right' },
  { name: 'footer2', type: 'even', edge: 'left' },
] as const;

/** — 1 —, 14 pt, one character from the outer edge. */
const footer = (edge: string): string => {
  const run = (inside: string) => `<w:r><w:rPr><w:sz w:val="28"/></w:rPr>${inside}</w:r>`;
  const dash = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
  return `<w:p><w:pPr><w:ind w:left="280" w:right="280"/><w:jc w:val="${edge}"/></w:pPr>${dash('— ')}<w:fldSimple w:instr="PAGE">${run('<w:t>1</w:t>')}</w:fldSimple>${dash(' —')}</w:p>`;
};

/** A4 with the margins of the standard, in twentieths of a point: 37, 28, 35 and 26 millimetres; numbers 7 mm below the text. */
const PAGE = `<w:sectPr>${FOOTERS.map(({ name, type }) => `<w:footerReference w:type="${type}" r:id="${name}"/>`).join('')}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:left="1588" w:bottom="1985" w:right="1474" w:header="851" w:footer="1446" w:gutter="0"/></w:sectPr>`;

export const wordBytes = (sheet: WordSheet): Readable => zipBytes(members(sheet));

const NAMES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;

async function* members(sheet: WordSheet): AsyncGenerator<Member> {
  const part = (path: string, content: string): Member => ({ path, content: [`${XML}${content}`] });
  const type = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${MIME}.${kind}+xml"/>`;
  const parts = [
    type('document', 'document.main'),
    type('settings', 'settings'),
    ...FOOTERS.map(({ name }) => type(name, 'footer')),
  ].join('');
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts}</Types>`,
  );
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const related = [
    { name: 'settings', kind: 'settings' },
    ...FOOTERS.map(({ name }) => ({ name, kind: 'footer' })),
  ];
  yield part(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${related.map(({ name, kind }) => `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`).join('')}</Relationships>`,
  );
  yield part(
    'word/document.xml',
    `<w:document ${NAMES}><w:body>${linesOf(sheet).map(paragraph).join('')}${PAGE}</w:body></w:document>`,
  );
  yield part('word/settings.xml', `<w:settings ${NAMES}><w:evenAndOddHeaders/></w:settings>`);
  for (const { name, edge } of FOOTERS)
    yield part(`word/${name}.xml`, `<w:ftr ${NAMES}>${footer(edge)}</w:ftr>`);
}
