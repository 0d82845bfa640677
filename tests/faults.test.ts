/** 四十二样故障: each fault of docs/faults.md is named by its number in a test, or has a command that exists. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const ROOMS = ['domain', 'server', 'web', 'tests', 'tools'];

/** Numbers in brackets at the end of a test's name: `（13、14）`, `(21, A6)`. */
function numbersIn(source: string): string[] {
  const ends = source.matchAll(/[（(]([A-F]?\d+(?:(?:、|, )[A-F]?\d+)*)[）)]['"`]/g);
  return [...ends].flatMap(([, numbers = '']) => numbers.split(/、|, /));
}

test('a number is read at the end of a name, and nowhere else', () => {
  expect(numbersIn(`test('两部手机（13、14）', async () => {});`)).toEqual(['13', '14']);
  expect(numbersIn('test("put back (21, A6)", () => {});')).toEqual(['21', 'A6']);
  expect(numbersIn(`// a fault (7) that is told of\nconst words = 'in 2026 (5) times';`)).toEqual([]);
});

const ROWS = [...read('docs/faults.md').matchAll(/^\| (\d+) \| [^|]+ \| (?:`npm run ([\w:-]+))?.*$/gm)];

test('every fault of the list is looked for', () => {
  expect(ROWS.map(([, number]) => Number(number))).toEqual(Array.from({ length: 42 }, (_, n) => n + 1));
  const files = ROOMS.flatMap((room) => globSync(`${room}/**/*.test.{ts,tsx}`, { cwd: ROOT }));
  const named = new Set(
    files.filter((file) => file !== 'tests/faults.test.ts').flatMap((file) => numbersIn(read(file))),
  );
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = ROWS.filter(
    ([, number = '', command]) => !named.has(number) && !(command !== undefined && command in scripts),
  );
  expect(missing.map(([row]) => row)).toEqual([]);
});

test('whatever the list points to is there', () => {
  const files = ROWS.flatMap(([row]) => [...row.matchAll(/`((?:domain|server|web|tests)\/[^`]+)`/g)]);
  expect(files.length).toBeGreaterThan(40);
  expect(files.map(([, file = '']) => file).filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
});
