/**
 * 表格: lines whose cells stand apart by tabs, as they come out of workbooks, Word tables and PDF files. A column under 姓名 or 身份证号 is
 * hidden whole, whatever its cells look like; so is the cell beside such a label in a form; and a number written one digit a box.
 */
import type { Finding, MaskKind } from './mask-kind.ts';
import { isHiddenName } from './mask-name.ts';
import { isDigit, type Reading } from './reading.ts';
import { surnameLength } from './surname.ts';
import { headingOf, isNoNameCell } from './table-heading.ts';

/** A cell of the reading; `end` exclusive. */
interface Cell {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}
type Row = readonly Cell[];

export function findInTables(reading: Reading): Finding[] {
  if (!reading.plain.includes('\t')) return [];
  return tablesIn(reading.plain).flatMap((table) => [
    ...personalCells(table).flatMap(([cell, kind]) => within(cell, kind, reading)),
    ...table.flatMap((row) => boxedNumbers(row, reading)),
  ]);
}

/** Neighbouring lines with tabs. */
function tablesIn(plain: string): readonly Row[][] {
  const tables: Row[][] = [];
  let at = 0;
  let open = false;
  for (const line of plain.split('\n')) {
    if (line.includes('\t')) {
      if (!open) tables.push([]);
      tables[tables.length - 1]?.push(cellsOf(line, at));
    }
    open = line.includes('\t');
    at += line.length + 1;
  }
  return tables;
}

function cellsOf(line: string, from: number): Row {
  let at = from;
  return line.split('\t').map((text) => {
    const cell = { at, end: at + text.length, text };
    at = cell.end + 1;
    return cell;
  });
}

/** Cells that a heading above them or a label beside them speaks of. */
function personalCells(table: readonly Row[]): (readonly [Cell, MaskKind])[] {
  const found: (readonly [Cell, MaskKind])[] = [];
  let columns: ReadonlyMap<number, MaskKind> = new Map();
  table.forEach((row, index) => {
    const headings = row.map(({ text }) => headingOf(text));
    if (headings.every((kind) => kind === undefined)) {
      for (const [column, kind] of columns) {
        const cell = row[column];
        if (cell !== undefined) found.push([cell, kind]);
      }
      return;
    }
    const heads = isHeadRow(table, index, headings);
    columns = new Map(heads ? headings.flatMap((kind, at) => (kind === undefined ? [] : [[at, kind]])) : []);
    if (heads) return;
    headings.forEach((kind, at) => {
      const beside = row[at + 1];
      if (kind !== undefined && beside !== undefined && headings[at + 1] === undefined)
        found.push([beside, kind]);
    });
  });
  return found;
}

/** Whether a row names the columns below it, or is one of a form, in which each label has its cell beside it. */
function isHeadRow(
  table: readonly Row[],
  index: number,
  headings: readonly (MaskKind | undefined)[],
): boolean {
  const row = table[index] ?? [];
  const below = table[index + 1];
  if (below === undefined) return false;
  return headings.some((kind, at) => {
    const [under, beside] = [below[at]?.text ?? '', row[at + 1]?.text ?? ''];
    if (kind === undefined || headingOf(under) !== undefined) return false;
    if (headings[at + 1] !== undefined || !looksLike(kind, beside)) return true;
    // 项目, 金额: words that begin as names do; below them stand names.
    return kind === 'name' && looksLike(kind, under);
  });
}

/** Whether a cell may hold what the heading says, or held it before it was hidden. */
function looksLike(kind: MaskKind, text: string): boolean {
  if (/[〔〕[\]某]/.test(text)) return true;
  const bare = text.replace(/[\s·]/g, '');
  const [first = ''] = bare.split(/[、,，/(（]/);
  if (kind === 'name') return /^\p{Script=Han}{2,4}$/u.test(first) && surnameLength(first) > 0;
  if (kind === 'address')
    return /^.{0,20}\p{Script=Han}{2}.{0,20}[组村号栋幢室楼镇乡街院湾沟坡房屋]/u.test(bare);
  return /\d{5}/.test(bare);
}

/** What of a cell is hidden: of names each name, of numbers and addresses the whole. */
function within({ at, text }: Cell, kind: MaskKind, { digits, plain }: Reading): Finding[] {
  if (kind === 'name') return namesIn(text).map(({ from, to }) => ({ at: at + from, end: at + to, kind }));
  const start = text.search(/\S/);
  const bare = text.trim();
  if (start < 0 || isNoNameCell(bare) || bare.includes('〔') || bare.includes('[')) return [];
  const [from, end] = [at + start, at + start + bare.length];
  const count = [...digits.slice(from, end)].filter(isDigit).length;
  const isTold =
    kind === 'address'
      ? /\p{Script=Han}{2}/u.test(bare)
      : kind === 'wechat' || kind === 'email'
        ? bare.length > 3
        : count > 3;
  return isTold && /[\p{L}\p{N}]/u.test(plain.slice(from, end)) ? [{ at: from, end, kind }] : [];
}

/** 王建国、李强 (已故): every name of a cell; what stands in brackets is a remark. */
function namesIn(text: string): { from: number; to: number }[] {
  if (isNoNameCell(text)) return [];
  const open = text.replace(/[(（〔[][^)）〕\]]*[)）〕\]]?/g, (remark) => ' '.repeat(remark.length));
  return [...open.matchAll(/\p{Script=Han}(?:[ ·•・.]{0,2}\p{Script=Han}){1,7}/gu)].flatMap(
    ({ index, 0: name }) =>
      isHiddenName(name) || isNoNameCell(name) ? [] : [{ from: index, to: index + name.length }],
  );
}

/** How many boxes stand for which number: a phone, an old and a new identity number, a card. */
const BOXED: ReadonlyMap<number, MaskKind> = new Map([
  [11, 'phone'],
  [15, 'id-card'],
  [16, 'bank-card'],
  [18, 'id-card'],
  [19, 'bank-card'],
]);

/** One digit a box, as forms have them. */
function boxedNumbers(row: Row, { digits }: Reading): Finding[] {
  const found: Finding[] = [];
  for (let first = 0; first < row.length; first++) {
    let last = first;
    while (last < row.length && isBox(row[last], digits)) last++;
    const kind = BOXED.get(last - first);
    const [from, to] = [row[first], row[last - 1]];
    if (kind !== undefined && from !== undefined && to !== undefined)
      found.push({ at: from.at, end: to.end, kind });
    first = Math.max(first, last);
  }
  return found;
}

const isBox = (cell: Cell | undefined, digits: string): boolean =>
  cell !== undefined && cell.text.trim().length === 1 && /[\dX]/.test(digits.slice(cell.at, cell.end).trim());
