/**
 * 搬入: what becomes of each row of a file: created, changed, unchanged, refused with its reasons, or doubtful until a
 * person has decided. Nothing is guessed; what was decided is handed in with the next look.
 */
import { type Cell, columnLetter, type DayForm, NOTHING, plain, type Sheet, type SheetRow } from './sheet.ts';

/** 新增 · 变更 · 不变 · 不收 · 待定 · 按决定不收. */
export const VERDICTS = ['created', 'changed', 'unchanged', 'refused', 'doubtful', 'left'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why any row of any file may be refused. */
export type CellRefusal =
  | 'missing'
  | 'too-long'
  | 'unreadable-characters'
  | 'wrong-value'
  | 'several-lines'
  | 'no-name'
  | 'digits-lost'
  | 'not-digits'
  | 'no-day'
  | 'same-as-row'
  | 'says-otherwise'
  | 'no-such-place'
  | 'code-and-name-differ';

export interface Reason<R extends string = string> {
  readonly reason: R;
  /** The column's letter; absent when it is about the whole row. */
  readonly column?: string;
  readonly value?: string;
  /** The other row it is about. */
  readonly other?: number;
}

/** How long a file that was brought in can be taken back, and its rows are kept: our own default. */
export const UNDO_DAYS = 30;

/** Why a preview is not confirmed, or a confirmed file not undone. */
export type IntakeRefusal =
  | 'not-a-preview'
  | 'still-doubtful'
  | 'refused-not-acknowledged'
  | 'nothing-to-bring'
  | 'changed-since'
  | 'not-confirmed'
  | 'too-late'
  | 'built-upon'
  | 'rows-forgotten';

export type DoubtKind =
  | 'hidden-row'
  | 'hidden-column'
  | 'unknown-column'
  | 'other-sheets'
  | 'merged-cells'
  | `day-${DayForm}`
  | 'maybe-lost-digits'
  | 'bare-number'
  | 'several-places'
  | 'phone-of-another'
  | 'other-phone'
  | 'same-name';

/** `take`, `leave`, a place's code, … */
export interface DoubtChoice {
  readonly choice: string;
  /** What the choice names, when it names something: a place, a person. */
  readonly names?: string;
}

/** 疑点: a question a person decides. The same question about many rows has one key and is asked once. */
export interface Doubt {
  readonly key: string;
  readonly kind: DoubtKind;
  readonly column?: string;
  readonly value: string;
  /** What it would be taken for. */
  readonly reads?: string;
  readonly choices: readonly DoubtChoice[];
}

export type Decisions = ReadonlyMap<string, string>;

export interface Judged<Plan, R extends string = string> {
  readonly row: number;
  readonly hidden: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason<R | CellRefusal>[];
  readonly doubts: readonly Doubt[];
  readonly plan?: Plan;
}

/** A column that is looked for: what it is called in files. The first name stands in the template. */
export interface ColumnName<K extends string> {
  readonly key: K;
  readonly names: readonly string[];
  readonly required: boolean;
}

export interface Heads<K extends string> {
  /** Where each known column stands, from 0. */
  readonly columns: ReadonlyMap<K, number>;
  readonly headRow: number;
  readonly doubts: readonly Doubt[];
}

export type HeadRefusal = 'no-head' | 'head-merged' | 'head-twice' | 'nothing-below';

export type ReadHeads<K extends string> =
  | { readonly ok: true; readonly heads: Heads<K> }
  | {
      readonly ok: false;
      readonly reason: HeadRefusal;
      readonly row: number;
      readonly column?: string;
      readonly value?: string;
    };

/** A title may stand above the heads of the columns; nothing else. */
const HEAD_WITHIN = 10;

/** Finds the row with the heads of the columns. Unknown and hidden columns and further sheets are asked about. */
export function readHeads<K extends string>(sheet: Sheet, known: readonly ColumnName<K>[]): ReadHeads<K> {
  const keyOf = new Map(known.flatMap(({ key, names }) => names.map((name) => [plain(name), key] as const)));
  const required = known.filter((it) => it.required);
  const matches = (row: SheetRow) =>
    new Set(row.cells.flatMap(({ text }) => keyOf.get(headText(text)) ?? []));
  const top = sheet.rows.slice(0, HEAD_WITHIN);
  const head = top.find((row) => required.every(({ key }) => matches(row).has(key)));
  if (head === undefined)
    return { ok: false, reason: 'no-head', row: top[0]?.row ?? 1, value: missingIn(top, required, matches) };

  const columns = new Map<K, number>();
  const doubts: Doubt[] = [];
  for (const [at, cell] of head.cells.entries()) {
    const column = columnLetter(at);
    if (cell.merged) return { ok: false, reason: 'head-merged', row: head.row, column, value: cell.text };
    const key = keyOf.get(headText(cell.text));
    if (key !== undefined && columns.has(key))
      return { ok: false, reason: 'head-twice', row: head.row, column, value: cell.text };
    if (key !== undefined) columns.set(key, at);
    else if (cell.text !== '') doubts.push(about('unknown-column', column, cell.text, ['leave']));
    if (key !== undefined && sheet.hiddenColumns.includes(at))
      doubts.push(about('hidden-column', column, cell.text, ['take', 'leave']));
  }
  const under = sheet.rows.find(({ row }) => row > head.row);
  const twice =
    under?.cells.findIndex(
      ({ merged, text }, at) => merged && text !== '' && head.cells[at]?.text === text,
    ) ?? -1;
  if (under !== undefined && twice >= 0)
    return {
      ok: false,
      reason: 'head-merged',
      row: under.row,
      column: columnLetter(twice),
      value: under.cells[twice]?.text ?? '',
    };
  if (!sheet.rows.some(({ row, cells }) => row > head.row && !isEmpty(cells)))
    return { ok: false, reason: 'nothing-below', row: head.row };
  if (sheet.others.length > 0)
    doubts.push(about('other-sheets', undefined, sheet.others.join('、'), ['leave']));
  return { ok: true, heads: { columns, headRow: head.row, doubts } };
}

/** Stars and remarks in brackets are not part of a head's name: 姓名*, 手机号（选填）. */
const headText = (text: string): string =>
  plain(text)
    .replace(/[*]/g, '')
    .replace(/\((选填|必填)\)$/, '');

function missingIn<K extends string>(
  top: readonly SheetRow[],
  required: readonly ColumnName<K>[],
  matches: (row: SheetRow) => ReadonlySet<K>,
): string {
  const [best] = [...top].sort((a, b) => matches(b).size - matches(a).size);
  const found = best === undefined ? new Set<K>() : matches(best);
  return required
    .filter(({ key }) => !found.has(key))
    .map(({ names }) => names[0] ?? '')
    .join('、');
}

const about = (
  kind: DoubtKind,
  column: string | undefined,
  value: string,
  choices: readonly string[],
): Doubt => ({
  key: column === undefined ? kind : `${kind}:${column}`,
  kind,
  ...(column === undefined ? {} : { column }),
  value,
  choices: choices.map((choice) => ({ choice })),
});

export const isEmpty = (cells: readonly Cell[]): boolean => cells.every(({ text }) => text.trim() === '');

/** A row by the names of its known columns; what stands in other columns is not kept. */
export interface KnownRow<K extends string> {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Readonly<Partial<Record<K, Cell>>>;
}

/** The rows below the heads that hold something. */
export const rowsBelow = <K extends string>(sheet: Sheet, { columns, headRow }: Heads<K>): KnownRow<K>[] =>
  sheet.rows
    .map(({ row, hidden, cells }) => ({
      row,
      hidden,
      cells: Object.fromEntries(
        [...columns]
          .map(([key, at]) => [key, cells[at] ?? NOTHING] as const)
          .filter(([, { text }]) => text !== ''),
      ) as Partial<Record<K, Cell>>,
    }))
    .filter(({ row, cells }) => row > headRow && Object.keys(cells).length > 0);
