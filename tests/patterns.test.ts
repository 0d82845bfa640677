/** 正则: every pattern of the rules, the contract and the server reads 100 KB of the worst text in time that grows with its length. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const LENGTH = 100_000;
/** The bar is 50 ms of a machine that does nothing else; what grows with the square needs seconds. */
const LIMIT = 500;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const LITERAL =
  /(?<=[=(,:!&|?[{;\s])\/(?![*/\s])((?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\[\n])+)\/([dgimsuvy]*)(?=[\s.,;)\]:])/g;

function patternsOf(path: string): Pattern[] {
  const text = readFileSync(join(HOME, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return text.split('\n').flatMap((line, i) =>
    [...line.replace(/(^|\s)\/\/.*$/, '').matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
      try {
        new RegExp(source, flags);
      } catch {
        return [];
      }
      return [{ where: `${path}:${i + 1}`, source, flags }];
    }),
  );
}

/** What a pattern likes to read: its own signs, and one of each kind. */
function atomsOf({ source }: Pattern): string[] {
  const own = [...source.replace(/\\[a-zA-Z](\{[^}]*\})?/g, '')].filter(
    (sign) => !/[\\()[\]{}|*+?^$.]/.test(sign),
  );
  return [
    ...new Set(['a', 'Z', '1', '0', ' ', '\t', '\n', '一', '村', '-', '.', '"', '&', '<', ...own]),
  ].slice(0, 24);
}

/** Long rows of what it likes, ended by what it does not. */
function worstTexts(pattern: Pattern): string[] {
  const atoms = atomsOf(pattern);
  const pairs = atoms.slice(0, 6).flatMap((one) => atoms.slice(0, 6).map((other) => one + other));
  return [...atoms, ...pairs].map((atom) => `${atom.repeat(LENGTH / atom.length)}\u0001`);
}

const READ = new Script('pattern.lastIndex = 0; pattern.test(text)');

/** The first text a pattern cannot read in time. */
function slowOn(pattern: Pattern): string | undefined {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const context = createContext({ text: '', pattern: undefined });
  Object.assign(context, { pattern: new RegExp(pattern.source, flags) });
  return worstTexts(pattern).find((text) => {
    context.text = text;
    try {
      READ.runInContext(context, { timeout: LIMIT });
      return false;
    } catch {
      return true;
    }
  });
}

test('每个正则，十万字最坏的文字也一遍读完', () => {
  const paths = globSync('{domain,contract,server}/**/*.ts', { cwd: HOME }).filter(
    (path) => !/test\.ts$/.test(path),
  );
  const patterns = paths.flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(80);
  const slow = patterns.flatMap((pattern) => {
    const text = slowOn(pattern);
    return text === undefined
      ? []
      : [`${pattern.where} /${pattern.source}/${pattern.flags} on ${JSON.stringify(text.slice(0, 6))}…`];
  });
  expect(slow).toEqual([]);
}, 300_000);

test.each([
  ['(a+)+$', ''],
  ['\\s+$', ''],
  ['^(\\d+)*-$', ''],
])('埋一个慢的 /%s/，查得出来', (source, flags) => {
  expect(slowOn({ where: '', source, flags })).toBeDefined();
});
