import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './json.ts';
import { NO_JSON } from './json-examples.ts';
import { MalformedError } from './problem.ts';

const read = (text: string) => readJson(Buffer.from(text, 'utf8'));
const refusal = (body: Buffer): string => {
  try {
    readJson(body);
    return 'read';
  } catch (error) {
    if (error instanceof MalformedError) return error.what;
    throw error;
  }
};
const told = (text: string) => refusal(Buffer.from(text, 'utf8'));

test('what JSON can say is read as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(told(text) === 'read');
      expect(read(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('rare characters of names come through unchanged', () => {
  expect(read('{"name":"𠮷田 䶮 e\u0301"}')).toEqual({ name: '𠮷田 䶮 e\u0301' });
});

test.each([
  ['{"a":1,"a":2}', 'key a twice'],
  ['{"a":{"b":1},"\\u0061":2}', 'key a twice'],
  ['{"n":9007199254740993}', 'number'],
  ['{"n":-12345678901234567890.0}', 'number'],
  ['{"n":1e309}', 'number'],
  ['{"t":"a\\u0000b"}', 'body/t: U+0000'],
  ['{"t":"\\ud800"}', 'body/t: lone surrogate'],
  ['{"t":1', 'json'],
  ['', 'json'],
  ['{"t":"\\', 'json'],
  [`${'['.repeat(50_000)}`, 'depth'],
  [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'depth'],
])('%.30s is refused, saying what', (text, what) => {
  expect(told(text)).toBe(what);
});

test('bytes that are no UTF-8 are refused, not repaired', () => {
  expect(refusal(Buffer.from([0x22, 0xff, 0x22]))).toBe('utf-8');
});

test('the same key in two different objects is no double', () => {
  expect(read('[{"a":1},{"a":2,"b":{"a":3}}]')).toEqual([{ a: 1 }, { a: 2, b: { a: 3 } }]);
});

test.each(NO_JSON.map((text) => [text]))('%j is no JSON', (text) => {
  expect(told(text)).toMatch(/^(json|number)$/);
});

test('a text without its end is refused as quickly as any other, though it is full of quotes', () => {
  const started = performance.now();
  for (const end of ['', '\\', 'x']) expect(told(`"${'\\"'.repeat(500_000)}${end}`)).toBe('json');
  expect(performance.now() - started).toBeLessThan(2000);
});
