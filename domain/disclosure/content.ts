/** 公开内容: what is told in words and in rows; of finance with sums that nobody types. Money in fen, so that nothing is rounded. */
import { z } from 'zod';
import { line, prose } from '../kernel/text.ts';
import { FEWEST } from '../matter/small-cells.ts';

/** 会议 · 四议两公开 · 筹资筹劳 · 协商 · 成果 · 事项: where in the house a row comes from. */
export const ROW_SOURCES = ['meeting', 'procedure', 'levy', 'consultation', 'outcome', 'matter'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

const Fen = z.int().min(0).max(1_000_000_000_000);

export const Row = z.strictObject({
  /** What it is: 三组水渠维修, 防汛物资. */
  name: line({ min: 1, max: 80 }),
  /** How it stands. */
  told: prose({ min: 0, max: 600 }),
  income: Fen.nullable(),
  expense: Fen.nullable(),
  /** Of how many households or people; nobody is named. */
  people: z.int().min(0).max(1_000_000).nullable(),
  /** Null for what was typed. */
  source: z.strictObject({ kind: z.enum(ROW_SOURCES), id: z.uuid() }).nullable(),
});
export type Row = z.infer<typeof Row>;

export const Content = z.strictObject({
  text: prose({ min: 0, max: 3000 }),
  /** Of finance: what there was before. */
  opening: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable(),
  rows: z.array(Row).max(200).readonly(),
});
export type Content = z.infer<typeof Content>;

/** 上墙的一行: fewer than ten households are a family (domain/matter/small-cells.ts): told as few, wherever it is read. */
export const HungRow = z.strictObject({ ...Row.shape, few: z.boolean() });
export type HungRow = z.infer<typeof HungRow>;
export const HungContent = z.strictObject({ ...Content.shape, rows: z.array(HungRow).readonly() });
export type HungContent = z.infer<typeof HungContent>;

export const hung = ({ rows, ...content }: Content): HungContent => ({
  ...content,
  rows: rows.map((row) => {
    const few = row.people !== null && row.people > 0 && row.people < FEWEST;
    return { ...row, people: few ? null : row.people, few };
  }),
});

export const isEmpty = ({ text, rows }: Content): boolean => text === '' && rows.length === 0;

export interface Sums {
  readonly income: number;
  readonly expense: number;
  /** What is there now: opening and income less expense. */
  readonly balance: number;
}

/** Null where no row holds money. */
export function sumsOf({ opening, rows }: Content): Sums | null {
  if (opening === null && rows.every(({ income, expense }) => income === null && expense === null))
    return null;
  const of = (which: 'income' | 'expense') => rows.reduce((sum, row) => sum + (row[which] ?? 0), 0);
  const [income, expense] = [of('income'), of('expense')];
  return { income, expense, balance: (opening ?? 0) + income - expense };
}

/** Every free text with another put in its place. */
export const worded = <R extends Row>(
  it: Omit<Content, 'rows'> & { readonly rows: readonly R[] },
  put: (text: string) => string,
) => ({
  ...it,
  text: it.text === '' ? '' : put(it.text),
  rows: it.rows.map(
    (row): R => ({
      ...row,
      name: put(row.name),
      told: row.told === '' ? '' : put(row.told),
    }),
  ),
});

/** Every free text, once, in the order in which it is read. */
export function textsOf(it: Content): readonly string[] {
  const texts = new Set<string>();
  worded(it, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
