/** 刁钻的值: what fits a schema, what nearly fits it, and what never should have been sent. */
import fc from 'fast-check';
import { z } from 'zod';

export const NAUGHTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  "' or 1=1 --",
  '"; drop table matter; --',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  ['$', '{7*7}'].join(''),
  '{{7*7}}',
  '%00',
  '%ff',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(400),
  '\u202etxt',
  '＝1+1',
  '=cmd()',
  '𠮷'.repeat(50),
  'null',
  '__proto__',
  'constructor',
  '\r\nset-cookie: a=b',
  'XZ26-7KQ4-M9XJ',
  'a'.repeat(5000),
];

export const naughty = fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary', maxLength: 60 }));

/** Anything JSON can say, and more of what is at an edge. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  naughty,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e300, 2 ** 31, 2 ** 53, -(2 ** 63), [], {}, [null], [[]]),
);

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
}

/** What is really there, to be named by a request: ids, and texts such as codes, days and phone numbers. */
export interface There {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

/** Requests as a schema describes them, now and then with something missing, added or exchanged. */
export function fitting(type: z.ZodType, there: There): fc.Arbitrary<unknown> {
  return of(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema, there);
}

function of(schema: Schema, there: There): fc.Arbitrary<unknown> {
  const right = rightOf(schema, there);
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function rightOf(schema: Schema, there: There): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const among = schema.anyOf ?? schema.oneOf;
  if (among !== undefined && among.length > 0) return fc.oneof(...among.map((one) => of(one, there)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, there);
    case 'array':
      return arrayOf(schema, there);
    case 'string':
      return textOf(schema, there);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

function objectOf({ properties = {}, required = [] }: Schema, there: There): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, of(part, there)]));
  const names = Object.keys(parts);
  const whole = fc.record(parts, { requiredKeys: names.filter((name) => required.includes(name)) });
  const torn = fc.record(parts, { requiredKeys: [] });
  const swollen = fc
    .tuple(whole, fc.constantFrom('role', 'status', '__proto__', 'county_code', 'x'), anything)
    .map(([it, name, value]) => ({ ...it, [name]: value }));
  return fc.oneof(
    { weight: 10, arbitrary: whole },
    { weight: 1, arbitrary: torn },
    { weight: 1, arbitrary: swollen },
  );
}

function arrayOf({ items, maxItems = 20 }: Schema, there: There): fc.Arbitrary<unknown> {
  const part = items === undefined ? anything : of(items, there);
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(part, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: Math.min(maxItems, 1000) + 1 }, () => null)) },
  );
}

function textOf({ format, minLength = 0, maxLength = 200 }: Schema, there: There): fc.Arbitrary<string> {
  if (format === 'uuid')
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...there.ids) },
      { weight: 2, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: naughty },
    );
  return fc.oneof(
    fc.constantFrom(...there.texts),
    fc.constantFrom('请来看看这件事情', '已经办好了', '路塌了约四米，六户人家绕路'),
    fc.constantFrom('长'.repeat(minLength), '长'.repeat(maxLength), '长'.repeat(maxLength + 1)),
    naughty,
  );
}

const numberOf = ({ type, minimum = 0, maximum = 2 ** 31 }: Schema): fc.Arbitrary<number> =>
  fc.oneof(
    type === 'number'
      ? fc.double({ min: minimum, max: maximum, noNaN: true })
      : fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) }),
    fc.constantFrom(minimum, minimum - 1, maximum, maximum + 1, 0, -1, 2 ** 31, 2 ** 53, 1.5),
  );
