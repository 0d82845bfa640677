/** 文稿成 Word: a paper in the layout of official documents. */
import type { Document } from 'docx';
import { edgeLine, emptyLine, officialDocument, signedLine, textLine } from '../../../kit/official.ts';
import type { Paper } from './paper.ts';

export const paperDocument = ({ title, to, lines, signed }: Paper, placeName: string): Document =>
  officialDocument({
    title,
    creator: placeName,
    children: [
      ...(to === undefined ? [] : [edgeLine(to)]),
      ...lines.map(textLine),
      ...(signed.length === 0 ? [] : [emptyLine(), ...signed.map(signedLine)]),
    ],
  });
