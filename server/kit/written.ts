/**
 * 写答复: an answer is held against its schema while it is written, in one walk. Whatever this walk is not sure of, zod is
 * asked: nothing that the contract does not name leaves the server.
 */
import { z } from 'zod';

type Write = (value: unknown) => string;

/** Not for the quick walk: a misfit, or a shape it does not know. */
const DOUBT = new Error('in doubt');

function doubt(): never {
  throw DOUBT;
}

/** What writes answers of a schema. It throws zod's own error for an answer that does not fit. */
export function writerOf(schema: z.ZodType): Write {
  const quickly = quickWriter(schema);
  const surely = sureWriter(schema);
  return (answer) => {
    try {
      return quickly(answer);
    } catch {
      return surely(answer);
    }
  };
}

const sureWriter =
  (schema: z.ZodType): Write =>
  (value) =>
    JSON.stringify(z.encode(schema, value));

/** As zod describes a schema to itself. */
interface Def {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** One for each schema, however many endpoints answer with it and however often the server is opened. */
const made = new WeakMap<z.ZodType, Write>();

function quickWriter(schema: z.ZodType): Write {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const write = newWriter(schema);
  made.set(schema, write);
  return write;
}

function newWriter(schema: z.ZodType): Write {
  const def = defOf(schema);
  if ((def.checks ?? []).length > 0) return def.type === 'string' ? remembered(schema) : sureWriter(schema);
  if (def.type === 'object' && def.shape !== undefined) return objectWriter(def);
  if (def.type === 'array' && def.element !== undefined) return arrayWriter(quickWriter(def.element));
  if (def.type === 'nullable' && def.innerType !== undefined) {
    const inner = quickWriter(def.innerType);
    return (value) => (value === null ? 'null' : inner(value));
  }
  if (def.type === 'enum' && def.entries !== undefined) return oneOf(Object.values(def.entries));
  if (def.type === 'literal' && def.values !== undefined) return oneOf(def.values);
  if (def.type === 'boolean') return (value) => (typeof value === 'boolean' ? String(value) : doubt());
  if (def.type === 'number' && def.format === 'safeint')
    return (value) => (Number.isSafeInteger(value) ? String(value) : doubt());
  if (def.type === 'string' && def.format === undefined)
    return (value) => (typeof value === 'string' ? quoted(value) : doubt());
  if (def.type === 'string' && def.format === 'uuid' && def.pattern !== undefined) {
    const { pattern } = def;
    return (value) => (typeof value === 'string' && pattern.test(value) ? `"${value}"` : doubt());
  }
  return sureWriter(schema);
}

function objectWriter({ shape = {}, catchall }: Def): Write {
  const strict = catchall !== undefined && defOf(catchall).type === 'never';
  if (catchall !== undefined && !strict) return doubt;
  const parts = Object.entries(shape).map(([key, inner]) => {
    const { type, innerType } = defOf(inner);
    const isOptional = type === 'optional' && innerType !== undefined;
    return {
      key,
      isOptional,
      head: `${JSON.stringify(key)}:`,
      next: `,${JSON.stringify(key)}:`,
      write: quickWriter(isOptional ? innerType : inner),
    };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null) return doubt();
    let text = '{';
    let found = 0;
    for (const { key, isOptional, head, next, write } of parts) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) text += (text === '{' ? head : next) + write(inner);
      else if (!isOptional) doubt();
      if (inner !== undefined || key in value) found += 1;
    }
    if (strict && Object.keys(value).length !== found) doubt();
    return `${text}}`;
  };
}

const arrayWriter =
  (write: Write): Write =>
  (value) => {
    if (!Array.isArray(value)) return doubt();
    let text = '[';
    for (let i = 0; i < value.length; i += 1) text += (i === 0 ? '' : ',') + write(value[i]);
    return `${text}]`;
  };

/** What JSON writes otherwise than as it is: most texts have none of it, and asking costs less than having it written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

function oneOf(values: readonly unknown[]): Write {
  const texts = new Map(values.map((value) => [value, JSON.stringify(value)]));
  return (value) => texts.get(value) ?? doubt();
}

const MOST_REMEMBERED = 500;

/** A text with rules of its own, such as a category: the few that come again and again were asked of zod before. */
function remembered(schema: z.ZodType): Write {
  const texts = new Map<unknown, string>();
  const surely = sureWriter(schema);
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = surely(value);
    if (typeof value === 'string' && value.length <= 80 && texts.size < MOST_REMEMBERED)
      texts.set(value, text);
    return text;
  };
}
