/** 填的内容: rows as somebody types them, and the content they make; money typed in yuan is kept in fen, without rounding. */
import type { MaterialRow } from '../../../contract/disclosure.ts';
import type { Content, HungContent, Row } from '../../../domain/disclosure/content.ts';
import { newId } from '../../kit/ids.ts';

export interface TypedRow {
  readonly key: string;
  readonly name: string;
  readonly told: string;
  readonly income: string;
  readonly expense: string;
  readonly people: string;
  readonly source: Row['source'];
}

export interface Typed {
  readonly text: string;
  readonly opening: string;
  readonly rows: readonly TypedRow[];
}

/** 1,234.5 → 123450; undefined for what is no amount. */
export function fenIn(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain === '') return null;
  const [, sign, whole, part = ''] = /^(-?)(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(whole) * 100 + Number(part.padEnd(2, '0')));
}

export function countIn(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** As somebody would have typed it. */
const yuanOf = (fen: number | null): string =>
  fen === null ? '' : (fen / 100).toFixed(2).replace(/\.00$/, '');

export const emptyRow = (): TypedRow => ({
  ...{ key: newId(), name: '', told: '', income: '', expense: '', people: '', source: null },
});

export const typedRow = ({ name, told, income, expense, people, source }: Row): TypedRow => ({
  ...{ key: newId(), name, told, source },
  ...{ income: yuanOf(income), expense: yuanOf(expense), people: people === null ? '' : String(people) },
});

export const typedContent = ({ text, opening, rows }: Content | HungContent): Typed => ({
  ...{ text, opening: yuanOf(opening), rows: rows.map(typedRow) },
});

/** What the house holds, in this reader's words for categories and progress. */
export const typedMaterial = (
  row: MaterialRow,
  words: { category: (code: string) => string; progress: (n: number) => string },
): TypedRow => ({
  ...typedRow(row),
  ...(row.category !== null && { name: words.category(row.category) }),
  ...(row.progress !== null && { told: `${row.told}${words.progress(row.progress)}` }),
});

export type Wrong = 'name' | 'income' | 'expense' | 'people';

export const wrongsIn = (row: TypedRow): readonly Wrong[] => [
  ...(row.name.trim() === '' ? (['name'] as const) : []),
  ...(['income', 'expense'] as const).filter((which) => {
    const fen = fenIn(row[which]);
    return fen === undefined || (fen ?? 0) < 0;
  }),
  ...(countIn(row.people) === undefined ? (['people'] as const) : []),
];

/** What was typed, as the rule takes it; undefined while something is wrong. */
export function contentIn({ text, opening, rows }: Typed): Content | undefined {
  const before = fenIn(opening);
  if (before === undefined || rows.some((row) => wrongsIn(row).length > 0)) return undefined;
  return {
    text: text.trim(),
    opening: before,
    rows: rows.map(({ name, told, income, expense, people, source }) => ({
      ...{ name: name.trim(), told: told.trim(), source },
      ...{ income: fenIn(income) ?? null, expense: fenIn(expense) ?? null, people: countIn(people) ?? null },
    })),
  };
}

/** What was read of a paper, put to what stands there; a row that stands there word for word is not put twice. */
export function joined(typed: Typed, { text, opening, rows }: Content): Typed {
  const wordsOf = ({ key: _, source: __, ...row }: TypedRow) => JSON.stringify(row);
  const there = new Set(typed.rows.map(wordsOf));
  const isNew = text !== '' && !typed.text.includes(text);
  return {
    text: isNew ? [typed.text.trim(), text].filter((one) => one !== '').join('\n') : typed.text,
    opening: typed.opening === '' ? yuanOf(opening) : typed.opening,
    rows: [...typed.rows, ...rows.map(typedRow).filter((row) => !there.has(wordsOf(row)))],
  };
}
