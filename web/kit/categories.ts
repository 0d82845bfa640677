/** 类别名称: what categories are called here: by the county's own words, or by ours. */
import { createContext, useContext } from 'react';
import {
  type Categories,
  EMPTY_CATEGORIES,
  entryOf,
  everyCategory,
  livingCategories,
} from '../../domain/matter/categories.ts';
import { builtInOf, type Category, DOMAINS, type Domain, domainOf } from '../../domain/matter/category.ts';
import { type Sentence, useSay } from './sentences.ts';
import { CATEGORY_LABELS, DOMAIN_LABELS } from './terms.ts';

const CategoriesContext = createContext<Categories>(EMPTY_CATEGORIES);

/** What the county says of its categories, for every page below. Until it is known, ours stand. */
export const CategoriesProvider = CategoriesContext.Provider;

export const useCategories = (): Categories => useContext(CategoriesContext);

/** A category's own name, without its domain; for one we have not heard of yet, that of the one it lies below. */
export function labelOf(categories: Categories, code: string): Sentence {
  const own = entryOf(categories, code);
  const ours = CATEGORY_LABELS[builtInOf(code) ?? 'other'];
  if (own?.zh === undefined) return ours;
  return { zh: own.zh, en: own.en ?? own.zh };
}

/** 道路设施 · 道路桥涵; one that is its own domain is said once. A domain is said as it is. */
export function fullLabelOf(categories: Categories, code: string): Sentence {
  const domain = DOMAINS.find((it) => it === code.split('.', 1)[0]) ?? 'other';
  const wide = DOMAIN_LABELS[domain];
  if (domain === code) return entryOf(categories, code)?.zh === undefined ? wide : labelOf(categories, code);
  const { zh, en } = labelOf(categories, code);
  return { zh: `${wide.zh} · ${zh}`, en: `${wide.en} · ${en}` };
}

/** Every code with its name, for files. */
export const labelsOf = (categories: Categories): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(everyCategory(categories).map((code) => [code, labelOf(categories, code)]));

export interface CategoryGroup {
  readonly domain: Domain;
  readonly categories: readonly Category[];
}

/** What can be chosen, by domain. */
export function groupsOf(categories: Categories): readonly CategoryGroup[] {
  const living = livingCategories(categories);
  return DOMAINS.map((domain) => ({ domain, categories: living.filter((it) => domainOf(it) === domain) }));
}

/** `const named = useCategoryName(); named('environment.river')`: 秦岭保护 · 河道管护. */
export function useCategoryName(): (code: string) => string {
  const say = useSay();
  const categories = useCategories();
  return (code) => say(fullLabelOf(categories, code));
}

/** 河道管护, without its domain. */
export function useCategoryLabel(): (code: string) => string {
  const say = useSay();
  const categories = useCategories();
  return (code) => say(labelOf(categories, code));
}
