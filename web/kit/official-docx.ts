/** 文稿成 Word: a paper in the layout of official documents. */
import type { Document } from 'docx';
import { edgeLine, emptyLine, officialDocument, signedLine, textLine } from './official.ts';
import type { OfficialPaper } from './official-paper.ts';

export const paperDocument = ({ title, to, lines, signed }: OfficialPaper, placeName: string): Document =>
  officialDocument({
    title,
    creator: placeName,
    children: [
      ...(to === undefined ? [] : [edgeLine(to)]),
      // No page holds nothing but a signature.
      ...lines.map((line, at) => textLine(line, signed.length > 0 && at === lines.length - 1)),
      ...(signed.length === 0 ? [] : [emptyLine(), ...signed.map(signedLine)]),
    ],
  });
