/**
 * 类别表: the categories as a county has them: ours under its own labels, its own below ours, and those it no longer uses,
 * each leading to a living one. A matter keeps the code of its day; what finds matters asks `meantBy`.
 */
import { CATEGORIES, type Category, DOMAINS, domainOf } from './category.ts';

/** What a county says of one category. */
export interface CategoryEntry {
  readonly code: Category;
  /** Its own words for it; ours stand where nothing is said. */
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  /** Words in a text that suggest it. */
  readonly words?: readonly string[] | undefined;
  /** 停用: chosen no more; its matters are found under this one. */
  readonly into?: Category | undefined;
}

export interface Categories {
  readonly entries: readonly CategoryEntry[];
  /** Those that come first in their domain, in this order; the others follow in ours. */
  readonly order: readonly Category[];
}

/** Where no county has set its own. */
export const EMPTY_CATEGORIES: Categories = { entries: [], order: [] };

export const entryOf = ({ entries }: Categories, code: string): CategoryEntry | undefined =>
  entries.find((entry) => entry.code === code);

const isBuiltIn = (code: string): boolean => CATEGORIES.some((category) => category === code);

/** 自定: below one of ours. */
export const isOwn = (code: string): boolean => !isBuiltIn(code);

/** The one of ours that a county's own lies below. */
export const parentOf = (code: Category): Category => code.slice(0, code.lastIndexOf('.')) as Category;

/** Every code there is or was, in the order of the county: by domain, its first ones, then each with its own below it. */
export function everyCategory(categories: Categories): readonly Category[] {
  const known = inOrder.get(categories) ?? ordered(categories);
  inOrder.set(categories, known);
  return known;
}

/** A table is never changed, only replaced: its order is found once. */
const inOrder = new WeakMap<Categories, readonly Category[]>();

function ordered({ entries, order }: Categories): Category[] {
  const own = entries.map(({ code }) => code).filter(isOwn);
  const plain = CATEGORIES.flatMap((category) => [
    category,
    ...own.filter((code) => parentOf(code) === category),
  ]);
  return DOMAINS.flatMap((domain) => {
    const here = plain.filter((code) => domainOf(code) === domain);
    return [
      ...order.filter((code) => here.indexOf(code) >= 0),
      ...here.filter((it) => order.indexOf(it) < 0),
    ];
  });
}

/** Those that can be chosen. */
export const livingCategories = (categories: Categories): Category[] =>
  everyCategory(categories).filter((code) => entryOf(categories, code)?.into === undefined);

/** What a code is counted with: itself, or what it was mapped to. */
export const livingOf = (categories: Categories, code: Category): Category =>
  entryOf(categories, code)?.into ?? code;

/** Those that are chosen no more, each with what it was led to. */
export const retiredOf = ({ entries }: Categories): { readonly code: Category; readonly into: Category }[] =>
  entries.flatMap(({ code, into }) => (into === undefined ? [] : [{ code, into }]));

/** What somebody who names a code chooses: a phone may know an older table. Undefined for what the county never had. */
export const chosenOf = (categories: Categories, code: string): Category | undefined => {
  const known = everyCategory(categories).find((it) => it === code);
  return known && livingOf(categories, known);
};

/**
 * Every code whose matters are meant by a domain or a category: old codes and those below it included; nothing for what
 * is neither.
 */
export function meantBy(categories: Categories, code: string): Category[] {
  const meant = DOMAINS.find((domain) => domain === code) ?? chosenOf(categories, code);
  if (meant === undefined) return [];
  return everyCategory(categories).filter((it) => isWithin(livingOf(categories, it), meant));
}

/** Whether a category is one or lies below it. */
export const isWithin = (category: string, wider: string): boolean =>
  category === wider || category.startsWith(`${wider}.`);

/** A code for one more below one of ours: never one that was used before. */
export function nextCode({ entries }: Categories, parent: Category): Category {
  const count = entries.filter(({ code }) => isOwn(code) && parentOf(code) === parent).length + 1;
  const numbers = Array.from({ length: count }, (_, at) => `${parent}.c${String(at + 1).padStart(2, '0')}`);
  return (numbers.find((code) => entries.every((entry) => entry.code !== code)) ?? parent) as Category;
}
