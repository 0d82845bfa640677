/**
 * 定类别: what a county may do with its categories: call ours by its own words, add its own below ours, put them in its
 * order, and stop using one by leading it to another. A domain stays a domain, so that the figures of past months stay as
 * they are; what the law guards stays guarded.
 */
import { bannedIn } from '../kernel/banned.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { plain } from '../kernel/sheet.ts';
import {
  type Categories,
  type CategoryEntry,
  entryOf,
  everyCategory,
  isOwn,
  livingCategories,
  livingOf,
  parentOf,
} from './categories.ts';
import { builtInOf, domainOf, guardOf } from './category.ts';
import { categoryNameIn } from './category-names.ts';

export type CategoriesRefusal =
  | 'code-twice'
  | 'no-such-parent'
  | 'no-label'
  | 'label-banned'
  | 'label-twice'
  | 'code-vanished'
  | 'maps-to-itself'
  | 'no-such-target'
  | 'maps-round'
  | 'maps-to-retired'
  | 'maps-to-other-domain'
  | 'maps-out-of-guard'
  | 'parent-retired'
  | 'order-unknown';

/** `banned`: words that no label may contain. Every code that once was stays, so that its matters have a name. */
export function setCategories(
  before: Categories,
  after: Categories,
  { banned }: { banned: readonly string[] },
): Decision<Categories, CategoriesRefusal> {
  const codes = after.entries.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return refuse('code-twice');
  const every = new Set<string>(everyCategory(after));
  for (const entry of after.entries) {
    const no =
      placeRefusal(after, entry) ??
      labelRefusal(before, entry, banned) ??
      mappingRefusal(after, entry, every);
    if (no !== undefined) return refuse(no);
  }
  const names = livingCategories(after).map((code) => plain(categoryNameIn(after, code)));
  if (new Set(names).size < names.length) return refuse('label-twice');
  if (everyCategory(before).some((code) => !every.has(code))) return refuse('code-vanished');
  if (after.order.some((code) => !every.has(code)) || new Set(after.order).size < after.order.length)
    return refuse('order-unknown');
  return allow(after);
}

function placeRefusal(after: Categories, { code, zh, into }: CategoryEntry): CategoriesRefusal | undefined {
  if (!isOwn(code)) return undefined;
  const parent = parentOf(code);
  if (parent === 'other' || builtInOf(parent) !== parent) return 'no-such-parent';
  if (zh === undefined) return 'no-label';
  const isOrphan = into === undefined && entryOf(after, parent)?.into !== undefined;
  return isOrphan ? 'parent-retired' : undefined;
}

const labelsIn = ({ zh, en, words = [] }: CategoryEntry): string[] =>
  [zh, en, ...words].filter((label) => label !== undefined);

/** What stood before a word was banned does not stop other changes. */
function labelRefusal(
  before: Categories,
  entry: CategoryEntry,
  banned: readonly string[],
): CategoriesRefusal | undefined {
  const stood = labelsIn(entryOf(before, entry.code) ?? { code: entry.code });
  const labels = labelsIn(entry).filter((label) => !stood.includes(label));
  return labels.some((label) => bannedIn(label, banned) !== undefined) ? 'label-banned' : undefined;
}

function mappingRefusal(
  after: Categories,
  { code, into }: CategoryEntry,
  every: ReadonlySet<string>,
): CategoriesRefusal | undefined {
  if (into === undefined) return undefined;
  if (into === code) return 'maps-to-itself';
  if (!every.has(into)) return 'no-such-target';
  const next = entryOf(after, into)?.into;
  if (next !== undefined) return leadsBack(after, code) ? 'maps-round' : 'maps-to-retired';
  if (domainOf(into) !== domainOf(code)) return 'maps-to-other-domain';
  const guard = guardOf(code);
  return guard !== undefined && guardOf(into) !== guard ? 'maps-out-of-guard' : undefined;
}

/** Whether following the mapping from a code comes back to it. */
function leadsBack(categories: Categories, code: CategoryEntry['code']): boolean {
  let at = entryOf(categories, code)?.into;
  for (let steps = categories.entries.length; at !== undefined && steps > 0; steps -= 1) {
    if (at === code) return true;
    at = entryOf(categories, at)?.into;
  }
  return false;
}

/** 停用: leads a category to another, and along with it those that were led to it before. */
export const retiredInto = (
  { entries, order }: Categories,
  code: CategoryEntry['code'],
  into: CategoryEntry['code'],
): Categories => {
  const known = entries.some((entry) => entry.code === code) ? entries : [...entries, { code }];
  return {
    entries: known.map((entry) => (entry.code === code || entry.into === code ? { ...entry, into } : entry)),
    order: order.filter((it) => it !== code),
  };
};

/** 退回: an earlier table, in which what was added since is no longer used but keeps its name. */
export function asBefore(earlier: Categories, now: Categories): Categories {
  const added = now.entries.filter(({ code }) => isOwn(code) && entryOf(earlier, code) === undefined);
  return {
    entries: [
      ...earlier.entries,
      ...added.map((entry) => ({ ...entry, into: livingOf(earlier, parentOf(entry.code)) })),
    ],
    order: earlier.order,
  };
}
