/** 数据: what happened in a place in one month, computed from work already done and never asked for twice. */
import * as api from '../../contract/centre.ts';
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import type { MarkKind } from '../../domain/matter/marks.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains, levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { lastly, planOnce, type Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { partsOf } from '../place/store.ts';
import {
  isAddedUp,
  type MarkRow,
  type Marks,
  type Month,
  marksAt,
  marksBelow,
  marksIn,
  type PartMarks,
} from './store.ts';

export const getFigures = query(api.getFigures, async ({ query: asked }, { tx, house, office }) => {
  lastly(tx);
  const [figures, parts] = await Promise.all([
    figuresFor(tx, house, office, asked),
    partsOf(tx, house, asked.place ?? office.placeCode, dayOf(house.now())),
  ]);
  const { place, month, own } = figures;
  return {
    placeCode: place,
    placeName: house.names(place),
    month,
    total: countsOf(own),
    below: parts.map(({ code, name }) => ({
      placeCode: code,
      placeName: name,
      counts: countsOf(figures.below.get(code) ?? {}),
    })),
    categories: byMark(own, 'domain')
      .map(([category, count]) => ({ category, count }))
      .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1)),
    satisfied: own['rated:satisfied'] ?? 0,
    basicallySatisfied: own['rated:basically_satisfied'] ?? 0,
    dissatisfied: own['rated:dissatisfied'] ?? 0,
    medianDays: medianOf(byMark(own, 'tenths')),
  };
});

export interface Figures {
  readonly place: PlaceCode;
  readonly month: string;
  /** The marks of the place with everything inside it, and of each place directly below. */
  readonly own: Marks;
  readonly below: ReadonlyMap<PlaceCode, Marks>;
}

/** The marks an office asks for; 404 for a place outside its own. */
export async function figuresFor(
  tx: Tx,
  house: House,
  office: Office,
  asked: { readonly place?: string | undefined; readonly month?: string | undefined },
): Promise<Figures> {
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place) || levelOf(place) === undefined) throw new NotFoundError();
  return marksFor(tx, house, place, asked.month ?? dayOf(house.now()).slice(0, 7));
}

/** The marks of a place, as far as the transaction sees them. */
export async function marksFor(tx: Tx, house: House, place: PlaceCode, month: string): Promise<Figures> {
  planOnce(tx);
  const all = await ownAndBelow(tx, house.county, place, monthOf(month));
  return {
    place,
    month,
    own: all.find(({ part }) => part === place)?.marks ?? {},
    below: new Map(all.filter(({ part }) => part !== place).map(({ part, marks }) => [part, marks])),
  };
}

async function ownAndBelow(tx: Tx, county: PlaceCode, place: PlaceCode, month: Month): Promise<PartMarks[]> {
  if (isAddedUp(place)) return marksIn(tx, county, place, month);
  const rows = await Promise.all([marksAt(tx, county, place, month), marksBelow(tx, county, place, month)]);
  return byPart(rows.flat());
}

function byPart(rows: readonly MarkRow[]): PartMarks[] {
  const parts = new Map<PlaceCode, Record<string, number>>();
  for (const { part, mark, n } of rows) {
    const marks = parts.get(part) ?? {};
    marks[mark] = n;
    parts.set(part, marks);
  }
  return Array.from(parts, ([part, marks]) => ({ part, marks }));
}

export const countsOf = (marks: Marks) => ({
  reported: marks['status:reported'] ?? 0,
  // Those that go along with another are worked on with it.
  accepted: (marks['status:accepted'] ?? 0) + (marks['status:merged'] ?? 0),
  answered: marks['status:answered'] ?? 0,
  closed: marks['status:closed'] ?? 0,
  yellow: marks['colour:yellow'] ?? 0,
  red: marks['colour:red'] ?? 0,
});

const byMark = (marks: Marks, kind: MarkKind): [value: string, n: number][] =>
  Object.entries(marks)
    .filter(([mark]) => mark.startsWith(`${kind}:`))
    .map(([mark, n]) => [mark.slice(kind.length + 1), n]);

/** The middle of so many tenths of a day, in days; null when nothing was closed. */
function medianOf(tenths: readonly (readonly [tenths: string, n: number])[]): number | null {
  const inOrder = tenths.map(([value, n]) => ({ value: Number(value), n })).sort((a, b) => a.value - b.value);
  const all = inOrder.reduce((sum, { n }) => sum + n, 0);
  let passed = 0;
  for (const { value, n } of inOrder) {
    passed += n;
    if (passed * 2 >= all) return value / 10;
  }
  return null;
}

/** A month in Beijing: its first day, and as half-open moments. */
export function monthOf(month: string): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return {
    month: `${month}-01`,
    from: new Date(startOf(`${month}-01`)),
    before: new Date(startOf(`${next}-01`)),
  };
}
