/**
 * 读入: what a village keeps in its own file becomes the text and the rows of a draft. Nothing is thrown away in silence: what is no sum stays as
 * words (a cell that the masker hid whole is left out), and where the paper's own totals are others than those of its rows, that is said.
 * Whoever drafts looks through it all.
 */
import { type Side, unitOf } from './column.ts';
import { type Content, type Row, sumsOf } from './content.ts';
import type { Item } from './items.ts';
import { type Entry, readTable } from './paper-table.ts';

/** 合计对不上 · 没有收支之分的金额都算作支出 · 文字太长 · 行太多 · 一格太长. */
export type PaperNote =
  | { readonly kind: 'all-expense' | 'text-cut' | 'rows-cut' | 'cell-cut' }
  | {
      readonly kind: 'sums-differ';
      readonly of: keyof Stated;
      readonly stated: number;
      readonly found: number;
    };

/** What the paper says its sums are, in fen. */
type Stated = Readonly<Record<Side | 'balance', number | null>>;

export interface FromPaper {
  readonly content: Content;
  readonly notes: readonly PaperNote[];
}

const MOST = { text: 3000, rows: 200, name: 80, told: 600 };

/** `text` as papers are read: the cells of its tables stand apart by tabs, its lines by line breaks. */
export function contentFrom(text: string, item: Item): FromPaper {
  const { words, tables, unit } = partsOf(text);
  const read = tables.map((table) => readTable(table, { item, unit }));
  const { rows, stated, opening } = settle(read.flatMap(({ entries }) => entries));
  const said = words.join('\n');
  const isLong = ({ name, told }: Row) => name.length > MOST.name || told.length > MOST.told;
  const cut = (row: Row) => ({
    ...row,
    ...{ name: row.name.slice(0, MOST.name), told: row.told.slice(0, MOST.told) },
  });
  const content = {
    ...{ text: said.slice(0, MOST.text), opening: item === 'finance' ? opening : null },
    rows: rows.slice(0, MOST.rows).map(cut),
  };
  const so: readonly (readonly [Exclude<PaperNote['kind'], 'sums-differ'>, boolean])[] = [
    ['all-expense', read.some(({ guessed }) => guessed)],
    ['text-cut', said.length > MOST.text],
    ['rows-cut', rows.length > MOST.rows],
    ['cell-cut', rows.some(isLong)],
  ];
  const notes = so.flatMap(([kind, is]) => (is ? [{ kind }] : []));
  return { content, notes: [...notes, ...differing(content, stated)] };
}

interface Parts {
  readonly words: readonly string[];
  readonly tables: readonly (readonly string[])[][];
  readonly unit: number;
}

/** Lines of words, and tables, which are neighbouring lines with tabs. 单位：万元 is read and not told. */
function partsOf(text: string): Parts {
  const words: string[] = [];
  const tables: string[][][] = [];
  let unit = 1;
  let open = false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  lines.forEach((line, at) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.every((cell) => cell === '' || /^[（(]?\s*(金额)?单位\s*[:：]/.test(cell))) {
      unit = unitOf(line) ?? unit;
      return;
    }
    // 二、支出: a line of one cell between others of a table.
    const between = open && lines[at + 1]?.includes('\t') === true && !/[。；！？]$/.test(line);
    const isRow = line.includes('\t') || between;
    if (isRow && !open) tables.push([]);
    if (isRow) tables.at(-1)?.push(cells);
    else words.push(line.trim());
    open = isRow;
  });
  return { words, tables, unit };
}

interface Settled {
  readonly rows: readonly Row[];
  readonly stated: Stated;
  readonly opening: number | null;
}

/** 其中: belongs to the row above; a section with rows below it is their total, one without is a row of its own. */
function settle(entries: readonly Entry[]): Settled {
  const rows: Row[] = [];
  let stated: Stated = { income: null, expense: null, balance: null };
  let opening: number | null = null;
  entries.forEach(({ what, row, side, sum }, at) => {
    const isTotal = what === 'total' || (what === 'section' && entries[at + 1]?.what === 'row');
    if (what === 'opening') opening = sum;
    else if (what === 'closing') stated = { ...stated, balance: sum ?? stated.balance };
    else if (isTotal) stated = { ...stated, ...totalsOf(row, side) };
    else if (what === 'section' && sum === null) return;
    else if (/^其中[:：]?/.test(row.name) && rows.length > 0) within(rows, row);
    else rows.push(row);
  });
  return { rows, stated, opening };
}

const totalsOf = ({ income, expense }: Row, side: Side | null): Partial<Stated> => ({
  ...(income !== null && { income }),
  ...(expense !== null && side !== 'income' && { expense }),
});

/** A part of the row above is told in it, so that it does not count twice. */
function within(rows: Row[], { name, told, income, expense }: Row): void {
  const last = rows.pop();
  if (last === undefined) return;
  const sum = income ?? expense;
  const part = `${name}${sum === null ? '' : ` ${(sum / 100).toFixed(2)} 元`}${told === '' ? '' : `，${told}`}`;
  rows.push({ ...last, told: last.told === '' ? part : `${last.told}；${part}` });
}

/** The paper's totals beside those of its rows; a table of two halves adds what there was before to one and what is left to the other. */
function differing(content: Content, stated: Stated): readonly PaperNote[] {
  const sums = sumsOf(content);
  if (sums === null) return [];
  const also: Stated = {
    ...{ income: sums.income + (content.opening ?? 0), expense: sums.expense + sums.balance },
    balance: null,
  };
  return (['income', 'expense', 'balance'] as const).flatMap((of): PaperNote[] => {
    const said = stated[of];
    if (said === null || said === sums[of] || said === also[of]) return [];
    return [{ kind: 'sums-differ', of, stated: said, found: sums[of] }];
  });
}
