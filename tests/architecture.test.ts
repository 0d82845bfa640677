import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HOME = fileURLToPath(new URL('..', import.meta.url));

const WORDS = [
  'kernel',
  'record',
  'place',
  'people',
  'sync',
  'watch',
  'matter',
  'area',
  'notice',
  'room',
  'roll',
  'meeting',
  'procedure',
  'levy',
  'consultation',
  'outcome',
  'publication',
  'disclosure',
  'handover',
  'law',
  'publicity',
  'allowance',
  'burden',
];

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.endsWith('examples.ts');

const sources = (room: string): string[] =>
  readdirSync(join(HOME, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
    .map((path) => join(room, path));

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of every source file of a room: a path from the root, or a package's name. */
const arrows = (room: string): Arrow[] =>
  sources(room).flatMap((from) => {
    const text = readFileSync(join(HOME, from), 'utf8');
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    );
    return [...found].map(([, plain, lazy, bare]) => {
      const name = plain ?? lazy ?? bare ?? '';
      return { from, to: name.startsWith('.') ? relative(HOME, resolve(HOME, dirname(from), name)) : name };
    });
  });

const roomOf = (path: string): string => path.split(sep)[0] ?? '';
const wordOf = (path: string): string => path.split(sep)[1] ?? '';
const isPackage = ({ to }: Arrow): boolean =>
  !['domain', 'contract', 'server', 'web', 'tests', 'tools'].includes(roomOf(to));
const told = (bad: readonly Arrow[]) => bad.map(({ from, to }) => `${from} → ${to}`);

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  server: ['server', 'contract', 'domain'],
  web: ['web', 'contract', 'domain'],
};

test.each(Object.entries(ALLOWED))('%s looks only into %s', (room, allowed) => {
  expect(
    told(arrows(room).filter((arrow) => !isPackage(arrow) && !allowed.includes(roomOf(arrow.to)))),
  ).toEqual([]);
});

test('the rules import zod and nothing else', () => {
  expect(told(arrows('domain').filter((arrow) => isPackage(arrow) && arrow.to !== 'zod'))).toEqual([]);
});

test('every folder of the rules is a word, and a word knows only the words before it', () => {
  const all = arrows('domain');
  expect(all.map(({ from }) => wordOf(from)).filter((word) => !WORDS.includes(word))).toEqual([]);
  const ahead = all.filter(
    (it) => !isPackage(it) && WORDS.indexOf(wordOf(it.to)) > WORDS.indexOf(wordOf(it.from)),
  );
  expect(told(ahead)).toEqual([]);
});

test('the rules ask no clock and no chance', () => {
  const asking = sources('domain').filter((path) =>
    /\bDate\b|Math\.random|performance\.|\basync\b|\bawait\b/.test(
      withoutComments(readFileSync(join(HOME, path), 'utf8')),
    ),
  );
  expect(asking).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('the kit of the server knows no word but people', () => {
  const known = arrows('server').filter(
    ({ from, to }) =>
      wordOf(from) === 'kit' &&
      roomOf(to) === 'domain' &&
      !['kernel', 'place', 'people'].includes(wordOf(to)),
  );
  expect(told(known)).toEqual([]);
});

test('the inside of another word is only its store and what its verbs show', () => {
  const SHARED = ['kit', 'migrations'];
  const inside = arrows('server').filter(
    ({ from, to }) =>
      roomOf(to) === 'server' &&
      !SHARED.includes(wordOf(to)) &&
      to.split(sep).length > 2 &&
      wordOf(from) !== wordOf(to) &&
      from.split(sep).length > 2 &&
      wordOf(from) !== 'site' &&
      !to.endsWith('store.ts'),
  );
  expect(told(inside)).toEqual([]);
});

test('SQL stands in stores and in the kit only', () => {
  const speaking = sources('server').filter(
    (path) =>
      wordOf(path) !== 'kit' &&
      !path.endsWith('store.ts') &&
      /\bsql`|from 'kysely'/.test(readFileSync(join(HOME, path), 'utf8')),
  );
  expect(speaking).toEqual([]);
});

test('the environment is read in one place', () => {
  const reading = ['domain', 'contract', 'server', 'web']
    .flatMap(sources)
    .filter(
      (path) =>
        path !== join('server', 'main.ts') && readFileSync(join(HOME, path), 'utf8').includes('process.env'),
    );
  expect(reading).toEqual([]);
});

test('the phone and the desk do not know each other', () => {
  const across = arrows('web').filter(
    ({ from, to }) =>
      roomOf(to) === 'web' && ['phone', 'desk', 'site'].includes(wordOf(to)) && wordOf(from) !== wordOf(to),
  );
  expect(told(across)).toEqual([]);
});

/** What Chrome 80 does not know; a bundler changes syntax, never the library. */
const NEWER_THAN_CHROME_80 =
  /Object\.(hasOwn|groupBy)|\.(at|replaceAll|toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|structuredClone|randomUUID|Promise\.any|WeakRef/;

test('the browser faces use nothing that Chrome 80 does not know', () => {
  const using = sources('web').filter(
    (path) =>
      wordOf(path) !== 'site' &&
      NEWER_THAN_CHROME_80.test(withoutComments(readFileSync(join(HOME, path), 'utf8'))),
  );
  expect(using).toEqual([]);
});

test('no Chinese sentence stands in the rules or the server', () => {
  const SENTENCE = /['"`][^'"`\n]*[\u4e00-\u9fff]{2,}[^'"`\n]*[。！？][^'"`\n]*['"`]/;
  const speaking = [...sources('domain'), ...sources('server')].filter((path) =>
    SENTENCE.test(withoutComments(readFileSync(join(HOME, path), 'utf8'))),
  );
  expect(speaking).toEqual([]);
});

test('no file of the four rooms is longer than 300 lines', () => {
  const long = ['domain', 'contract', 'server', 'web']
    .flatMap(sources)
    .filter((path) => readFileSync(join(HOME, path), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
