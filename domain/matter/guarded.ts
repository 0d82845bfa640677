/** 敏感的话: whether what somebody wrote would be guarded if it were a matter; asked before anybody reads it. */
import { type Categories, chosenOf, livingOf } from './categories.ts';
import { dataClassOf, sealsByText } from './category.ts';
import { suggest } from './suggest.ts';

/** By its category, or what its text suggests when none is named that the county knows; and by its text alone where that seals. */
export function isGuarded(
  { text, category }: { readonly text: string; readonly category?: string | undefined },
  categories: Categories,
): boolean {
  const guess = suggest(text, categories);
  const named = category === undefined ? undefined : chosenOf(categories, category);
  return sealsByText(guess.ours) || dataClassOf(livingOf(categories, named ?? guess.category)) === 'P3';
}
