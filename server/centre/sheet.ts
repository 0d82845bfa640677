/**
 * 数据导出表: the figures of the places directly below one, for a month. A file is made to be handed on: nothing below a
 * village is in it, no number under ten, and none that would tell one. The page itself is work, and shows everything.
 */
import { getFigures as api } from '../../contract/centre.ts';
import { type Part, type Shown, shownCells } from '../../domain/matter/small-cells.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import type { Sheet } from '../kit/sheet.ts';
import { countsOf, figuresFor, marksFor } from './figures.ts';

const STATES = ['reported', 'accepted', 'answered', 'closed'] as const;
type Counts = Readonly<Record<(typeof STATES)[number], number>>;

/** Below the village everybody knows whose matter it was: such a place has a row, and nothing in it. */
const DIGITS = [CODE_DIGITS.county, CODE_DIGITS.town, CODE_DIGITS.village];

const NOTHING: Shown = { total: false, keys: new Set() };

interface Asked {
  readonly place?: string;
  readonly month?: string;
}

export const figureSheet: Sheet = {
  name: 'figures',
  of: api,
  columns: [
    { key: 'placeCode', kind: 'text' },
    { key: 'place', kind: 'text' },
    { key: 'total', kind: 'number' },
    ...STATES.map((key) => ({ key, kind: 'number' as const })),
  ],
  async *rows({ house, tx, office }, asked: Asked) {
    const { place, month } = await figuresFor(tx, house, office, asked);
    // What is hidden depends on the places beside it; nothing of those is told.
    widen(tx, { county: house.county, scope: house.county });
    const path = DIGITS.filter((digits) => digits <= place.length).map((digits) => place.slice(0, digits));
    const { parts, below } = await partsAlong(tx, house, { path, month });
    yield (below.length > 0 ? below : [place]).map((code) => {
      const way = code === place ? path : [...path, code];
      const shown = code.length > CODE_DIGITS.village ? NOTHING : shownCells(parts, way);
      return [code, house.names(code), ...cells(parts, code, shown)];
    });
  },
};

function cells(parts: readonly Part[], place: PlaceCode, { total, keys }: Shown): (number | null)[] {
  const here = parts.filter(({ placeCode }) => contains(place, placeCode));
  const sum = (some: readonly Part[]): number => some.reduce((all, { count }) => all + count, 0);
  return [
    total ? sum(here) : null,
    ...STATES.map((state) => (keys.has(state) ? sum(here.filter(({ key }) => key === state)) : null)),
  ];
}

/**
 * The whole county in parts that overlap nowhere: at each place of the path what lies beside the path, and what lies in none
 * of the places below. `below`: the places directly below the last one, as far down as villages, in order of code.
 */
async function partsAlong(
  tx: Tx,
  house: House,
  { path, month }: { path: readonly PlaceCode[]; month: string },
): Promise<{ readonly parts: readonly Part[]; readonly below: readonly PlaceCode[] }> {
  const parts: Part[] = [];
  let last: readonly PlaceCode[] = [];
  for (const [at, place] of path.entries()) {
    const { own, below } = await marksFor(tx, house, place, month);
    const counts = [...(place.length < CODE_DIGITS.village ? below : [])].map(
      ([code, rows]) => [code, countsOf(rows)] as const,
    );
    for (const [code, one] of counts) if (code !== path[at + 1]) parts.push(...partsOf(code, one));
    parts.push(
      ...partsOf(
        place,
        rest(
          countsOf(own),
          counts.map(([, one]) => one),
        ),
      ),
    );
    last = counts.map(([code]) => code).sort();
  }
  return { parts, below: last };
}

const partsOf = (placeCode: PlaceCode, counts: Counts): Part[] =>
  STATES.map((key) => ({ placeCode, key, count: counts[key] }));

const rest = (all: Counts, parts: readonly Counts[]): Counts =>
  Object.fromEntries(
    STATES.map((state) => [state, parts.reduce((left, one) => left - one[state], all[state])]),
  ) as Counts;
