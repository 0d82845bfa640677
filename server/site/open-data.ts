/** 开放数据: what is published, as rows for a program: codes as headings, money in yuan, fewer than ten told as such (domain/disclosure/content.ts). */
import type { OpenPage, OpenRow } from '../../contract/disclosure-public.ts';
import { csvCell } from '../kit/sheet-cell.ts';
import { BYTE_ORDER_MARK } from '../kit/sheet-format.ts';

/** Rows as a file that Excel reads as UTF-8; nothing in it is a formula. */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`).join('');

const yuan = (fen: number | null): string => (fen === null ? '' : (fen / 100).toFixed(2));

/** Of one disclosure: every row of every version. */
export const openDataOf = ({
  disclosureId,
  placeCode,
  placeName,
  item,
  period,
  versions,
}: OpenPage): string =>
  csv([
    [
      'disclosure',
      'place_code',
      'place',
      'item',
      'period',
      'version',
      'row',
      'told',
      'income_yuan',
      'expense_yuan',
      'people',
    ],
    ...versions.flatMap(({ no, content }) =>
      content.rows.map(({ name, told, income, expense, people, few }) => [
        ...[disclosureId, placeCode, placeName, item, period, no],
        ...[name, told, yuan(income), yuan(expense), few ? '<10' : people],
      ]),
    ),
  ]);

/** Of a page of the list: what there is and where it is read. */
export const openData = (rows: readonly OpenRow[], origin: string): string =>
  csv([
    ['disclosure', 'place_code', 'place', 'item', 'period', 'title', 'version', 'from', 'until', 'address'],
    ...rows.map(({ disclosureId, placeCode, placeName, item, period, title, version, from, until }) => [
      ...[disclosureId, placeCode, placeName, item, period, title, version, from, until],
      `${origin}/open/${disclosureId}`,
    ]),
  ]);
