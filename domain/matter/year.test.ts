import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from './small-cells.ts';
import { isYearTold, raisedIn } from './year.ts';

const COUNTY = '611025';
const TOWNS = ['611025101', '611025102', '611025103'];
const VILLAGES = TOWNS.flatMap((town) => [`${town}200`, `${town}201`, `${town}202`]);
const PLACES = [COUNTY, ...TOWNS, ...VILLAGES];
const DOMAINS = ['flood', 'infrastructure', 'dispute'];

const pathTo = (place: string): string[] => PLACES.filter((one) => place.startsWith(one)).sort();

const worlds = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 40 })), {
  minLength: PLACES.length * DOMAINS.length,
  maxLength: PLACES.length * DOMAINS.length,
});

const few = (n: number): boolean => n > 0 && n < 5;

/** Every number that anybody who opens all the pages has: a place and a category, or all of them. */
function told(parts: readonly Part[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const place of PLACES) {
    const { total, domains } = raisedIn(parts, [], pathTo(place));
    if (total !== null) cells.set(`${place} all`, total);
    for (const { domain, count } of domains) if (count !== null) cells.set(`${place} ${domain}`, count);
  }
  return cells;
}

test('谁把每个地方的年报告都看了，也减不出不到五件的数，也没有不到十件的数', () => {
  fc.assert(
    fc.property(worlds, (counts) => {
      const parts = PLACES.flatMap((placeCode, p) =>
        DOMAINS.map((key, d) => ({ placeCode, key, count: counts[p * DOMAINS.length + d] ?? 0 })),
      );
      const cells = told(parts);
      for (const [cell, n] of cells) {
        expect(n).toBeGreaterThanOrEqual(10);
        const [place = '', key = ''] = cell.split(' ');
        const below = PLACES.filter((one) => one.length === place.length + 3 && one.startsWith(place));
        const left = below.reduce((sum, one) => sum - (cells.get(`${one} ${key}`) ?? 0), n);
        expect(few(left), `${cell} without what lies below`).toBe(false);
        if (key !== 'all') continue;
        const rest = DOMAINS.reduce((sum, one) => sum - (cells.get(`${place} ${one}`) ?? 0), n);
        expect(few(rest), `${cell} without its categories`).toBe(false);
      }
    }),
    { numRuns: 400, seed: 20261126 },
  );
});

test('不够十件的写作空，按时的只说百分之几', () => {
  const parts = [
    { placeCode: '611025101200', key: 'flood', count: 40 },
    { placeCode: '611025101201', key: 'flood', count: 30 },
    { placeCode: '611025101201', key: 'dispute', count: 3 },
  ];
  const counts = { surveyed: 0, satisfied: 0, basically: 0 };
  const tallies = [
    { placeCode: '611025101200', unit: 'a', domain: 'flood', due: 40, responded: 38, ...counts },
  ];
  const { total, domains, inTime } = raisedIn(parts, tallies, [COUNTY, '611025101']);
  expect({ total, inTime }).toEqual({ total: 73, inTime: 95 });
  expect(domains.find(({ domain }) => domain === 'dispute')?.count).toBeNull();
});

test('次年二月一日起才说', () => {
  expect(isYearTold(2025, '2026-01-31')).toBe(false);
  expect(isYearTold(2025, '2026-02-01')).toBe(true);
  expect(isYearTold(2026, '2026-12-31')).toBe(false);
});
