/** 导出的数字: whoever holds every file of figures that anybody may export tells no number under five by subtraction (quality: C10). */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contains } from '../../domain/place/code.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { readCsv } from '../../tests/support/sheet.ts';

let county: SmallCounty;
let everyone: readonly Someone[];
beforeAll(async () => {
  county = await smallCounty();
  everyone = await Promise.all([
    county.who('centre_officer', PLACES.county),
    ...PLACES.towns.map((town) => county.who('town_officer', town)),
    ...PLACES.villages.map((village) => county.who('village_cadre', village)),
  ]);
});
afterAll(() => county?.close());

const STATES = ['reported', 'accepted', 'answered', 'closed'] as const;
/** Counties by chance, one a month; `COUNTIES=50` compares 10,000 pairs. */
const COUNTIES = Number(process.env.COUNTIES ?? 6);
const PAIRS = 200;

/** What was counted at a place itself, in each state: in a village with all that lies in it. */
type Counts = readonly number[];
type World = ReadonlyMap<string, Counts>;

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 })), {
  ...{ minLength: STATES.length, maxLength: STATES.length },
});
const places = [PLACES.county, ...PLACES.towns, ...PLACES.villages];
const worlds: readonly World[] = fc
  .sample(fc.array(counts, { minLength: places.length, maxLength: places.length }), {
    ...{ numRuns: COUNTIES, seed: 10 },
  })
  .map((all) => new Map(places.map((place, at) => [place, all[at] ?? []])));

const monthOf = (at: number): string =>
  `${2030 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Writes what the sweep would have added up: each place with everything inside it. */
async function settle(month: string, world: World): Promise<void> {
  const rows = places.flatMap((place) =>
    STATES.map((state, at) => {
      const inside = [...world].filter(([code]) => contains(place, code));
      return { place, mark: `status:${state}`, n: inside.reduce((all, [, one]) => all + (one[at] ?? 0), 0) };
    }),
  );
  await county.god.query(
    `insert into figure (county_code, month, place_code, mark, n)
     select $1, $2, place, mark, n from jsonb_to_recordset($3) as r (place text, mark text, n integer) where n > 0`,
    [PLACES.county, `${month}-01`, JSON.stringify(rows)],
  );
}

async function exported(as: Someone, filter: object): Promise<string[][]> {
  const body = commanded({ list: 'figures', format: 'csv', filter, words: {} });
  const asked = await ask(county, 'POST', '/api/exports', { as, body });
  expect(asked.statusCode, asked.body).toBe(200);
  const url = `/api/exports/${(asked.json() as { exportId: string }).exportId}/file`;
  const lines = readCsv((await ask(county, 'GET', url, { as })).body).slice(1);
  return lines.map((line) => line.map(({ text }) => text));
}

const keyOf = (place: string, state: string): string => `${place} ${state}`;

/** Every number in any file of a month that anybody may export. */
async function shown(month: string): Promise<ReadonlyMap<string, number>> {
  const cells = new Map<string, number>();
  for (const as of everyone)
    for (const place of places.filter((code) => contains(as.office.placeCode, code)))
      for (const [code = '', , ...values] of await exported(as, { place, month }))
        values.forEach((value, at) => {
          if (value === '') return;
          const key = keyOf(code, STATES[at - 1] ?? 'total');
          // The same number in whichever file.
          expect(cells.get(key) ?? Number(value), key).toBe(Number(value));
          cells.set(key, Number(value));
        });
  return cells;
}

/** A place and a state, or all of them. */
type Cell = readonly [place: string, state: string];
const cells: readonly Cell[] = places.flatMap((place) =>
  ['total', ...STATES].map((state): Cell => [place, state]),
);
const pairs = fc.sample(
  fc
    .tuple(fc.constantFrom(...cells), fc.constantFrom(...cells))
    .filter(
      ([inner, outer]) =>
        inner !== outer && contains(outer[0], inner[0]) && (outer[1] === 'total' || outer[1] === inner[1]),
    ),
  { numRuns: PAIRS, seed: 11 },
);

type Look = (cell: Cell) => number | undefined;

/** Pairs of shown numbers, one inside the other, and shown numbers without all shown parts of theirs, that leave 1 to 4. */
function revealing(look: Look): string[] {
  const few = (n: number): boolean => n > 0 && n < 5;
  const byPair = pairs.filter(([inner, outer]) => {
    const [a, b] = [look(inner), look(outer)];
    return a !== undefined && b !== undefined && few(b - a);
  });
  const byRest = cells.filter((outer) => {
    const [place, state] = outer;
    const all = look(outer);
    const states = STATES.map((one) => look([place, one]));
    const below = places
      .filter((code) => code !== place && contains(place, code))
      .filter((code) => code.length === place.length + 3)
      .map((code) => look([code, state]));
    const left = (parts: readonly (number | undefined)[]) =>
      parts.reduce<number>((sum, part) => sum - (part ?? 0), all ?? 0);
    return all !== undefined && (few(left(below)) || (state === 'total' && few(left(states))));
  });
  return [...byPair, ...byRest].map(String);
}

test('谁手里有全部导出的文件，也减不出不到五件的数；只划十件的做法查得出来', {
  timeout: 240_000,
}, async () => {
  const found: string[] = [];
  let told = 0;
  let naive = 0;
  for (const [at, world] of worlds.entries()) {
    await settle(monthOf(at), world);
    const files = await shown(monthOf(at));
    told += files.size;
    for (const value of files.values()) expect(value).toBeGreaterThanOrEqual(10);
    found.push(
      ...revealing(([place, state]) => files.get(keyOf(place, state))).map((it) => `${monthOf(at)} ${it}`),
    );
    const truth: Look = ([place, state]) => {
      const inside = [...world].filter(([code]) => contains(place, code)).map(([, one]) => one);
      return inside
        .flatMap((one) => one.filter((_, n) => state === 'total' || STATES[n] === state))
        .reduce((all, n) => all + n, 0);
    };
    naive += revealing((cell) => ((truth(cell) ?? 0) < 10 ? undefined : truth(cell))).length;
  }
  expect(found).toEqual([]);
  expect(told).toBeGreaterThan(6 * COUNTIES);
  expect(naive).toBeGreaterThan(2 * COUNTIES);
});

test('村以下的数不进文件', async () => {
  const as = await county.who('village_cadre', PLACES.villages[0] ?? '');
  const [row] = await exported(as, { place: PLACES.groups[0], month: monthOf(0) });
  expect(row?.slice(2)).toEqual(['', '', '', '', '']);
});
