/** 类别表的改动, made on a draft before it is saved: each gives the table after it. */
import {
  type Categories,
  type CategoryEntry,
  entryOf,
  isOwn,
  livingCategories,
} from '../../../domain/matter/categories.ts';
import { type Category, domainOf, guardOf } from '../../../domain/matter/category.ts';

/** What was typed about one category. */
export interface CategoryTyped {
  readonly zh: string;
  readonly en: string;
  /** With marks or spaces between. */
  readonly words: string;
}

/** With what was typed for a category, new or known; what was left empty is ours again. */
export function said(categories: Categories, code: Category, typed: CategoryTyped): Categories {
  const { into } = entryOf(categories, code) ?? {};
  const words = wordsIn(typed.words);
  const [zh, en] = [typed.zh.trim(), typed.en.trim()];
  return withEntry(categories, {
    code,
    ...(zh !== '' && { zh }),
    ...(en !== '' && { en }),
    ...(words.length > 0 && { words }),
    ...(into && { into }),
  });
}

/** 恢复使用. */
export function revived(categories: Categories, code: Category): Categories {
  const { into: _, ...entry } = entryOf(categories, code) ?? { code };
  return withEntry(categories, entry);
}

/** One step up (-1) or down (1) among those of its domain. */
export function moved(categories: Categories, code: Category, by: -1 | 1): Categories {
  const here = siblingsOf(categories, code);
  const at = here.indexOf(code);
  const other = here[at + by];
  if (other === undefined) return categories;
  const order = here.map((it) => (it === code ? other : it === other ? code : it));
  return { ...categories, order: [...categories.order.filter((it) => here.indexOf(it) < 0), ...order] };
}

export const siblingsOf = (categories: Categories, code: Category): Category[] =>
  livingCategories(categories).filter((it) => domainOf(it) === domainOf(code));

/** What a category can be led to: another of its domain that is guarded as it is. */
export const targetsOf = (categories: Categories, code: Category): Category[] => {
  const guard = guardOf(code);
  return siblingsOf(categories, code).filter(
    (it) => it !== code && (guard === undefined || guardOf(it) === guard),
  );
};

/** Those of a domain below which the county can have its own. */
export const parentsIn = (categories: Categories, domain: string): Category[] =>
  livingCategories(categories).filter((it) => domainOf(it) === domain && !isOwn(it) && it !== 'other');

/** A mark that says nothing is left out: a full stop typed by habit is no word. */
const wordsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,，、;；。]+/).filter((word) => word !== '')),
];

const withEntry = ({ entries, order }: Categories, entry: CategoryEntry): Categories => ({
  entries: entries.some(({ code }) => code === entry.code)
    ? entries.map((it) => (it.code === entry.code ? entry : it))
    : [...entries, entry],
  order,
});
