/** 网格: the rows and cells of one sheet as its XML streams by; empty cells count for nothing, however many are formatted. */
import { type Cell, NOTHING, SHEET_LIMITS, type Sheet, type SheetRow } from '../../../domain/kernel/sheet.ts';
import { UnreadableError } from './refusal.ts';
import { isOn, unescaped } from './workbook.ts';
import type { XmlListener } from './xml.ts';

interface Means {
  readonly sheet: string;
  readonly string: (index: number) => string | undefined;
  /** The day a number of this style shows; undefined for a style that shows a number. */
  readonly dayOf: (style: number, serial: number) => string | undefined;
}

interface Line {
  hidden: boolean;
  readonly cells: Cell[];
}

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A title and blank lines may come on top of the rows. */
const LAST_ROW = SHEET_LIMITS.rows + 100;
const MOST_COVERED = 200_000;

export function gridReader(means: Means): { readonly listener: XmlListener; done(): Omit<Sheet, 'others'> } {
  const lines = new Map<number, Line>();
  const hiddenColumns = new Set<number>();
  const merges: Range[] = [];
  const refuse = (
    reason: 'too-many-rows' | 'too-many-columns' | 'too-many-merges' | 'broken-file',
    row?: number,
  ): never => {
    throw new UnreadableError(reason, { sheet: means.sheet, ...(row === undefined ? {} : { row }) });
  };

  let row = 0;
  let column = -1;
  let hidden = false;
  let type = 'n';
  let style = 0;
  let value = '';
  let inline = '';
  let formula = false;
  let into: 'value' | 'inline' | undefined;

  const keep = (): void => {
    const cell = cellOf({ type, style, value, inline, formula }, means);
    if (cell === undefined) return;
    if (row > LAST_ROW) refuse('too-many-rows', row);
    if (column >= SHEET_LIMITS.columns) refuse('too-many-columns', row);
    const line = lines.get(row) ?? { hidden, cells: [] };
    for (let i = line.cells.length; i < column; i += 1) line.cells.push(NOTHING);
    line.cells[column] = cell;
    lines.set(row, line);
    if (lines.size > LAST_ROW) refuse('too-many-rows', row);
  };

  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!Number.isInteger(row) || row < 1) refuse('broken-file');
        column = -1;
        hidden = isOn(attributes.hidden) || attributes.ht === '0';
      } else if (name === 'c') {
        const at = attributes.r === undefined ? undefined : reference(attributes.r);
        if (attributes.r !== undefined && at === undefined) refuse('broken-file', row);
        column = at?.column ?? column + 1;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        inline = '';
        formula = false;
      } else if (name === 'v') into = 'value';
      else if (name === 't') into = 'inline';
      else if (name === 'f') formula = true;
      else if (name === 'col') hideColumns(attributes, hiddenColumns);
      else if (name === 'mergeCell') {
        if (merges.length >= SHEET_LIMITS.merges) refuse('too-many-merges');
        const range = rangeOf(attributes.ref ?? '');
        if (range !== undefined) merges.push(range);
      }
    },
    text: (text) => {
      if (into === 'value') value += text;
      else if (into === 'inline') inline += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = undefined;
      if (name === 'c') keep();
    },
  };
  return {
    listener,
    done: () => {
      spread(merges, lines, () => refuse('too-many-merges'));
      const rows: SheetRow[] = [...lines]
        .sort(([a], [b]) => a - b)
        .map(([at, line]) => ({ row: at, ...line }));
      return { name: means.sheet, rows, hiddenColumns: [...hiddenColumns] };
    },
  };
}

interface Written {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
  readonly formula: boolean;
}

function cellOf({ type, style, value, inline, formula }: Written, means: Means): Cell | undefined {
  if (type === 'inlineStr') return textCell(unescaped(inline));
  if (value === '') return formula ? { kind: 'wrong', text: '' } : undefined;
  if (type === 's') return textCell(means.string(Number(value)) ?? '');
  if (type === 'str') return textCell(unescaped(value));
  if (type === 'e') return { kind: 'wrong', text: value };
  if (type === 'b') return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { kind: 'date', text: value.slice(0, 10) };
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'wrong', text: value };
  const day = number >= 1 && number < 2_958_466 ? means.dayOf(style, number) : undefined;
  return day === undefined ? { kind: 'number', text: value } : { kind: 'date', text: day };
}

const textCell = (text: string): Cell | undefined => {
  const kept = text.slice(0, SHEET_LIMITS.characters + 1);
  return kept.trim() === '' ? undefined : { kind: 'text', text: kept };
};

/** Cells under a merge read as its first one, and say so. Only rows that hold something are reached. */
function spread(merges: readonly Range[], lines: ReadonlyMap<number, Line>, tooMany: () => never): void {
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const first = lines.get(top)?.cells[left];
    if (first === undefined || first.text === '') continue;
    for (const [row, { cells }] of lines) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= Math.min(right, SHEET_LIMITS.columns - 1); column += 1) {
        if (row === top && column === left) continue;
        covered += 1;
        if (covered > MOST_COVERED) tooMany();
        for (let i = cells.length; i < column; i += 1) cells.push(NOTHING);
        cells[column] = { ...first, merged: true };
      }
    }
  }
}

function hideColumns(attributes: Readonly<Record<string, string>>, hidden: Set<number>): void {
  if (!isOn(attributes.hidden) && attributes.width !== '0') return;
  const last = Math.min(Number(attributes.max), SHEET_LIMITS.columns);
  for (let column = Number(attributes.min); column <= last; column += 1) hidden.add(column - 1);
}

/** 'B7' → row 7, column 1. */
function reference(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

function rangeOf(text: string): Range | undefined {
  const [from = '', to = from] = text.split(':');
  const [first, last] = [reference(from), reference(to)];
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
