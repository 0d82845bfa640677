/** 签到表（Word）: the list, and lines that are left for others; its head stands on every page. */
import { type Document, Table, TableCell, TableRow, WidthType } from 'docx';
import type { MeetingPage } from '../../../contract/meeting.ts';
import { cellLine, edgeLine, emptyLine, officialDocument, smallLine } from '../../kit/official.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { SHEET_HEADS, sheetRows } from './sheet-rows.ts';

/** In hundredths of the text's width. */
const WIDTHS = [9, 24, 20, 23, 12, 12] as const;

export function sheetDocument(page: MeetingPage): Document {
  const { meeting, placeName } = page;
  return officialDocument({
    title: `${meeting.title}\n签到表`,
    creator: placeName,
    children: [
      edgeLine(`${dateTimeOf(meeting.starts, 'zh')}　${meeting.venue}`),
      emptyLine(),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [
          rowOf(SHEET_HEADS, true),
          ...sheetRows(page).map(({ no, household, name, came, left }) =>
            rowOf([no, household, name, '', came, left]),
          ),
        ],
      }),
      ...(meeting.list === null ? [] : [smallLine(`名单校验码 ${meeting.list.hash}`)]),
    ],
  });
}

const rowOf = (cells: readonly string[], head = false): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(head && { tableHeader: true }),
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: WIDTHS[at] ?? 0, type: WidthType.PERCENTAGE },
          children: text.split('\n').map((line) => cellLine(line, head)),
        }),
    ),
  });
