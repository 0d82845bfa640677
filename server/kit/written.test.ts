import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as matters from '../../contract/matter.ts';
import { writerOf } from './written.ts';

const Line = z.strictObject({
  id: z.uuid(),
  no: z.string(),
  kind: z.enum(['a', '"b"']),
  code: z
    .string()
    .max(3)
    .regex(/^[a-z]+$/),
  at: z.int(),
  share: z.number().min(0),
  open: z.boolean(),
  due: z.int().nullable(),
  why: z.string().optional(),
  within: z.array(z.string()),
  by: z.strictObject({ name: z.string().nullable() }).nullable(),
  acts: z.partialRecord(z.enum(['x', 'y']), z.string().nullable()),
  rest: z.unknown(),
});
const Answer = z.strictObject({
  lines: z.array(Line),
  kind: z.literal('list'),
  loose: z.object({ a: z.int() }),
});

const line = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.constant('none')),
    no: fc.string({ unit: 'binary' }),
    kind: fc.constantFrom('a', '"b"', 'c'),
    code: fc.constantFrom('abc', 'a', 'abcd', ''),
    at: fc.oneof(fc.integer(), fc.double()),
    share: fc.double(),
    open: fc.constantFrom(true, false, 1),
    due: fc.option(fc.integer()),
    why: fc.option(fc.string(), { nil: undefined }),
    within: fc.array(fc.oneof({ weight: 9, arbitrary: fc.string() }, fc.constant(null)), { maxLength: 3 }),
    by: fc.option(fc.record({ name: fc.option(fc.string()), age: fc.integer() }, { requiredKeys: ['name'] })),
    acts: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.option(fc.string())),
    rest: fc.jsonValue(),
    more: fc.string(),
  },
  { requiredKeys: ['id', 'no', 'kind', 'code', 'at', 'share', 'open', 'due', 'within', 'by', 'acts'] },
);
const answer = fc.record({
  lines: fc.array(line, { maxLength: 2 }),
  kind: fc.constantFrom('list', 'other'),
  loose: fc.record({ a: fc.integer(), b: fc.string() }, { requiredKeys: ['a'] }),
});

const by = (write: () => string): string => {
  try {
    return write();
  } catch (error) {
    return (error as Error).message;
  }
};

test('写出来的，和 zod 查过再写的一样；不合的，说的也一样', () => {
  const write = writerOf(Answer);
  let fitting = 0;
  fc.assert(
    fc.property(answer, (one) => {
      const surely = by(() => JSON.stringify(z.encode(Answer, one as never)));
      expect(by(() => write(one))).toBe(surely);
      if (surely.startsWith('{')) fitting += 1;
    }),
    { numRuns: 3000 },
  );
  expect(fitting).toBeGreaterThan(100);
});

test('契约没有写的字段，不管藏在第几层，都出不了门', () => {
  const write = writerOf(matters.HolderView);
  const holder = { level: 'town', placeCode: '611025001', name: '永乐街道', unitCode: null };
  expect(write(holder)).toBe(JSON.stringify(holder));
  expect(() => write({ ...holder, phone: '13800000000' })).toThrow('phone');
  expect(() =>
    writerOf(z.strictObject({ holder: matters.HolderView }))({ holder: { ...holder, phone: '' } }),
  ).toThrow('phone');
});
