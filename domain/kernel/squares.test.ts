import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squaresOf } from './squares.ts';

/** The modules that a path fills, as a pen draws them: each area one row high, each run an area of its own. */
function filledBy(path: string): Set<string> {
  const filled = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, dx = '', dy = '', wide = '', back = ''] of path.matchAll(
    /m(-?\d+) ?(-?\d+)h(\d+)v1h-(\d+)/g,
  )) {
    expect(back).toBe(wide);
    [x, y] = [x + Number(dx), y + Number(dy)];
    for (let n = 0; n < Number(wide); n += 1) filled.add(`${x + n} ${y}`);
    y += 1;
  }
  return filled;
}

test('画出来的就是那些方格，一格不多、一格不少', () => {
  const rows = fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(rows, (dark) => {
      const { path } = squaresOf(9, (x, y) => dark[y]?.[x] === true);
      const meant = dark.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
      expect([...filledBy(path)].sort()).toEqual(meant.sort());
    }),
    { numRuns: 200, seed: 7 },
  );
});
