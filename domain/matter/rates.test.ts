import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../place/code.ts';
import { type Axis, rateTable, type Tally } from './rates.ts';

const COUNTY = '611025';
const TOWNS = ['611025001', '611025101', '611025102'];
const VILLAGES = TOWNS.flatMap((town) => [1, 2, 3].map((n) => `${town}20${n}`));
const UNITS = ['unit-a', 'unit-b', 'unit-c'];
const DOMAINS = ['flood', 'infrastructure', 'dispute', 'other'];

const tally = (more: Partial<Tally>): Tally => ({
  placeCode: VILLAGES[0] ?? '',
  unit: 'unit-a',
  domain: 'flood',
  due: 0,
  responded: 0,
  surveyed: 0,
  satisfied: 0,
  basically: 0,
  ...more,
});

test('算式和定义一样：满意记一分，基本满意记零点八分', () => {
  const table = rateTable(
    [tally({ due: 40, responded: 30, surveyed: 20, satisfied: 10, basically: 5 })],
    [COUNTY],
    'unit',
  );
  expect(table.total).toEqual({
    response: { of: 40, part: 30 },
    solution: { of: 20, part: 15 },
    satisfaction: { of: 20, part: 14 },
  });
  expect(table.rows).toEqual([{ key: 'unit-a', rates: table.total }]);
});

test('不到十件的不显示；只藏一个会被减出来，就再藏一个', () => {
  const shown = (counts: Readonly<Record<string, number>>) =>
    rateTable(
      Object.entries(counts).map(([unit, due]) => tally({ unit, due })),
      [COUNTY],
      'unit',
    ).rows.map(({ rates }) => rates.response?.of ?? null);
  expect(shown({ a: 9 })).toEqual([null]);
  expect(shown({ a: 3, b: 12, c: 27 })).toEqual([null, null, 27]);
  expect(shown({ a: 12, b: 27 })).toEqual([12, 27]);
});

interface Cell {
  readonly place: string;
  readonly axis: Axis;
  readonly key: string | undefined;
}

const cells: readonly Cell[] = [COUNTY, ...TOWNS, ...VILLAGES].flatMap((place) => [
  { place, axis: 'unit' as const, key: undefined },
  ...UNITS.map((key) => ({ place, axis: 'unit' as const, key })),
  ...DOMAINS.map((key) => ({ place, axis: 'domain' as const, key })),
]);

const pathTo = (place: string) => [6, 9, 12].filter((n) => n <= place.length).map((n) => place.slice(0, n));

function shownCount(tallies: readonly Tally[], { place, axis, key }: Cell): number | undefined {
  const table = rateTable(tallies, pathTo(place), axis);
  const rates = key === undefined ? table.total : table.rows.find((row) => row.key === key)?.rates;
  return rates?.response?.of;
}

const isPartOf = (inner: Cell, outer: Cell): boolean =>
  contains(outer.place, inner.place) &&
  (outer.key === undefined || (outer.key === inner.key && outer.axis === inner.axis));

/** How many pairs of shown cells, one inside the other, differ by 1 to 4 matters. */
function revealing(
  tallies: readonly Tally[],
  pairs: readonly (readonly [Cell, Cell])[],
  count: typeof shownCount,
): number {
  return pairs.filter(([inner, outer]) => {
    const [a, b] = [count(tallies, inner), count(tallies, outer)];
    return a !== undefined && b !== undefined && b - a > 0 && b - a < 5;
  }).length;
}

const counties = fc
  .sample(
    fc.array(
      fc.record({
        placeCode: fc.constantFrom(...VILLAGES),
        unit: fc.constantFrom(...UNITS),
        domain: fc.constantFrom(...DOMAINS),
        due: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 })),
      }),
      { minLength: 3, maxLength: 40 },
    ),
    { numRuns: 100, seed: 10 },
  )
  .map((tallies) => tallies.map(tally));

const pairs = fc.sample(
  fc
    .tuple(fc.constantFrom(...cells), fc.constantFrom(...cells))
    .filter(([inner, outer]) => inner !== outer && isPartOf(inner, outer)),
  { numRuns: 100, seed: 11 },
);

test('一万对筛选条件，没有一对的差显出不到五件的格子（C10）', () => {
  let shown = 0;
  for (const tallies of counties) {
    expect(revealing(tallies, pairs, shownCount)).toBe(0);
    shown += pairs.filter(([inner]) => shownCount(tallies, inner) !== undefined).length;
  }
  expect(shown).toBeGreaterThan(200);
});

test('只按十件划线、不管减法的做法，这个检查查得出来', () => {
  const naive = (tallies: readonly Tally[], { place, axis, key }: Cell): number | undefined => {
    const count = tallies
      .filter((it) => contains(place, it.placeCode) && (key === undefined || it[axis] === key))
      .reduce((all, { due }) => all + due, 0);
    return count >= 10 ? count : undefined;
  };
  const found = counties.reduce((all, tallies) => all + revealing(tallies, pairs, naive), 0);
  expect(found).toBeGreaterThan(10);
});
