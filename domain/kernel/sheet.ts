/**
 * 表格: what a file says, cell by cell, before anybody decides what it means. A cell keeps how it was written, because a
 * number that looks like a phone may have lost digits, and 2026.11.3 may be a day or a version.
 */
import { addDays, type Day, isDay } from './day.ts';

/** Nobody's register is longer or wider; what is, is refused before it is read to its end. */
export const SHEET_LIMITS = { rows: 20_000, columns: 60, merges: 1_000, characters: 4_000 } as const;

/** `number`: as the workbook stores it; `date`: a number its format calls a date, as YYYY-MM-DD; `wrong`: #N/A and its kin. */
export const CELL_KINDS = ['text', 'number', 'date', 'wrong'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export interface Cell {
  readonly kind: CellKind;
  /** '' for an empty cell. */
  readonly text: string;
  /** Covered by a merge; `text` is then what stands in its first cell. */
  readonly merged?: true;
}

export interface SheetRow {
  /** As the file counts, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
  /** Other sheets of the workbook that hold something. */
  readonly others: readonly string[];
}

/** Why a file is no sheet we read. */
export type FileRefusal =
  | 'empty-file'
  | 'too-many-bytes'
  | 'old-workbook'
  | 'locked-workbook'
  | 'macro-workbook'
  | 'not-a-sheet'
  | 'not-a-map'
  | 'unknown-encoding'
  | 'odd-quotes'
  | 'broken-file'
  | 'too-many-entries'
  | 'entry-too-large'
  | 'swells-too-much'
  | 'unsafe-path'
  | 'carries-doctype'
  | 'no-visible-sheet'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-merges'
  | 'too-much-work'
  | 'too-much-memory';

export const NOTHING: Cell = { kind: 'text', text: '' };

/** A … Z, AA …: what the column is called in the file; `column` from 0. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** Names are compared without spaces, width and case. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

export type Digits =
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'none' | 'lost' | 'maybe-lost' | 'not-digits'; readonly text: string };

/** A workbook's number holds 15 digits; those behind become 0 without a word. */
const TRUE_DIGITS = 15;

/** The digits of a phone or code. `lost`: the file no longer has them all; `maybe-lost`: nobody can tell. */
export function digitsIn({ kind, text }: Cell): Digits {
  const written = text
    .normalize('NFKC')
    .replace(/[\s\-‐-―]/g, '')
    .replace(/^\+(?=86\d)/, '');
  if (written === '') return { kind: 'none', text };
  if (/^\d+(\.\d+)?e[+]?\d+$/i.test(written))
    return kind === 'number' ? ofNumber(text) : { kind: 'lost', text };
  if (kind === 'number') return ofNumber(text);
  if (kind !== 'text' || !/^\d+$/.test(written)) return { kind: 'not-digits', text };
  if ((written.length > TRUE_DIGITS && /0$/.test(written)) || ROUNDED.test(written))
    return { kind: 'maybe-lost', text: written };
  return { kind: 'digits', text: written };
}

/** A phone that was once saved as 1.38E+10 comes back with zeros behind. */
const ROUNDED = /^\d{4,}0{5}$/;

function ofNumber(text: string): Digits {
  const value = Number(text);
  if (value >= 10 ** TRUE_DIGITS) return { kind: 'lost', text };
  if (!Number.isInteger(value) || value < 0) return { kind: 'not-digits', text };
  return { kind: ROUNDED.test(String(value)) ? 'maybe-lost' : 'digits', text: String(value) };
}

/** Ways of writing a day that only a person can be sure of: 2026.11.3, 20261103, 46329. */
export type DayForm = 'dotted' | 'compact' | 'serial';

export type ReadDay =
  | { readonly kind: 'none' | 'no-day' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'asked'; readonly day: Day; readonly form: DayForm };

const CLEAR = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const DOTTED = /^(\d{4})[.．。](\d{1,2})[.．。](\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;

/** The hour that other programs write behind a day. */
const HOUR = /[\sT](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;

/**
 * The day in a cell; an hour behind it does not count. Month and day in either order, a month without a day, two-digit
 * years and those of no register (0025, 2206, 9999) are none.
 */
export function dayIn({ kind, text }: Cell): ReadDay {
  const written = text.normalize('NFKC').trim().replace(HOUR, '').replace(/\s+/g, '');
  if (written === '') return { kind: 'none' };
  if (kind === 'date') return isNear(written) ? { kind: 'day', day: written } : { kind: 'no-day' };
  const clear = CLEAR.exec(written);
  if (clear) {
    const [year = '', ...rest] = clear.slice(1).filter((part) => part !== undefined);
    return dayOf(year, rest[0] ?? '', rest[1] ?? '');
  }
  const [, year = '', month = '', day = ''] = DOTTED.exec(written) ?? [];
  if (year !== '') return asked(dayOf(year, month, day), 'dotted');
  const compact = COMPACT.exec(written);
  if (compact) return asked(dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? ''), 'compact');
  return kind === 'number' ? ofSerial(written) : { kind: 'no-day' };
}

const asked = (read: ReadDay, form: DayForm): ReadDay =>
  read.kind === 'day' ? { kind: 'asked', day: read.day, form } : read;

function dayOf(year: string, month: string, day: string): ReadDay {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isNear(text) ? { kind: 'day', day: text } : { kind: 'no-day' };
}

/** A day of this century or the last; others are slips of the hand. */
const isNear = (text: string): boolean => isDay(text) && /^(19|20)/.test(text);

/** The day a workbook means by a number: days since 1899-12-30, true from March 1900 on. */
export const dayOfSerial = (serial: number): Day => addDays('1899-12-30', Math.floor(serial));

/** Only days from 1980 to 2064 are asked about: other numbers mean something else. */
function ofSerial(text: string): ReadDay {
  const serial = Number(text);
  if (!Number.isInteger(serial) || serial < 29_221 || serial > 60_000) return { kind: 'no-day' };
  return { kind: 'asked', day: dayOfSerial(serial), form: 'serial' };
}
