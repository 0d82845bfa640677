/** 数字: whether the figures of the county, its towns and villages are those of the matters that the steps tell of. */
import { dayOf, type Moment, startOf } from '../../domain/kernel/day.ts';
import { colourAt } from '../../domain/matter/clock.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { ancestorAt, contains, levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, type Level } from '../../domain/place/level.ts';
import { type CountRow, countsByPart } from '../../server/centre/store.ts';
import type { Tx } from '../../server/kit/database.ts';
import { unequal } from './steps.ts';

/** Compares month by month, for the county by towns and for each town by villages. */
export async function checkCounts(
  tx: Tx,
  county: string,
  matters: readonly Matter[],
  at: Moment,
): Promise<string[]> {
  const months = [...new Set(matters.map(({ reportedAt }) => monthOf(reportedAt)))].sort();
  const towns = new Set(matters.flatMap(({ placeCode }) => ancestorAt(placeCode, 'town') ?? []));
  const differences: string[] = [];
  for (const month of months) {
    const inMonth = matters.filter(({ reportedAt }) => monthOf(reportedAt) === month);
    const views: [string, Level][] = [
      [county, 'town'],
      ...[...towns].map((town): [string, Level] => [town, 'village']),
    ];
    for (const [place, below] of views) {
      const digits = CODE_DIGITS[below];
      const rows = await countsByPart(tx, county, {
        place,
        digits,
        period: periodOf(month),
        at: new Date(at),
      });
      const inPlace = inMonth.filter(({ placeCode }) => contains(place, placeCode));
      const told = recount(inPlace, digits, at);
      const shown = new Map(rows.map((row) => [row.part, row]));
      for (const part of unequal(Object.fromEntries(told), Object.fromEntries(shown)))
        differences.push(`figures of ${month}, ${levelOf(place)} ${place}: ${part}`);
    }
  }
  return differences;
}

function recount(matters: readonly Matter[], digits: number, at: Moment): Map<string, CountRow> {
  const counts = new Map<string, CountRow>();
  for (const { placeCode, status, clock } of matters) {
    const part = placeCode.slice(0, digits);
    const so = counts.get(part) ?? {
      part,
      reported: 0,
      accepted: 0,
      answered: 0,
      closed: 0,
      yellow: 0,
      red: 0,
    };
    const colour = clock === undefined || clock.purpose === 'confirm' ? 'green' : colourAt(clock, at);
    const shown = status === 'merged' ? 'accepted' : status;
    counts.set(part, {
      ...so,
      [shown]: so[shown] + 1,
      ...(colour === 'green' ? {} : { [colour]: so[colour] + 1 }),
    });
  }
  return counts;
}

const monthOf = (moment: Moment): string => dayOf(moment).slice(0, 7);

function periodOf(month: string): { from: Date; before: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: new Date(startOf(`${month}-01`)), before: new Date(startOf(`${next}-01`)) };
}
