/**
 * 公文版式: a Word file in the layout of official documents (GB/T 9704-2012): A4, margins 37/35/28/26 mm, a title of 22 pt, text of
 * 16 pt on lines of 28.95 pt, 22 lines of 28 characters, page numbers between dashes, outer side. Fetched when somebody asks for one.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { headOf } from './official-heads.ts';

/** Half points. */
const SIZE = { title: 44, body: 32, page: 28, small: 18 } as const;
const FONTS = {
  ...{ title: '方正小标宋简体', body: '仿宋_GB2312', first: '黑体', second: '楷体_GB2312', page: '宋体' },
} as const;
/** 22 lines in 225 mm: 28.95 pt each, in twentieths of a point. */
const LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;
/** 28 characters of 16 pt are a little wider than 156 mm: each stands a quarter of a point closer (twentieths of a point). */
const CLOSER = -5;

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;

const font = (name: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
  cs: name,
});

const run = (text: string, more: object = {}): TextRun =>
  new TextRun({ text, size: SIZE.body, font: font(FONTS.body), characterSpacing: CLOSER, ...more });

const faceOf = (text: string): object => {
  const head = headOf(text);
  return head === undefined ? {} : { font: font(FONTS[head]) };
};

/** Both edges are straight, and a page has all its 22 lines: none is held back so that another is not alone. */
const SQUARE = { spacing: LINE, alignment: AlignmentType.BOTH, widowControl: false } as const;

/** A paragraph of the text, two characters in; a head stays with what it is the head of, the last one with who signs. */
export const textLine = (text: string, last = false): Paragraph =>
  new Paragraph({
    ...SQUARE,
    indent: { firstLine: SIZE.body * 20 + 2 * CLOSER },
    keepNext: last || headOf(text) !== undefined,
    children: [run(text, faceOf(text))],
  });

/** A line that begins at the edge: whom it is addressed to. */
export const edgeLine = (text: string): Paragraph => new Paragraph({ ...SQUARE, children: [run(text)] });

/** A line within a table, a size smaller; its heads are as those of the text. */
export const cellLine = (text: string, head = false): Paragraph =>
  new Paragraph({
    spacing: LINE,
    children: [run(text, { size: SIZE.page, characterSpacing: 0, ...(head && { font: font(FONTS.first) }) })],
  });

/** Between the text and who signs it. */
export const emptyLine = (): Paragraph => new Paragraph({ spacing: LINE, keepNext: true, children: [] });

/** Who signs, and the day: to the right, four characters from the edge. */
export const signedLine = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: LINE,
    indent: { right: SIZE.body * 40 },
    keepNext: true,
    children: [run(text)],
  });

/** Below everything, small. */
export const smallLine = (text: string): Paragraph =>
  new Paragraph({ children: [run(text, { size: SIZE.small, font: font(FONTS.page), characterSpacing: 0 })] });

/** Millimetres and the dots a picture is measured in, 96 to an inch. */
const CODE_SIDE = Math.round((42 / 25.4) * 96);

/** A code to be scanned (BMP), with what it is for beside it. */
export const codeLine = (picture: Uint8Array, says: string): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'bmp',
        data: picture,
        transformation: { width: CODE_SIDE, height: CODE_SIDE },
        altText: { name: '验真码', title: '验真码', description: says },
      }),
    ],
    keepNext: true,
  });

/** A document with its title, of one line or more, and what stands below it. */
export const officialDocument = ({
  title,
  creator,
  children,
}: {
  readonly title: string;
  readonly creator: string;
  readonly children: readonly FileChild[];
}): Document =>
  new Document({
    title: title.replace('\n', ''),
    creator,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              ...{ top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35) },
              ...{ left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26) },
              // The dashes stand 7 mm below the text (7.5).
              footer: convertMillimetersToTwip(25.5),
            },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 579 },
            children: title
              .split('\n')
              .map((text, at) => new TextRun({ text, size: SIZE.title, font: font(FONTS.title), break: at })),
          }),
          ...children,
        ],
      },
    ],
  });

/** — 1 — */
const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: SIZE.page * 10, right: SIZE.page * 10 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: SIZE.page,
            font: font(FONTS.page),
          }),
        ],
      }),
    ],
  });
