/**
 * 导出表: a list as a table of columns and rows, to be read by a spreadsheet. Each word describes the sheet of its own
 * list, beside the list itself; which format it becomes is decided in `sheet-maker.ts`.
 */
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from './database.ts';
import type { House } from './house.ts';

/** `word`: a code that the face has a word for; `words`: several, with spaces between. `moment`: milliseconds, shown as Beijing time. */
export interface Column {
  readonly key: string;
  readonly kind: 'text' | 'word' | 'words' | 'number' | 'moment';
}

export type Cell = string | number | null;
export type Line = readonly Cell[];

/** For whom a sheet is read; the transaction sees what the office sees. */
export interface Reading {
  readonly house: House;
  readonly tx: Tx;
  readonly office: Office;
}

export interface Sheet {
  /** What `contract/export.ts` calls it. */
  readonly name: string;
  /** The list it is a sheet of: whoever may call it may export it, under the same conditions. */
  readonly of: Pick<Endpoint, 'office' | 'query'>;
  readonly columns: readonly Column[];
  /** A list of persons: a second person has to approve before it leaves. */
  readonly persons?: true;
  /** Rows in batches, so that a long list is never held as a whole. `asked` has passed the query schema of `of`. */
  rows(reading: Reading, asked: never): AsyncIterable<readonly Line[]>;
}

/** A moment as a spreadsheet counts it: days since 1899-12-30, in Beijing. */
export const serialDay = (moment: Moment): number => (moment + 8 * 3_600_000) / 86_400_000 + 25_569;
