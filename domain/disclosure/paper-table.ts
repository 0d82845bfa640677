/** 自家的表: the rows of a village's own table, whatever columns it has: what each is called, its sums, and which of them are totals. */
import { isMoreThanMarks } from '../publication/mask-word.ts';
import { amountIn, type Column, columnsOf, kindOf, peopleIn, type Side, sideOf } from './column.ts';
import type { Row } from './content.ts';
import { type Item, isMoney } from './items.ts';

export type Table = readonly (readonly string[])[];

export interface Entry {
  readonly what: 'row' | 'section' | 'total' | 'opening' | 'closing';
  readonly row: Row;
  /** Of a section or a line of one sum: which side it stands on. */
  readonly side: Side | null;
  /** The only sum of a line, in whichever column it stands. */
  readonly sum: number | null;
}

const isHead = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell !== '');
  return (
    filled.length > 1 &&
    filled.filter((cell) => kindOf(cell) !== undefined).length * 2 > filled.length &&
    filled.every((cell) => amountIn(cell, 1) === undefined)
  );
};

/** The columns of a table and where its rows begin; without a head the first column is what, the last of sums how much. */
function headOf(table: Table, unit: number): { columns: readonly Column[]; from: number } {
  const at = table.findIndex(isHead);
  if (at >= 0) {
    const next = table[at + 1];
    const heads = [table[at] ?? [], ...(next !== undefined && isHead(next) ? [next] : [])];
    return { columns: columnsOf(heads, unit), from: at + heads.length };
  }
  const width = Math.max(...table.map((row) => row.length));
  const holdsSums = (column: number) => {
    const cells = table.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => amountIn(cell, unit) !== undefined);
  };
  const sums = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && holdsSums(column),
  );
  const columns = Array.from(
    { length: width },
    (_, column): Column => ({
      ...{ at: column, label: '', side: null, unit },
      kind: column === sums.at(-1) ? 'amount' : 'told',
    }),
  );
  const first = columns.findIndex(({ at, kind }) => kind === 'told' && !holdsSums(at));
  return { columns: columns.map((it) => (it.at === first ? { ...it, kind: 'name' as const } : it)), from: 0 };
}

const MONEY: readonly Column['kind'][] = ['income', 'expense', 'amount'];

/** 左边收入、右边支出: each name with the sums to its right; where only one has any, the others are told. */
function halvesOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const starts = columns.filter(({ kind }) => kind === 'name').map(({ at }) => at);
  const halves = starts.map((start, n) =>
    columns.filter(({ at }) => (n === 0 || at >= start) && at < (starts[n + 1] ?? columns.length)),
  );
  if (halves.length > 1 && halves.every((half) => half.some(({ kind }) => MONEY.includes(kind))))
    return halves;
  return [
    columns.map((it) => (it.kind === 'name' && it.at !== starts[0] ? { ...it, kind: 'told' as const } : it)),
  ];
}

/** The lines of a table; `guessed` where a sum stood on neither side and is taken for an expense. */
export function readTable(
  table: Table,
  { item, unit }: { readonly item: Item; readonly unit: number },
): { readonly entries: readonly Entry[]; readonly guessed: boolean } {
  const { columns, from } = headOf(table, unit);
  const halves = halvesOf(columns);
  let guessed = false;
  const entries = halves.flatMap((half) => {
    let side: Side | null = null;
    let before = '';
    return table.slice(from).flatMap((cells): Entry[] => {
      const entry = entryOf(cells, half, { item, side, before });
      if (entry === undefined) return [];
      if (entry.what === 'section') side = entry.side;
      before = entry.what === 'row' ? entry.row.name : '';
      guessed ||=
        item === 'finance' && entry.what === 'row' && entry.side === null && entry.row.expense !== null;
      return [entry];
    });
  });
  return { entries, guessed };
}

interface Line {
  readonly item: Item;
  /** The section it stands in. */
  readonly side: Side | null;
  /** What the line above is called: a name that stands once for several lines. */
  readonly before: string;
}

/** One line of one half; undefined for an empty one. */
function entryOf(cells: readonly string[], columns: readonly Column[], line: Line): Entry | undefined {
  const filled = columns.filter(({ at, kind }) => kind !== 'number' && (cells[at] ?? '') !== '');
  if (filled.length === 0) return undefined;
  const of = (kind: Column['kind']) => cells[filled.find((it) => it.kind === kind)?.at ?? -1] ?? '';
  const called = of('name').replace(/^\d{1,3}[.、．)）]\s*/, '') || line.before;
  const what = whatIs(called);
  const side = what === 'section' ? sideOf(called) : (sideOf(of('side')) ?? line.side);
  const row = { name: called, told: '', income: null, expense: null, people: null, source: null };
  return filled.reduce((entry: Entry, column) => put(entry, column, cells[column.at] ?? '', line.item), {
    what,
    row,
    side,
    sum: null,
  });
}

const isMoneyColumn = ({ kind }: Column) => kind === 'balance' || MONEY.includes(kind);

/** A cell in its place; what is no number where one is meant stays as words. */
function put(entry: Entry, column: Column, cell: string, item: Item): Entry {
  const { kind, unit } = column;
  if (kind === 'name' || kind === 'side') return entry;
  const n = isMoneyColumn(column) ? amountIn(cell, unit) : kind === 'people' ? peopleIn(cell) : undefined;
  if (n === null) return entry;
  if (n === undefined || (kind !== 'people' && !isMoney(item))) return told(entry, column, cell);
  if (kind === 'people')
    return entry.row.people === null
      ? { ...entry, row: { ...entry.row, people: n } }
      : told(entry, column, cell);
  const sum = entry.sum ?? n;
  if (kind === 'balance') return { ...entry, sum: entry.what === 'row' ? entry.sum : sum };
  const side = kind === 'amount' ? (column.side ?? entry.side) : kind === 'income' ? 'income' : 'expense';
  const where = side ?? 'expense';
  if (entry.row[where] !== null) return told(entry, column, cell);
  return { ...entry, side, sum, row: { ...entry.row, [where]: n } };
}

function told(entry: Entry, { label }: Column, cell: string): Entry {
  // 联系电话：〔电话〕 tells nobody anything.
  if (!isMoreThanMarks(cell)) return entry;
  const words = label === '' ? cell : `${label}：${cell}`;
  return {
    ...entry,
    row: { ...entry.row, told: entry.row.told === '' ? words : `${entry.row.told}；${words}` },
  };
}

const OPENING = /^[一二三四五六七八九十、.]*(上|年初|期初)[^，。]{0,6}(结余|余额|结存|结转)/;
const CLOSING = /^[一二三四五六七八九十、.]*(本|期末|年末|当前|累计)?[^，。]{0,3}(结余|余额|结存)(资金)?$/;
const TOTAL = /^(本期|本季度?|本月|收入|支出|本期收入|本期支出)?(合计|总计|共计|累计)$/;
const SECTION =
  /^([（(]?[一二三四五六七八九十]+[）)]?[、.．]?)?(本期|本月|本季度?)?(收入|支出)(部分|情况|项目|小计|总额)?$/;

/** A total of a part says nothing that its rows do not. */
const PART = /^(小计|本页小计|本页合计)$/;

function whatIs(called: string): Entry['what'] {
  const bare = called.replace(/[\s:：]/g, '').replace(/[（(][^（()）]*[)）]/g, '');
  if (OPENING.test(bare)) return 'opening';
  if (CLOSING.test(bare)) return 'closing';
  if (TOTAL.test(bare) || PART.test(bare)) return 'total';
  return SECTION.test(bare) ? 'section' : 'row';
}
