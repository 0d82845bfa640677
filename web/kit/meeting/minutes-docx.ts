/**
 * 纪要文档: minutes as a Word file in the layout of official documents (GB/T 9704-2012): A4, margins 37/35/28/26 mm, a title of
 * 22 pt, text of 16 pt on lines of 28.95 pt, 22 lines of 28 characters, page numbers between dashes, outer side.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { say } from '../sentences.ts';
import { dateOf } from '../when.ts';
import { SIGNER_LABELS } from './terms.ts';

/** Half points. */
const SIZE = { title: 44, body: 32, page: 28, small: 18 } as const;
const FONTS = { title: '方正小标宋简体', body: '仿宋_GB2312', head: '黑体', page: '宋体' } as const;
/** 22 lines in 225 mm: 28.95 pt each, in twentieths of a point. */
const LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;

const font = (name: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
  cs: name,
});
const run = (text: string, more: object = {}) =>
  new TextRun({ text, size: SIZE.body, font: font(FONTS.body), ...more });

/** Heads of items stand out: 一、… */
const isHead = (line: string): boolean => /^[一二三四五六七八九十]{1,3}、/.test(line);

const paragraph = (text: string): Paragraph =>
  new Paragraph({
    spacing: LINE,
    indent: { firstLine: SIZE.body * 20 },
    children: [isHead(text) ? run(text, { font: font(FONTS.head) }) : run(text)],
  });

export function minutesDocument(meeting: Meeting, placeName: string): Document {
  const { minutes } = meeting;
  const lines = (minutes?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return new Document({
    title: `${meeting.title}纪要`,
    creator: placeName,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              ...{ top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35) },
              ...{ left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26) },
              footer: convertMillimetersToTwip(28),
            },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 579 },
            children: [
              new TextRun({ text: `${meeting.title}纪要`, size: SIZE.title, font: font(FONTS.title) }),
            ],
          }),
          ...lines.map(paragraph),
          new Paragraph({ spacing: LINE, children: [] }),
          signings(meeting),
          ...[placeName, dateOf(meeting.closed ?? meeting.starts, 'zh')].map(
            (text) =>
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                spacing: LINE,
                indent: { right: SIZE.body * 40 },
                children: [run(text)],
              }),
          ),
          new Paragraph({
            children: [
              run(`原文校验码 ${minutes?.hash ?? ''}`, { size: SIZE.small, font: font(FONTS.page) }),
            ],
          }),
        ],
      },
    ],
  });
}

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

const cell = (text: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ spacing: LINE, children: [run(text)] })],
  });

const signings = ({ signings: signed }: Meeting): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: (['chair', 'recorder', 'witness'] as const).map(
      (as) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(say(SIGNER_LABELS[as], 'zh'), 25),
            cell(
              signed
                .filter((it) => it.as === as)
                .map(({ name }) => name)
                .join('　'),
              75,
            ),
          ],
        }),
    ),
  });
