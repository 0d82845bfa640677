// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted statements are code
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HOME = fileURLToPath(new URL('..', import.meta.url));

const SPEAKS =
  /\b(from|into|update|join)\s+(?!unnest\b|lateral\b|generate_series\b|jsonb_|hit\b|told\b|taken\b|marks\b)([a-z_]{3,})\b/gi;

/** Every SQL text of a file: what stands between backticks after `sql` or `plain`, with whatever is put into it. */
function statementsOf(text: string): string[] {
  const found: string[] = [];
  for (const { 0: begin, index } of text.matchAll(/\b(?:sql|plain)(<[^`;]*?>)?`/g)) {
    const from = index + begin.length;
    found.push(text.slice(from, endOfTemplate(text, from)));
  }
  return found;
}

/** Where a template that begins at `from` ends; templates inside its placeholders are passed over. */
function endOfTemplate(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return at;
    else if (text.startsWith('${', at)) at = endOfPlaceholder(text, at + 2);
  }
  return text.length;
}

function endOfPlaceholder(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '`') at = endOfTemplate(text, at + 1);
    else if (text[at] === '{') open += 1;
    else if (text[at] === '}' && --open === 0) return at;
  }
  return text.length;
}

/** Statements that read or write a table without saying for which county. */
function withoutCounty(text: string, tables: ReadonlySet<string>): string[] {
  return statementsOf(text).filter(
    (statement) =>
      [...statement.matchAll(SPEAKS)].some(([, , table = '']) => tables.has(table)) &&
      !/county_code|\$\{county\}/.test(statement),
  );
}

const files = readdirSync(join(HOME, 'server'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('server', path))
  .filter(
    (path) =>
      (path.endsWith('store.ts') || (path.includes('/kit/') && path.endsWith('.ts'))) &&
      !path.includes('.test.'),
  );

const tables = new Set(
  readdirSync(join(HOME, 'server', 'migrations'))
    .flatMap((name) => [
      ...readFileSync(join(HOME, 'server', 'migrations', name), 'utf8').matchAll(/create table (\w+)/g),
    ])
    .map(([, table = '']) => table),
);

test('every statement of every store and of the kit names its county', () => {
  const bad = files.flatMap((path) =>
    path.includes(join('kit', 'postgres'))
      ? []
      : withoutCounty(readFileSync(join(HOME, path), 'utf8'), tables).map(
          (statement) => `${path}: ${statement.trim().slice(0, 80)}`,
        ),
  );
  expect(bad).toEqual([]);
});

test('there are statements to look at, and a forgotten county is found', () => {
  const all = files.flatMap((path) => statementsOf(readFileSync(join(HOME, path), 'utf8')));
  expect(all.length).toBeGreaterThan(60);
  const planted = [
    'await sql<Row>`select * from matter where id = ${id}`.execute(tx)',
    'sql`update place set name = ${name} where code = ${code}`',
    'sql`\n  insert into audit (at, id) values (${at}, ${id})`',
    'send(tx, plain`update matter set leads = true where id = ${id}`)',
    'sql`select 1 as one, x from (select * from office join person on true) x`',
  ];
  for (const text of planted) expect(withoutCounty(text, tables).length, text).toBe(1);
});

test('no statement moves a row to another county', () => {
  const moving = files.filter((path) =>
    /\bset\s+county_code\s*=/.test(readFileSync(join(HOME, path), 'utf8')),
  );
  expect(moving).toEqual([]);
});

/** Tables whose rows phones carry, and where a row says which transaction changed it: one that does not would not reach them. */
const CARRIED: Readonly<Record<string, string>> = {
  matter: 'changed',
  watch_point: 'changed_in',
  household: 'changed_in',
  meeting: 'changed_in',
  consultation: 'changed_in',
  outcome: 'changed_in',
};

const updatesUnsaid = (text: string): string[] =>
  statementsOf(text).filter((statement) => {
    const column = CARRIED[/\bupdate\s+(\w+)/i.exec(statement)?.[1] ?? ''];
    return column !== undefined && !statement.includes(`${column} = pg_current_xact_id()`);
  });

test('every update of a row that phones carry says which transaction changed it', () => {
  expect(files.flatMap((path) => updatesUnsaid(readFileSync(join(HOME, path), 'utf8')))).toEqual([]);
  const built = files.flatMap(
    (path) => readFileSync(join(HOME, path), 'utf8').match(/\bchange\('matter',[^;]*;/g) ?? [],
  );
  expect(built.filter((one) => !one.includes('NOTED'))).toEqual([]);
  expect(built).toHaveLength(1);
  for (const table of Object.keys(CARRIED))
    expect(updatesUnsaid(`sql\`update ${table} set title = 1 where county_code = \${county}\``)).toHaveLength(
      1,
    );
});

test('what moves with its place says so too, where phones carry it', () => {
  const moving = files.flatMap((path) => {
    const text = readFileSync(join(HOME, path), 'utf8');
    return statementsOf(text).filter((statement) => statement.includes('update ${sql.table('));
  });
  expect(moving.map((statement) => statement.includes('${noted}'))).toEqual([true]);
});
