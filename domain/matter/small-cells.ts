/**
 * 小数不显: which counts of a place may leave the house. Fewer than ten are a family, and what could be told from the rest
 * by subtraction is hidden with them: within a table, and between the tables of places inside one another.
 */
import { contains, type PlaceCode } from '../place/code.ts';

/** Our own number (domain.md part 5): fewer matters than this are a family. */
export const FEWEST = 10;

/** How many matters of a place have a key: a unit, a category, a state. The parts of a county overlap nowhere. */
export interface Part {
  readonly placeCode: PlaceCode;
  readonly key: string;
  readonly count: number;
}

export interface Shown {
  /** Whether the place's total may be shown. */
  readonly total: boolean;
  readonly keys: ReadonlySet<string>;
}

/**
 * What of the last place of a path is large enough, here and on every table that leads here. The path begins with the
 * reader's own place: what is hidden further up stays hidden here, so that no difference of two tables tells it.
 */
export function shownCells(parts: readonly Part[], path: readonly PlaceCode[]): Shown {
  const place = path[path.length - 1] ?? '';
  const steps = path.slice(1).map((child, at) => ({ parent: path[at] ?? '', child }));
  const safe = (some: readonly Part[]): boolean =>
    countOf(some.filter(inside(place))) >= FEWEST &&
    steps.every(({ parent, child }) => {
      const siblings = groups(some.filter(inside(parent)), ({ placeCode }) =>
        placeCode.length <= child.length ? placeCode : placeCode.slice(0, child.length),
      );
      return !hidden(siblings).has(child);
    });

  const total = safe(parts);
  const keys = groups(parts.filter(inside(place)), ({ key }) => key);
  const tooFew = path.map((at) => hidden(groups(parts.filter(inside(at)), ({ key }) => key)));
  const shown = [...keys.keys()].filter(
    (key) => total && tooFew.every((few) => !few.has(key)) && safe(parts.filter((part) => part.key === key)),
  );
  return { total, keys: new Set(shown) };
}

const inside =
  (place: PlaceCode) =>
  ({ placeCode }: Part): boolean =>
    contains(place, placeCode);

function groups(parts: readonly Part[], keyOf: (part: Part) => string): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const part of parts) all.set(keyOf(part), (all.get(keyOf(part)) ?? 0) + part.count);
  return all;
}

const countOf = (parts: readonly Part[]): number => parts.reduce((all, { count }) => all + count, 0);

/** Cells with few, and the smallest of the others as long as what is hidden could be told by subtraction. */
function hidden(cells: ReadonlyMap<string, number>): ReadonlySet<string> {
  const bySize = [...cells].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  const keys = new Set<string>();
  let together = 0;
  for (const [key, count] of bySize) {
    const tells = together > 0 && (together < FEWEST || keys.size < 2);
    if (count >= FEWEST && !tells) break;
    keys.add(key);
    together += count;
  }
  return keys;
}
