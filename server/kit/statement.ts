/**
 * 语句: a statement's name, by which PostgreSQL knows its plan again, and several writes as one statement: each costs
 * PostgreSQL and us a message there and back, and seven of them are one step of a matter.
 */
import { createHash } from 'node:crypto';
import type { CompiledQuery, Kysely } from 'kysely';

/** Raw SQL, a query that was built, or one of those below. */
export interface Statement {
  compile(tx: Kysely<Record<never, never>>): Pick<CompiledQuery, 'sql' | 'parameters'>;
}

const texts = new WeakMap<TemplateStringsArray, string>();

/** SQL with nothing put into it but values: its text is made once, which for a short statement is half of what it costs us. */
export function plain(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  const text = texts.get(strings) ?? strings.reduce((before, after, i) => `${before}$${i}${after}`);
  texts.set(strings, text);
  return { compile: () => ({ sql: text, parameters: values }) };
}

const byColumns = new Map<string, string>();

function textFor(what: string, names: readonly string[], make: () => string): string {
  const key = `${what} ${names}`;
  const text = byColumns.get(key) ?? make();
  if (byColumns.size < REMEMBERED) byColumns.set(key, text);
  return text;
}

/** A row put into a table, by the names of its columns. */
export function insertion(table: string, columns: Readonly<Record<string, unknown>>): Statement {
  const names = Object.keys(columns);
  const text = textFor(`insert into ${table}`, names, () => {
    return `insert into ${table} (${names}) values (${names.map((_, i) => `$${i + 1}`)})`;
  });
  return { compile: () => ({ sql: text, parameters: Object.values(columns) }) };
}

/** Columns of one row that become others: of its county, and with its id. */
export function change(
  table: string,
  { county, id }: { county: string; id: string },
  columns: Readonly<Record<string, unknown>>,
  also?: string,
): Statement {
  const names = Object.keys(columns);
  const text = textFor(`update ${table} ${also ?? ''}`, names, () => {
    const set = [...names.map((name, i) => `${name} = $${i + 3}`), ...(also === undefined ? [] : [also])];
    return `update ${table} set ${set} where county_code = $1 and id = $2`;
  });
  return { compile: () => ({ sql: text, parameters: [county, id, ...Object.values(columns)] }) };
}

export interface Named {
  readonly name: string;
  readonly text: string;
}

/** A statement with its values, to be sent. */
export interface Write extends Named {
  readonly values: readonly unknown[] & unknown[];
}

/** Texts are few: they are written in the program. Beyond this they are built by chance, and not remembered. */
const REMEMBERED = 4000;

const names = new Map<string, Named>();

/** The same text always gets the same name, in every process. */
export function named(text: string): Named {
  const known = names.get(text);
  if (known !== undefined) return known;
  const one = { name: createHash('sha1').update(text).digest('base64'), text };
  if (names.size < REMEMBERED) names.set(text, one);
  return one;
}

const pairs = new Map<string, boolean>();

/** Whether two writes may be one statement: neither names a table that the other writes, for neither sees what the other did. */
export function isApart(first: Named, second: Named): boolean {
  const key = first.name + second.name;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const apart = isPlain(first) && isPlain(second) && !reads(first, second) && !reads(second, first);
  if (pairs.size < REMEMBERED) pairs.set(key, apart);
  return apart;
}

const isPlain = ({ text }: Named): boolean =>
  /^\s*(?:insert into|update)\b/i.test(text) && !/\b(?:returning|on conflict)\b/i.test(text);

/** Whether one names the table that the other writes. */
const reads = (one: Named, { text }: Named): boolean => {
  const [, table = ''] = /^\s*(?:insert into|update) "?([a-z_]+)"?/i.exec(text) ?? [];
  return new RegExp(`\\b${table}\\b`).test(one.text);
};

const together = new Map<string, Named>();

/** Writes that are apart from each other, as one. */
export function oneOf(writes: readonly Write[]): Write {
  const [first] = writes;
  if (first !== undefined && writes.length === 1) return first;
  const key = writes.map(({ name }) => name).join('');
  const known = together.get(key) ?? named(textOf(writes));
  if (together.size < REMEMBERED) together.set(key, known);
  return { ...known, values: writes.flatMap(({ values }) => values) };
}

/** `with w1 as (…), w2 as (…) …`, its parameters counted through. */
function textOf(writes: readonly Write[]): string {
  let before = 0;
  const texts = writes.map(({ text, values }) => {
    const offset = before;
    before += values.length;
    return text.replaceAll(/\$(\d+)/g, (_, at) => `$${Number(at) + offset}`);
  });
  const named = texts.slice(0, -1).map((text, at) => `w${at + 1} as (${text})`);
  return `with ${named.join(', ')} ${texts.at(-1)}`;
}
