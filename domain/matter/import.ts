/**
 * 搬入历史事项: matters that were closed in an older register: what, where, when, and what came of it. Open ones are not brought
 * in: they need an owner and a clock, and are recorded.
 */
import type { Day } from '../kernel/day.ts';
import type { ColumnName, Decisions, Heads, Judged, KnownRow } from '../kernel/intake.ts';
import { type RowReader, readRow } from '../kernel/row.ts';
import { plain } from '../kernel/sheet.ts';
import type { PlaceCode } from '../place/code.ts';
import type { PlaceIndex } from '../place/named.ts';
import { PLACE_COLUMNS, type PlaceColumn, placeIn } from '../place/read-place.ts';
import type { Categories } from './categories.ts';
import { type Category, dataClassOf, sealsByText } from './category.ts';
import { categoryNamed } from './category-names.ts';
import { suggest } from './suggest.ts';

export type PastColumn = 'date' | 'title' | 'text' | 'category' | 'result' | 'closed' | PlaceColumn;

export const PAST_COLUMNS: readonly ColumnName<PastColumn>[] = [
  { key: 'date', names: ['提出日期', '日期', '受理日期', '登记日期'], required: true },
  ...PLACE_COLUMNS,
  { key: 'title', names: ['标题', '事项', '事项名称'], required: true },
  { key: 'text', names: ['内容', '事项内容', '诉求内容'], required: true },
  { key: 'category', names: ['类别', '事项类别', '分类'], required: true },
  { key: 'result', names: ['办理结果', '处理结果', '结果'], required: true },
  { key: 'closed', names: ['办结日期', '完成日期'], required: true },
];

export type PastRefusal =
  | 'unknown-category'
  | 'sensitive'
  | 'identity-number'
  | 'closed-before-raised'
  | 'in-the-future'
  | 'brought-before';

export interface PastPlan {
  readonly raised: Day;
  readonly closed: Day;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly result: string;
}

export interface PastFacts {
  readonly places: PlaceIndex;
  readonly today: Day;
  readonly categories: Categories;
  /** Matters that are there, as `pastKey` says them. */
  readonly there: ReadonlySet<string>;
}

/** What makes two matters of an older register the same one. */
export const pastKey = ({
  raised,
  placeCode,
  title,
}: Pick<PastPlan, 'raised' | 'placeCode' | 'title'>): string => [raised, placeCode, plain(title)].join(' ');

type Row = RowReader<PastColumn, PastRefusal>;

/** Judges one row after the other, in their order. */
export function pastJudge(
  heads: Pick<Heads<PastColumn>, 'columns'>,
  { places, today, there, categories }: PastFacts,
  decisions: Decisions,
): (row: KnownRow<PastColumn>) => Judged<PastPlan, PastRefusal> {
  const before = new Map<string, number>();
  return (known) => {
    const row = readRow<PastColumn, PastRefusal>(known, heads, decisions);
    const raised = row.day('date', true);
    const place = placeIn(row, places);
    const title = row.text('title', { min: 2, max: 60, required: true });
    const text = row.text('text', { min: 2, max: 2000, required: true, lines: true });
    const category = categoryIn(row, categories);
    const result = row.text('result', { min: 2, max: 2000, required: true, lines: true });
    if (category !== undefined && isSensitive(category, [title, text, result]))
      row.refuse('sensitive', 'category');
    for (const [key, said] of [
      ['title', title] as const,
      ['text', text] as const,
      ['result', result] as const,
    ])
      if (said !== undefined && IDENTITY.test(said.normalize('NFKC'))) row.refuse('identity-number', key);
    const closed = row.day('closed', true);
    if (place === undefined && row.sound()) row.refuse('missing', 'village');
    if (raised !== undefined && closed !== undefined && closed < raised)
      row.refuse('closed-before-raised', 'closed');
    if (raised !== undefined && raised > today) row.refuse('in-the-future', 'date');
    if (closed !== undefined && closed > today) row.refuse('in-the-future', 'closed');
    if (!raised || !closed || !place || !title || !text || !category || !result) return row.judged(nothing);

    const plan: PastPlan = { raised, closed, placeCode: place.code, title, text, category, result };
    const key = pastKey(plan);
    const twin = before.get(key);
    if (twin !== undefined) row.refuse('same-as-row', undefined, twin);
    else if (there.has(key)) row.refuse('brought-before', 'title');
    before.set(key, twin ?? known.row);
    return row.judged(() => ({ verdict: 'created', plan }));
  };
}

/**
 * Sensitive matters (P3) are for their handlers only; an administrator's file is no way for them, whatever they are filed
 * under: violence and what is said about officers in any of the words, and all of them where 其他 says nothing.
 */
const isSensitive = (category: Category, words: readonly (string | undefined)[]): boolean =>
  dataClassOf(category) === 'P3' ||
  words.some((said = '') => {
    const { ours } = suggest(said);
    return (
      sealsByText(ours) ||
      ours === 'conduct.integrity' ||
      (category === 'other' && dataClassOf(ours) === 'P3')
    );
  });

/** 身份证号 of 18 or 15 digits, which nobody needs to know what came of a matter. Codes of places have 16 at most. */
const IDENTITY =
  /(?<!\d)\d{6}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3})(?![\dXx])/;

const nothing = (): { readonly verdict: 'unchanged' } => ({ verdict: 'unchanged' });

function categoryIn(row: Row, categories: Categories): Category | undefined {
  const text = row.text('category', { max: 40, required: true });
  const category = text === undefined ? undefined : categoryNamed(text, categories);
  if (text !== undefined && category === undefined) row.refuse('unknown-category', 'category');
  return category;
}
