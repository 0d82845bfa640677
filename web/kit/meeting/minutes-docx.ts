/** 纪要文档: minutes as a Word file in the layout of official documents, with a table for the signatures. */
import { type Document, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import {
  codeLine,
  edgeLine,
  emptyLine,
  officialDocument,
  signedLine,
  smallLine,
  textLine,
} from '../official.ts';
import { say } from '../sentences.ts';
import { dateOf } from '../when.ts';
import { CODE_SAYS } from './minutes-text.ts';
import { SIGNER_LABELS } from './terms.ts';

/** @param code the picture of the code that leads to its proof, once it is on record */
export function minutesDocument(meeting: Meeting, placeName: string, code?: Uint8Array): Document {
  const { minutes } = meeting;
  const lines = (minutes?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return officialDocument({
    title: `${meeting.title}纪要`,
    creator: placeName,
    children: [
      ...lines.map((line) => textLine(line)),
      emptyLine(),
      signings(meeting),
      ...[placeName, dateOf(meeting.closed ?? meeting.starts, 'zh')].map(signedLine),
      ...(code === undefined ? [] : [codeLine(code, CODE_SAYS), smallLine(CODE_SAYS)]),
      smallLine(`原文校验码 ${minutes?.hash ?? ''}`),
    ],
  });
}

const cell = (text: string, width: number): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children: [edgeLine(text)] });

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
