/** 数字: whether what was added up for the county, its towns and villages is what the matters tell that the steps tell of. */
import { countedIn, marksOf } from '../../domain/matter/marks.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import { monthOf } from '../../server/centre/figures.ts';
import { everyMark, monthsKept } from '../../server/centre/store.ts';
import type { Tx } from '../../server/kit/database.ts';
import { unequal } from './steps.ts';

const DIGITS = [CODE_DIGITS.county, CODE_DIGITS.town, CODE_DIGITS.village];

/** Compares every mark of every month and place. Needs the sight of counting. */
export async function checkCounts(tx: Tx, county: string, matters: readonly Matter[]): Promise<string[]> {
  const differences: string[] = [];
  const months = new Set([...matters.map(countedIn), ...(await monthsKept(tx, county))]);
  for (const day of [...months].sort()) {
    const inMonth = matters.filter((matter) => countedIn(matter) === day);
    const rows = await everyMark(tx, county, monthOf(day.slice(0, 7)));
    const kept = Object.fromEntries(rows.map(({ part, mark, n }) => [`${part} ${mark}`, n]));
    for (const part of unequal(recount(inMonth), kept))
      differences.push(`figures of ${day.slice(0, 7)}: ${part}`);
  }
  return differences;
}

function recount(matters: readonly Matter[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const matter of matters)
    for (const mark of marksOf(matter))
      for (const digits of DIGITS.filter((it) => it <= matter.placeCode.length)) {
        const key = `${matter.placeCode.slice(0, digits)} ${mark}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
  return counts;
}
