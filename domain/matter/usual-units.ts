/**
 * 通常由谁办: which units usually handle what a matter is about, so that they are offered first. A unit handles domains, our
 * categories or the county's own; the most exact of them tells. Only an order: whoever dispatches may choose any.
 */
import type { HandlingUnit } from '../people/unit.ts';
import { type Categories, chosenOf, isWithin, livingOf } from './categories.ts';
import type { Category } from './category.ts';

/** Whether a matter of this category is what a unit usually handles. */
export const isUsual = (handles: readonly string[], category: Category, categories: Categories): boolean =>
  rankOf(handles, category, categories) < UNUSUAL;

/** The most usual for a category first, then by code. */
export function usualFirst<Unit extends HandlingUnit>(
  units: readonly Unit[],
  category: Category,
  categories: Categories,
): readonly (Unit & { readonly usual: boolean })[] {
  return units
    .map((unit) => ({ unit, rank: rankOf(unit.handles, category, categories) }))
    .sort((a, b) => a.rank - b.rank || (a.unit.code < b.unit.code ? -1 : 1))
    .map(({ unit, rank }) => ({ ...unit, usual: rank < UNUSUAL }));
}

const UNUSUAL = 10_000;
/** More than a unit can name. */
const NAMED = 1_000;

/** A unit that names the category itself comes before one that names its domain; then how early it names it. */
function rankOf(handles: readonly string[], category: Category, categories: Categories): number {
  const living = livingOf(categories, category);
  const ranks = handles.map((named, at) => {
    const meant = chosenOf(categories, named) ?? named;
    return isWithin(living, meant) ? (MOST_PARTS - meant.split('.').length) * NAMED + at : UNUSUAL;
  });
  return Math.min(UNUSUAL, ...ranks);
}

const MOST_PARTS = 3;
